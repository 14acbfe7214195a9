// The command line of the generator: `run.mjs [--check]` and `run.mjs new-rule <category>/<rule-id>`.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { generateAll, generatedFolders } from './generate/all.ts';
import { manifestPaths, type ManifestFiles } from './generate/editor-settings.ts';
import { inspectRules } from './inspect/rule.ts';
import { writeGenerated } from './output.ts';
import { scaffoldRule } from './scaffold/new-rule.ts';
import { verifyRules } from './verify/all.ts';

/**
 * @param root absolute path of the repository
 * @returns the exit status: 0 done; 1 a rule is faulty, or the files were not up to date (`--check`); 2 bad usage
 */
export function main(args: readonly string[], root: string): number {
  const [command, name, ...rest] = args;
  if (command === 'new-rule' && name !== undefined && rest.length === 0) return newRule(root, name);
  if (args.every((arg) => arg === '--check')) return generate(root, args.length > 0);
  console.error('Usage: run.mjs [--check] | run.mjs new-rule <category>/<rule-id>');
  return 2;
}

function newRule(root: string, name: string): number {
  const result = scaffoldRule(resolve(root, 'packages/rules/src'), name);
  if ('refusal' in result) {
    console.error(result.refusal);
    return 2;
  }
  for (const file of result.written) console.error(`${relative(root, file)}: written`);
  return generate(root, false);
}

function generate(root: string, check: boolean): number {
  const { rules, faults } = inspectRules(resolve(root, 'packages/rules/src'));
  const sentences = [...faults, ...verifyRules(rules)];
  for (const sentence of sentences) console.error(sentence.replaceAll(`${root}/`, ''));
  const changed = writeGenerated(root, generateAll(rules, readManifest(root)), generatedFolders, {
    check,
  });
  for (const path of changed) console.error(`${path}: ${check ? 'not up to date' : 'written'}`);
  if (check && changed.length > 0) console.error('Run `npm run generate` and commit the result.');
  console.error(`${rules.length} rules read, ${changed.length} files differ.`);
  return sentences.length > 0 || (check && changed.length > 0) ? 1 : 0;
}

function readManifest(root: string): ManifestFiles {
  const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
  const { manifest, texts } = manifestPaths;
  return {
    manifest: read(manifest),
    texts: { 'zh-CN': read(texts['zh-CN']), en: read(texts.en) },
  };
}
