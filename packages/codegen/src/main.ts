// The command line of the generator: `run.mjs [--check]` and `run.mjs new-rule <category>/<id>`.
import { resolve } from 'node:path';
import { generateAll, generatedFolders } from './generate/all.ts';
import { inspectRules } from './inspect/rule.ts';
import { writeGenerated } from './output.ts';
import { verifyRules } from './verify/all.ts';

/** @returns the exit status: 0 done, 1 the files were not up to date (`--check`) or a rule is faulty, 2 bad usage */
export function main(args: readonly string[]): number {
  const root = resolve(import.meta.dirname, '../../..');
  const check = args.includes('--check');
  const { rules, faults } = inspectRules(resolve(root, 'packages/rules/src'));
  const sentences = [...faults, ...verifyRules(rules)];
  for (const sentence of sentences) console.error(sentence.replaceAll(`${root}/`, ''));
  const changed = writeGenerated(root, generateAll(rules), generatedFolders, { check });
  for (const path of changed) console.error(check ? `${path}: not up to date` : `${path}: written`);
  if (check && changed.length > 0) console.error('Run `npm run generate` and commit the result.');
  console.error(`${rules.length} rules, ${changed.length} files changed.`);
  return sentences.length > 0 || (check && changed.length > 0) ? 1 : 0;
}
