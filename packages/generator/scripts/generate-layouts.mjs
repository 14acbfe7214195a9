// Precompiles the built-in layouts, so that pure rooms run them without `eval`.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import Handlebars from 'handlebars';

const folder = new URL('../src/text/layouts/', import.meta.url);
// The options that compile-layout.ts uses for a user's own layout.
const options = { strict: true, noEscape: true, preventIndent: true };

async function templates(path) {
  const names = (await readdir(new URL(path, folder))).filter((name) => name.endsWith('.hbs'));
  const entries = [];
  for (const name of names.sort()) {
    const source = await readFile(new URL(path + name, folder), 'utf8');
    const spec = Handlebars.precompile(source, { ...options, srcName: undefined });
    entries.push(
      `${JSON.stringify(name.slice(0, -4))}: { source: ${JSON.stringify(source)}, template: ${spec} }`,
    );
  }
  return `{\n${entries.join(',\n')}\n}`;
}

const text = `// Generated from the .hbs files by scripts/generate-layouts.mjs; do not edit.
// @ts-nocheck -- plain JavaScript, made by Handlebars
type Spec = Readonly<Record<string, unknown>>;
type Entry = { readonly source: string; readonly template: Spec };
export const layoutTemplates: {
  readonly layouts: Readonly<Record<'bracket' | 'development-plan' | 'layered' | 'notice' | 'responsible' | 'target-measure', Entry>>;
  readonly partials: Readonly<Record<string, Entry>>;
} = {
layouts: ${await templates('')},
partials: ${await templates('partials/')}
};
`;
await writeFile(new URL('layouts.generated.ts', folder), text);
