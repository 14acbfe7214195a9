import { planKinds } from '@yaodian/parser';
import { described, listOf, severity, text, type ConfigSchema } from './schema-terms.ts';

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

/** A rule without programming. */
export const customRule: ConfigSchema = {
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
      listOf({ enum: planKinds }, ['work-points']),
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
