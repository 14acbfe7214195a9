// Long because it is the whole reference of the config: every key with its descriptions and an example.
import { dictionaryDescriptions, rulesConfigSchema } from '@yaodian/rules';
import { newestRulesVersion } from './file-config.ts';

/** The part of JSON Schema that configs use; descriptions are Chinese, `x-description-en` English. */
export interface ConfigSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-title-en'?: string;
  readonly 'x-description-en'?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  /** Keys that match may be any of these; the pattern is a plain prefix or suffix test. */
  readonly patternProperties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: boolean | ConfigSchema;
  readonly required?: readonly string[];
  readonly items?: ConfigSchema;
  readonly anyOf?: readonly ConfigSchema[];
  readonly oneOf?: readonly ConfigSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const kinds = [
  'work-points',
  'work-plan',
  'development-plan',
  'work-summary',
  'task-list',
  'notice',
] as const;
const severities = ['off', 'info', 'warning', 'error'] as const;
const zones = [
  'quotation',
  'book-title',
  'contents',
  'summary',
  'duplicate',
  'glossary',
  'attachment',
  'notice',
  'title',
  'element',
  'page-chrome',
] as const;
const places = [
  'title',
  'section-heading',
  'task-heading',
  'body',
  'target',
  'measure',
  'responsibility',
  'deadline',
  'table',
] as const;

const text: ConfigSchema = { type: 'string', minLength: 1 };

function described(zh: string, en: string, schema: ConfigSchema): ConfigSchema {
  return { ...schema, description: zh, 'x-description-en': en };
}

function listOf(items: ConfigSchema, examples: readonly unknown[]): ConfigSchema {
  return { anyOf: [items, { type: 'array', items }], examples };
}

const severity = described('级别：关闭、提示、警告、错误。', 'Severity.', {
  enum: severities,
  examples: ['warning'],
});

const dictionary: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    entries: described('增加的词条。', 'Entries to add.', {
      type: 'array',
      examples: [[{ wrong: '布署', right: '部署' }], ['一揽子']],
    }),
    off: described('停用的词条。', 'Entries to switch off.', {
      type: 'array',
      items: text,
      examples: [['布署']],
    }),
  },
};

const department: ConfigSchema = {
  anyOf: [
    text,
    {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      examples: [{ name: '规建处', aliases: ['规划建设处'] }],
      properties: {
        name: described('规范名称。', 'The name to be used.', { ...text, examples: ['规建处'] }),
        aliases: described('其他写法，检查时视为同一处室。', 'Other names of the same body.', {
          type: 'array',
          items: text,
          examples: [['规划建设处']],
        }),
        parent: described('上级单位。', 'The body that it belongs to.', {
          ...text,
          examples: ['市教育局'],
        }),
        successor: described('已撤并的机构由谁承接。', 'Who took over from an abolished body.', {
          anyOf: [
            text,
            {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              examples: [{ name: '规建处', since: '2024-03-01' }],
              properties: {
                name: described('承接机构。', 'The successor.', { ...text, examples: ['规建处'] }),
                since: described(
                  '从哪天起不再使用旧名，YYYY-MM-DD。',
                  'First day on which the old name is wrong.',
                  {
                    type: 'string',
                    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                    examples: ['2024-03-01'],
                  },
                ),
              },
            },
          ],
          examples: ['规建处'],
        }),
        collective: described(
          '是否代表多个单位（各区教育局、各直属学校）。',
          'Whether it stands for many bodies.',
          {
            type: 'boolean',
            examples: [true],
          },
        ),
        leadsByDefault: described(
          '并列时是否默认由它牵头。',
          'Whether it leads where several are named.',
          {
            type: 'boolean',
            examples: [true],
          },
        ),
      },
    },
  ],
};

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
    enum: kinds,
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
  dictionaries: described(
    '自定词条，以词典名为键：entries 增加，off 停用。',
    'Own entries by dictionary: `entries` adds, `off` switches off.',
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(dictionaryDescriptions).map(([id, description]) => [
          id,
          described(`${description['zh-CN']}。`, `${description.en}.`, dictionary),
        ]),
      ),
      examples: [{ 'confusion-pairs': { off: ['布署'] } }],
    },
  ),
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

const globs = listOf(text, ['drafts/**/*.md']);

const customRule: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'type', 'message'],
  properties: {
    id: described('规则名，以 custom/ 开头。', 'Name of the rule, beginning with custom/.', {
      type: 'string',
      pattern: '^custom/[a-z][a-z0-9-]*$',
      examples: ['custom/no-slogan'],
    }),
    type: described('类型：正则、替换、禁用语、必备语、必备章节。', 'What the rule does.', {
      enum: ['pattern', 'substitution', 'forbidden-phrase', 'required-phrase', 'required-section'],
      examples: ['forbidden-phrase'],
    }),
    message: described(
      '提示文字；{text} 代表所涉文字。',
      'The message; {text} stands for the text in question.',
      {
        anyOf: [
          text,
          {
            type: 'object',
            additionalProperties: false,
            required: ['zh-CN'],
            properties: { 'zh-CN': text, en: text },
            examples: [{ 'zh-CN': '请勿使用“{text}”。', en: 'Do not use "{text}".' }],
          },
        ],
        examples: ['请勿使用“{text}”。'],
      },
    ),
    severity,
    pattern: described(
      '正则表达式（RE2 语法，线性时间）。',
      'Regular expression (RE2 syntax, linear time).',
      { ...text, examples: ['第[一二三]批'] },
    ),
    replacement: described(
      '替换文字，$1 代表第一个分组。',
      'Replacement; $1 stands for the first group.',
      { type: 'string', examples: ['$1'] },
    ),
    fix: described(
      'safe 可自动修正，suggestion 只作建议。',
      'safe is applied by `fix`, suggestion is offered only.',
      { enum: ['safe', 'suggestion'], examples: ['suggestion'] },
    ),
    phrases: described('词语列表。', 'Phrases.', listOf(text, ['一揽子'])),
    titles: described(
      '必须有的章节标题（包含即可）。',
      'Titles that must occur (as a part of a heading).',
      listOf(text, ['组织保障']),
    ),
    in: described(
      '只在这些位置检查。',
      'Where to look.',
      listOf({ enum: places }, ['task-heading']),
    ),
    except: described(
      '不检查的范围。',
      'Text to leave alone.',
      listOf({ enum: zones }, ['quotation']),
    ),
    kinds: described(
      '只用于这些文种。',
      'Kinds that it applies to.',
      listOf({ enum: kinds }, ['work-points']),
    ),
  },
  examples: [
    {
      id: 'custom/no-slogan',
      type: 'forbidden-phrase',
      phrases: ['一揽子'],
      message: '请勿使用“{text}”。',
    },
  ],
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
