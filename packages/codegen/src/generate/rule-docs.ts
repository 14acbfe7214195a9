import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { generatedHeader } from './header.ts';
import { rulePage, ruleTitle } from './rule-page.ts';
import { locales } from './words.ts';

/** `ruleDocs`: title and page of each rule, for hovers and `yaodian rules ID`, without files to read. */
export function generateRuleDocs(rules: readonly RuleDescription[]): GeneratedFile {
  const docs = Object.fromEntries(
    rules.map((rule) => [
      rule.meta.id,
      Object.fromEntries(
        locales.map((locale) => [
          locale,
          { title: ruleTitle(rule, locale), page: rulePage(rule, locale) },
        ]),
      ),
    ]),
  );
  return {
    path: 'packages/rules/src/generated/rule-docs.generated.ts',
    content: [
      generatedHeader,
      "import type { Locale } from '@yaodian/linter';",
      '',
      '/** A rule as people read of it. */',
      'export interface RuleDoc {',
      '  /** What the rule is about, in one line. */',
      '  readonly title: string;',
      '  /** The whole page in Markdown, title included. */',
      '  readonly page: string;',
      '}',
      '',
      '/** Pages by rule id and language. Large: load it only to show one. */',
      `export const ruleDocs: Readonly<Record<string, Readonly<Record<Locale, RuleDoc>>>> = ${JSON.stringify(docs, null, 2)};`,
      '',
    ].join('\n'),
  };
}
