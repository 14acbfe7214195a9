import { planKinds } from '@yaodian/parser';
import { rulesConfigSchema } from '@yaodian/rules';
import { customRule } from './custom-rule-schema.ts';
import { department } from './department-schema.ts';
import { dictionaries } from './dictionary-schema.ts';
import { newestRulesVersion } from './file-config.ts';
import { described, listOf, severity, text, type ConfigSchema } from './schema-terms.ts';

const globs = listOf(text, ['drafts/**/*.md']);

/** What may be set for some files only, too. */
const fileScoped: Readonly<Record<string, ConfigSchema>> = {
  preset: described(
    '预设：recommended 推荐，strict 从严，submission 收文审核（不理会忽略注释）。',
    'Preset: recommended, strict, or submission (ignores silencing comments).',
    {
      enum: ['recommended', 'strict', 'submission'],
      default: 'recommended',
      examples: ['strict'],
    },
  ),
  kind: described('文种；不写则自动识别。', 'Kind of the documents; recognised where left out.', {
    enum: planKinds,
    examples: ['work-points'],
  }),
  rulesVersion: described(
    '规则版本：较新的规则不会加入预设。',
    'Rules that are newer than this version stay out of the presets.',
    {
      type: 'integer',
      minimum: 1,
      maximum: newestRulesVersion,
      examples: [newestRulesVersion],
    },
  ),
  rules: {
    ...rulesConfigSchema,
    patternProperties: {
      '/': {
        anyOf: [
          severity,
          {
            type: 'object',
            additionalProperties: false,
            properties: { severity, options: { type: 'object' } },
          },
        ],
      },
    },
    examples: [{ 'numbering-sequence': 'warning' }],
  },
  departments: described('处室名录。', 'Roster of departments.', {
    type: 'array',
    items: department,
    examples: [['规建处', '人事处']],
  }),
  dictionaries,
  terms: described('本单位的统一用语。', "The office's own terms.", {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['preferred', 'avoid'],
      properties: {
        preferred: described('统一写法。', 'The term to use.', {
          ...text,
          examples: ['义务教育阶段'],
        }),
        avoid: described('不再使用的写法。', 'Terms to avoid.', listOf(text, ['义教阶段'])),
      },
      examples: [{ preferred: '义务教育阶段', avoid: ['义教阶段'] }],
    },
    examples: [[{ preferred: '义务教育阶段', avoid: ['义教阶段'] }]],
  }),
};

/** JSON Schema of `yaodian.config.yaml`. */
export const configSchema: ConfigSchema = {
  type: 'object',
  title: '要点配置',
  'x-title-en': 'Yaodian config',
  additionalProperties: false,
  properties: {
    extends: described(
      '继承的配置：相对路径，或已安装的包名。',
      'Configs to build on: relative paths or installed packages.',
      listOf(text, ['./office.config.yaml']),
    ),
    ...fileScoped,
    files: described('哪些文件是计划（通配符）。', 'Globs of the files that are plans.', globs),
    ignore: described(
      '不检查的文件（通配符）。',
      'Globs of files to leave out.',
      listOf(text, ['archive/**']),
    ),
    projects: described(
      '放在一起对照的文件，例如今年的计划和去年的总结。',
      "Documents that are read together, this year's plan and last year's summary for instance.",
      {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'files'],
          properties: {
            name: described('名称。', 'Name.', { ...text, examples: ['要点'] }),
            files: described('文件（通配符）。', 'Globs of its files.', globs),
          },
          examples: [{ name: '要点', files: ['2025.md', '2026.md'] }],
        },
        examples: [[{ name: '要点', files: ['2025.md', '2026.md'] }]],
      },
    ),
    customRules: described('不用编程的规则。', 'Rules without programming.', {
      type: 'array',
      items: customRule,
      examples: customRule.examples ?? [],
    }),
    plugins: described(
      '用程序编写的规则（须加 --allow-plugins 才运行）。',
      'Modules with rules (run only with --allow-plugins).',
      listOf(text, ['./rules/office.mjs']),
    ),
    overrides: described('只用于部分文件的设置。', 'Settings for some files only.', {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: described('文件（通配符）。', 'Globs of the files.', globs),
          ...fileScoped,
        },
        examples: [{ files: ['summaries/**'], kind: 'work-summary' }],
      },
      examples: [[{ files: ['summaries/**'], kind: 'work-summary' }]],
    }),
  },
};

/** Keys that a config below the working directory may not have: it speaks for its folder only. */
export const rootOnlyKeys: ReadonlySet<string> = new Set([
  'extends',
  'files',
  'ignore',
  'projects',
  'customRules',
  'plugins',
]);
