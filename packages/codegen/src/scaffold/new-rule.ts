import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories } from '../inspect/rule-folder.ts';
import { newRuleFiles } from './rule-files.ts';

/** Names of the files that were written, or a sentence that says why none was. */
export type Scaffolded = { readonly written: readonly string[] } | { readonly refusal: string };

/**
 * Writes the folder of a new rule.
 * @param rulesSource path of `packages/rules/src`
 * @param name `<category>/<rule-id>`
 */
export function scaffoldRule(rulesSource: string, name: string): Scaffolded {
  const [category = '', id = '', ...rest] = name.split('/');
  if (!categories.some((known) => known === category)) {
    return {
      refusal: `“${category}” is no category. Known are ${categories.join(', ')}; write \`npm run new-rule -- numbering/my-rule\`.`,
    };
  }
  if (rest.length > 0 || !/^[a-z]+(?:-[a-z]+)*$/u.test(id)) {
    return {
      refusal: `“${[id, ...rest].join('/')}” is no rule id. Use small letters joined by hyphens, as in \`numbering/my-rule\`.`,
    };
  }
  const taken = categories.find((other) => existsSync(join(rulesSource, other, id)));
  if (taken !== undefined) {
    return { refusal: `There is a rule ${taken}/${id} already. Choose another id.` };
  }
  const folder = join(rulesSource, category, id);
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(newRuleFiles(category, id));
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  return { written: files.map(([file]) => join(folder, file)) };
}
