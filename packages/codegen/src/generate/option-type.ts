import type { OptionSchema } from '../inspect/options.ts';
import { comma, type Locale } from './words.ts';

const typeWords = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'number' },
  integer: { 'zh-CN': '整数', en: 'whole number' },
  boolean: { 'zh-CN': '是/否', en: 'true/false' },
  array: { 'zh-CN': '列表', en: 'list' },
  object: { 'zh-CN': '对象', en: 'object' },
} as const;

/** Type of an option in words: `文字列表`, `整数（≥ 1）`, `"lead" / "none"`. */
export function describeType(schema: OptionSchema, locale: Locale): string {
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(comma[locale]);
  }
  const { type } = schema;
  if (type === undefined) return '';
  if (type === 'array' && schema.items !== undefined) {
    const items = describeType(schema.items, locale);
    return locale === 'en' ? `list of ${items}` : `${items}列表`;
  }
  const bounds = [
    ...(schema.minimum === undefined ? [] : [`≥ ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`≤ ${schema.maximum}`]),
  ].join(comma[locale]);
  const name = typeWords[type][locale];
  if (bounds === '') return name;
  return locale === 'en' ? `${name} (${bounds})` : `${name}（${bounds}）`;
}
