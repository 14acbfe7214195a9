import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One folder `packages/rules/src/<category>/<id>`. */
export interface RuleFolder {
  readonly category: string;
  readonly id: string;
  readonly path: string;
}

/** The categories of the catalogue, in the order of the index. Each is a folder of rule folders. */
export const categories = [
  'structure',
  'numbering',
  'responsibility',
  'target',
  'deadline',
  'arithmetic',
  'project',
  'wording',
  'punctuation',
  'residue',
] as const;

/** What every rule folder holds. */
export const ruleFiles = [
  'rule.ts',
  'messages.zh-CN.ts',
  'messages.en.ts',
  'rule.test.ts',
  'docs.md',
  'docs.en.md',
] as const;

/**
 * All rule folders, in order of category and id. A folder inside a category that holds none of the
 * files of a rule is no rule folder (helpers may live in one).
 */
export function listRuleFolders(rulesSource: string): RuleFolder[] {
  return categories.flatMap((category) => {
    const parent = join(rulesSource, category);
    if (!existsSync(parent)) return [];
    return readdirSync(parent, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          ruleFiles.some((file) => existsSync(join(parent, entry.name, file))),
      )
      .map((entry) => ({ category, id: entry.name, path: join(parent, entry.name) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}
