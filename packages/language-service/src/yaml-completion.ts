import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { besideLabel } from './beside-label.ts';
import { describe, schemasAt, titleOf, type JsonSchema } from './json-schema.ts';
import { yamlCursor, type YamlCursor } from './yaml-cursor.ts';

const kinds = { property: 10, value: 12 } as const satisfies Record<string, CompletionItemKind>;

/** Keys and values of a plan file or a config file, with what the schema says of each. */
export function completeYaml(
  text: string,
  offset: number,
  schema: JsonSchema,
  english: boolean,
): CompletionItem[] {
  const cursor = yamlCursor(text, offset);
  if (cursor.place === 'comment') return [];
  const here = schemasAt(schema, cursor.path);
  // YAML wants a space behind the colon.
  const space = text.charAt(offset - 1) === ':' ? ' ' : '';
  if (cursor.place === 'value') return values(here, space, english);
  const keys = keyItems(here, schema, cursor, english);
  return cursor.place === 'entry' ? [...keys, ...values(here, '', english)] : keys;
}

function keyItems(
  here: readonly JsonSchema[],
  schema: JsonSchema,
  cursor: YamlCursor,
  english: boolean,
): CompletionItem[] {
  const seen = new Set(cursor.siblings);
  return here.flatMap((mapping) =>
    Object.keys(mapping.properties ?? {}).flatMap((key, index) => {
      if (seen.has(key)) return [];
      seen.add(key);
      return [keyItem(key, schemasAt(schema, [...cursor.path, key]), index, english)];
    }),
  );
}

/** What the schema says of the key or value under the cursor; empty where it says nothing. */
export function hoverYaml(
  text: string,
  offset: number,
  schema: JsonSchema,
  english: boolean,
): string {
  // The end of the line tells the key even where the cursor stands inside it.
  const rest = /^[^\r\n]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  const cursor = yamlCursor(text, offset + rest);
  return cursor.place === 'value' ? describe(schemasAt(schema, cursor.path), english) : '';
}

function keyItem(
  key: string,
  schemas: readonly JsonSchema[],
  index: number,
  english: boolean,
): CompletionItem {
  const title = titleOf(schemas, english);
  return {
    label: key,
    kind: kinds.property,
    ...(title === undefined ? {} : besideLabel(title)),
    documentation: { kind: 'markdown', value: describe(schemas, english) },
    // The order of the schema is the order in which people write.
    sortText: String(index).padStart(4, '0'),
    insertText: opensBlock(schemas) ? `${key}:` : `${key}: `,
  };
}

function opensBlock(schemas: readonly JsonSchema[]): boolean {
  const types = schemas.flatMap((schema) => schema.type ?? []);
  return types.length > 0 && types.every((type) => type === 'object' || type === 'array');
}

function values(schemas: readonly JsonSchema[], space: string, english: boolean): CompletionItem[] {
  const documentation = describe(schemas, english);
  const choices = schemas.flatMap((schema) => [
    ...(schema.enum ?? []),
    ...('const' in schema ? [schema.const] : []),
    ...(schema.examples ?? []),
  ]);
  const booleans = schemas.some((schema) => schema.type === 'boolean') ? [true, false] : [];
  const words = [...choices, ...booleans].filter((value) => typeof value !== 'object').map(String);
  return [...new Set(words)].map((value, index) => ({
    label: value,
    ...(space === '' ? {} : { insertText: `${space}${value}` }),
    kind: kinds.value,
    documentation: { kind: 'markdown' as const, value: documentation },
    sortText: String(index).padStart(4, '0'),
  }));
}
