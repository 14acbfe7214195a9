import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile, GeneratedFolder } from '../output.ts';
import { generateRuleIndex } from './rule-index.ts';

/** Folders that hold generated files only. */
export const generatedFolders: readonly GeneratedFolder[] = [
  { path: 'packages/rules/src/generated' },
  { path: 'docs/rules' },
];

/** All files that are made from the rules. */
export function generateAll(rules: readonly RuleDescription[]): GeneratedFile[] {
  return [generateRuleIndex(rules)];
}
