import type { Locale } from '@yaodian/linter';

type Text = Readonly<Record<Locale, string>>;

const typeNames: Readonly<Record<string, Text>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  number: { 'zh-CN': '数字', en: 'a number' },
  boolean: { 'zh-CN': '是否（true 或 false）', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '键值表', en: 'a mapping' },
  null: { 'zh-CN': '空值', en: 'nothing' },
};

/** Sentences about data that does not fit its schema. */
export const shapeTexts = {
  unknownKey: (key: string, nearest: string | null): Text =>
    nearest === null
      ? {
          'zh-CN': `没有“${shown(key)}”这一项，请删去。`,
          en: `There is no "${shown(key)}" here. Remove it.`,
        }
      : {
          'zh-CN': `没有“${shown(key)}”这一项，是否为“${nearest}”？`,
          en: `There is no "${shown(key)}" here. Did you mean "${nearest}"?`,
        },
  missingKey: (key: string): Text => ({ 'zh-CN': `缺少“${key}”。`, en: `"${key}" is missing.` }),
  wrongType: (expected: readonly string[], actual: string): Text => ({
    'zh-CN': `此处应为${names(expected, 'zh-CN', '或')}，现为${name(actual, 'zh-CN')}。`,
    en: `This should be ${names(expected, 'en', ' or ')}, but it is ${name(actual, 'en')}.`,
  }),
  notInEnum: (allowed: readonly unknown[], actual: unknown, nearest: string | null): Text => ({
    'zh-CN': `“${shown(actual)}”不是可用的值${nearest === null ? '' : `，是否为“${nearest}”？`}${nearest === null ? '，' : ''}可用：${allowed.join('、')}。`,
    en: `"${shown(actual)}" is not allowed here.${nearest === null ? '' : ` Did you mean "${nearest}"?`} Allowed: ${allowed.join(', ')}.`,
  }),
  outOfRange: (actual: number, minimum: number, maximum: number): Text => ({
    'zh-CN': `${String(actual)} 超出范围，应${bounds(minimum, maximum, '不小于 ', '不大于 ', '，')}。`,
    en: `${String(actual)} is out of range: it should be ${bounds(minimum, maximum, 'at least ', 'at most ', ' and ')}.`,
  }),
  wrongForm: (actual: string): Text => ({
    'zh-CN': `“${shown(actual)}”的写法不对。`,
    en: `"${shown(actual)}" is not written in the right form.`,
  }),
  empty: (): Text => ({ 'zh-CN': '此处不能为空。', en: 'This must not be empty.' }),
  tooLong: (maximum: number): Text => ({
    'zh-CN': `此处不超过 ${String(maximum)} 个字符。`,
    en: `This must not be longer than ${String(maximum)} characters.`,
  }),
  tooFew: (minimum: number): Text => ({
    'zh-CN': `此处至少要有 ${String(minimum)} 项。`,
    en: `This needs at least ${String(minimum)} entries.`,
  }),
} as const;

function name(type: string, locale: Locale): string {
  return typeNames[type]?.[locale] ?? type;
}

function names(types: readonly string[], locale: Locale, separator: string): string {
  return [...new Set(types)].map((type) => name(type, locale)).join(separator);
}

function bounds(
  minimum: number,
  maximum: number,
  least: string,
  most: string,
  and: string,
): string {
  const parts: string[] = [];
  if (Number.isFinite(minimum)) parts.push(`${least}${String(minimum)}`);
  if (Number.isFinite(maximum)) parts.push(`${most}${String(maximum)}`);
  return parts.join(and);
}

/** A value as it may stand in a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
