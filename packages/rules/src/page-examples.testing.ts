// The examples on the pages of the rules, read for the tests that lint them.
import { defaultRuleSetting, lint, type LintResult, type Rule } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import type { TextMemo } from '@yaodian/parser';

/** An example of a page, and what a rule must be told to judge it. */
export interface PageExample {
  readonly verdict: 'bad' | 'good';
  readonly format: 'text' | 'markdown' | 'plan-yaml';
  readonly text: string;
  /** Names of a roster, for rules that need one. */
  readonly roster: readonly string[];
  /** `preferred:avoid` for the rule on the office's own terms. */
  readonly terms: readonly { readonly preferred: string; readonly avoid: readonly string[] }[];
}

const formats = {
  text: 'text',
  markdown: 'markdown',
  yaml: 'plan-yaml',
} as const;

/** The fenced examples of a page: ```text bad, ```markdown good, ```text bad roster=甲处、乙处 … */
export function pageExamples(page: string): PageExample[] {
  return Array.from(
    page.matchAll(
      /^```(text|markdown|yaml) (bad|good)(?: roster=(\S+))?(?: terms=(\S+):(\S+))?\n([\s\S]*?)^```$/gmu,
    ),
    ([, format = 'text', verdict, roster, preferred, avoid, text = '']) => ({
      verdict: verdict === 'bad' ? 'bad' : 'good',
      format: formats[format === 'markdown' || format === 'yaml' ? format : 'text'],
      text,
      roster: roster?.split('、') ?? [],
      terms: preferred === undefined || avoid === undefined ? [] : [{ preferred, avoid: [avoid] }],
    }),
  );
}

/**
 * Lints an example with one rule; a rule that is off by default is on. `memo` holds what earlier versions of the
 * example left.
 */
export function lintExample(
  rule: Rule,
  { format, text, roster, terms }: Omit<PageExample, 'verdict'>,
  memo?: TextMemo,
): LintResult {
  const options = { format, ...(memo === undefined ? {} : { memo }) };
  return lint(parse(new SourceText(text), options), [rule], {
    terms,
    departments: roster.map((name) => ({
      name,
      aliases: [],
      parent: null,
      successor: null,
      collective: false,
      leadsByDefault: false,
    })),
    setting: (each, kind) => {
      const setting = defaultRuleSetting(each, kind);
      return setting.severity === 'off' && rule.meta.severity === 'off'
        ? { severity: 'info', explicit: true }
        : setting;
    },
  });
}
