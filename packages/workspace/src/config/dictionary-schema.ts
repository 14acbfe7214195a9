import { dictionaryDescriptions, holdsCorrections } from '@yaodian/rules';
import { described, text, type ConfigSchema } from './schema-terms.ts';

const shortText: ConfigSchema = { ...text, maxLength: 40 };

const texts = (zh: string, en: string, example: string): ConfigSchema =>
  described(zh, en, { type: 'array', items: text, examples: [[example]] });

/** What any entry may say about where it holds, and the sentences that show it. */
const common: Readonly<Record<string, ConfigSchema>> = {
  unlessBefore: texts('前面是这些字时正确。', 'Right directly behind one of these.', '全面'),
  unlessAfter: texts('后面是这些字时正确。', 'Right directly in front of one of these.', '计划'),
  unlessLater: texts(
    '同句后文有这些字时正确。',
    'Right where one of these follows in the same sentence.',
    '试点',
  ),
  onlyBefore: texts(
    '只有前面是这些字时才算。',
    'Counts only directly behind one of these.',
    '安排',
  ),
  onlyAfter: texts(
    '只有后面是这些字时才算。',
    'Counts only directly in front of one of these.',
    '工作',
  ),
  fires: described('应当命中的例句，供核对。', 'A sentence with the entry, for readers.', {
    ...text,
    examples: ['认真部暑防汛工作。'],
  }),
  passes: described('不应命中的例句，供核对。', 'A sentence without the entry, for readers.', {
    ...text,
    examples: ['认真部署防汛工作。'],
  }),
};

const correction: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['wrong', 'right'],
  properties: {
    wrong: described('不应出现的写法。', 'The wording that is wrong.', {
      ...shortText,
      examples: ['部暑'],
    }),
    right: described('应写作。', 'What would be right.', { type: 'string', examples: ['部署'] }),
    safe: described('可否自动更正。', 'Whether `fix` corrects it without asking.', {
      type: 'boolean',
      examples: [true],
    }),
    since: described('从哪天起不再正确，YYYY-MM-DD。', 'First day on which the wording is wrong.', {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2024-03-01'],
    }),
    source: described('依据。', 'Where it was laid down.', { ...text, examples: ['机构改革方案'] }),
    ...common,
  },
  examples: [{ wrong: '部暑', right: '部署' }],
};

const word: ConfigSchema = {
  anyOf: [
    shortText,
    {
      type: 'object',
      additionalProperties: false,
      required: ['word'],
      properties: {
        word: described('词。', 'The word.', { ...shortText, examples: ['一揽子'] }),
        ...common,
      },
      examples: [{ word: '一揽子', unlessAfter: ['计划'] }],
    },
  ],
};

function dictionary(entry: ConfigSchema, entries: unknown, off: string): ConfigSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      entries: described('增加的词条。', 'Entries to add.', {
        type: 'array',
        items: entry,
        examples: [entries],
      }),
      off: described('停用的词条。', 'Entries to switch off.', {
        type: 'array',
        items: text,
        examples: [[off]],
      }),
    },
  };
}

const corrections = dictionary(correction, [{ wrong: '部暑', right: '部署' }], '布署');
const words = dictionary(word, ['一揽子'], '一揽子');

/** `dictionaries` of a config: own entries by the name of the dictionary that they belong to. */
export const dictionaries: ConfigSchema = described(
  '自定词条，以词典名为键：entries 增加，off 停用。',
  'Own entries by dictionary: `entries` adds, `off` switches off.',
  {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(dictionaryDescriptions).map(([id, { 'zh-CN': zh, en }]) => [
        id,
        described(`${zh}。`, `${en}.`, holdsCorrections(id) ? corrections : words),
      ]),
    ),
    examples: [{ 'confusion-pairs': { off: ['布署'] } }],
  },
);
