import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { generatedHeader } from './header.ts';

/** `rules`: every rule, in order of category and id, and each one by its name. */
export function generateRuleIndex(rules: readonly RuleDescription[]): GeneratedFile {
  const names = rules.map(({ meta }) => meta.exportName);
  const imports = rules.map(
    ({ folder, meta }) =>
      `import { ${meta.exportName} } from '../${folder.category}/${folder.id}/rule.ts';`,
  );
  return {
    path: 'packages/rules/src/generated/rules.generated.ts',
    content: [
      generatedHeader,
      "import type { Rule } from '@yaodian/linter';",
      ...imports,
      '',
      '/** Every rule, in the order of the catalogue. */',
      'export const rules: readonly Rule[] = [',
      ...names.map((name) => `  ${name},`),
      '];',
      '',
      ...(names.length === 0 ? [] : ['export {', ...names.map((name) => `  ${name},`), '};', '']),
    ].join('\n'),
  };
}
