import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile, GeneratedFolder } from '../output.ts';
import { generateEditorSettings, type ManifestFiles } from './editor-settings.ts';
import { generateOptionSchemas } from './option-schemas.ts';
import { generatePresets } from './presets.ts';
import { generateRuleDocs } from './rule-docs.ts';
import { generateRuleIndex } from './rule-index.ts';
import { generateRulePageIndex } from './rule-page-index.ts';
import { generateRulePages } from './rule-page.ts';
import { locales } from './words.ts';

/** Folders that hold generated files only. */
export const generatedFolders: readonly GeneratedFolder[] = [
  { path: 'packages/rules/src/generated' },
  { path: 'docs/rules' },
];

/**
 * All files that are made from the rules.
 * @param manifest the extension's files, of which a part is generated
 */
export function generateAll(
  rules: readonly RuleDescription[],
  manifest: ManifestFiles,
): GeneratedFile[] {
  return [
    generateRuleIndex(rules),
    generatePresets(rules),
    generateOptionSchemas(rules),
    generateRuleDocs(rules),
    ...rules.flatMap(generateRulePages),
    ...locales.map((locale) => generateRulePageIndex(rules, locale)),
    ...generateEditorSettings(rules, manifest),
  ];
}
