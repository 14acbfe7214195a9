import type { Bilingual } from './problem.ts';
import { shapesOf } from './schema-lookup.ts';
import type { SchemaNode } from './schema-lookup.ts';

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '键值对', en: 'a mapping' },
};

const typeExamples: Readonly<Record<string, string>> = {
  string: '某市教育局',
  number: '12',
  integer: '2026',
  boolean: 'true',
  array: '[…]',
  object: '{…}',
};

function typesOf(node: SchemaNode): string[] {
  const types = shapesOf(node).flatMap((shape) => shape['type'] ?? []);
  return [...new Set(types.map(String))];
}

/** `文字或列表`, `text or a list`: what may stand at a place. */
export function expectedTypes(node: SchemaNode): Bilingual {
  const names = typesOf(node).map((type) => typeNames[type] ?? { 'zh-CN': type, en: type });
  return {
    'zh-CN': names.map((name) => name['zh-CN']).join('或'),
    en: names.map((name) => name.en).join(' or '),
  };
}

/** `2026`, `"2026"`, `[…]`: a value that would be right, made from the wrong one where possible. */
export function exampleFor(node: SchemaNode, wrong: unknown): string {
  const shapes = shapesOf(node);
  const choices = shapes.flatMap((shape) => shape['enum'] ?? []);
  if (choices.length > 0) return asText(choices[0]);
  const examples = [node, ...shapes].flatMap((shape) => shape['examples'] ?? []);
  if (examples.length > 0) return asText(examples[0]);
  const types = typesOf(node);
  if (types.includes('string') && (typeof wrong === 'number' || typeof wrong === 'boolean')) {
    return `"${String(wrong)}"`;
  }
  if (types[0] === 'object') {
    const required = shapes.flatMap((shape) => shape['required'] ?? []).map(String);
    return `{${(required.length > 0 ? required : ['…']).map((key) => `${key}: …`).join(', ')}}`;
  }
  return typeExamples[types[0] ?? ''] ?? '…';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `文字“……”`, `列表`: what stands there now. */
export function describeFound(value: unknown): Bilingual {
  if (value === null) return { 'zh-CN': '空值', en: 'nothing' };
  if (Array.isArray(value)) return { 'zh-CN': '列表', en: 'a list' };
  if (typeof value === 'object') return { 'zh-CN': '键值对', en: 'a mapping' };
  const shown = asText(value).slice(0, 24);
  const type = typeof value;
  const name = type === 'boolean' ? { 'zh-CN': '逻辑值', en: 'the value' } : typeNames[type];
  return {
    'zh-CN': `${name?.['zh-CN'] ?? type}“${shown}”`,
    en: `${name?.en.replace(/^a /u, 'the ') ?? type} “${shown}”`,
  };
}
