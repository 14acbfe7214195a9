// Writes the types and the precompiled validator of plan.schema.json. `--check` is the caller's
// `git diff`: the output depends on the schema alone.
import { readFile, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../src/', import.meta.url);
const schema = JSON.parse(await readFile(new URL('plan.schema.json', folder), 'utf8'));
const banner = '// Generated from plan.schema.json by scripts/generate.mjs; do not edit.\n';

const typeName = (definition) => definition[0].toUpperCase() + definition.slice(1);

/**
 * The type generator names types after `title`, which is Chinese here, and inlines a `$ref` that
 * has siblings; both are rewritten to the definitions' English names.
 */
function forTypes(node, name) {
  if (Array.isArray(node)) return node.map((entry) => forTypes(entry));
  if (typeof node !== 'object' || node === null) return node;
  const { title: _title, description, $ref, ...rest } = node;
  const documented = description === undefined ? {} : { description };
  if ($ref !== undefined) return { ...documented, tsType: typeName($ref.split('/').at(-1)) };
  const copy = { ...documented, ...(name === undefined ? {} : { title: name }) };
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'examples' || key.startsWith('x-')) continue;
    copy[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, forTypes(v)]))
        : key === 'definitions'
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, forTypes(v, typeName(k))]))
          : forTypes(value);
  }
  return copy;
}

async function write(file, text) {
  const url = new URL(file, folder);
  const options = await resolveConfig(url);
  await writeFile(url, await format(banner + text, { ...options, parser: 'typescript' }));
}

const types = await compile(forTypes(schema, 'Plan'), 'Plan', {
  bannerComment: '',
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
  format: false,
});
await write('plan.generated.ts', types);

// A JSON import needs an attribute that not every bundler of a host knows; a module needs nothing.
await write(
  'plan-schema.generated.ts',
  `export const planSchema: Readonly<Record<string, unknown>> = ${JSON.stringify(schema)};\n`,
);

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
});
ajv.addVocabulary(['x-title-en', 'x-description-en']);
// `concat` copies all errors so far for each part of the data: quadratic where everything is wrong.
const code = standalone
  .default(ajv, ajv.compile(schema))
  .replaceAll('vErrors.concat(', 'append(vErrors, ');
const entry = /export const validate = (\w+);/u.exec(code)[1];
if (code.includes('require(')) throw new Error('the validator must stand alone');
// Ajv embeds the whole schema to look up enumerations; the module above already holds it.
const embedded = /const (schema\d+) = \{"\$schema":.*?\};/su.exec(code);
if (embedded === null) throw new Error('the embedded schema was expected in the validator');
await write(
  'validate.generated.ts',
  `// @ts-nocheck -- plain JavaScript, made by Ajv
import { planSchema as ${embedded[1]} } from './plan-schema.generated.ts';
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True for valid data; else \`errors\` says why not. */
export const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = ${entry};
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
${code
  .replace('"use strict";', '')
  .replace(embedded[0], '')
  .replace(/export (?:const validate|default).*;/gu, '')}`,
);
