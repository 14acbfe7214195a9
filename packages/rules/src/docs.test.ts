import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultRuleSetting, lint, type Rule } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';

const root = dirname(fileURLToPath(import.meta.url));

interface Example {
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
function examplesIn(page: string): Example[] {
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

function findings(rule: Rule, { format, text, roster, terms }: Example): string[] {
  const document = parse(new SourceText(text), { format });
  const result = lint(document, [rule], {
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
      // A rule that is off by default is shown as if it were on.
      return setting.severity === 'off' && rule.meta.severity === 'off'
        ? { severity: 'info', explicit: true }
        : setting;
    },
  });
  return [
    ...result.findings.map(({ message }) => message),
    ...result.problems.map((p) => p.message),
  ];
}

function folderOf(rule: Rule): string {
  return join(root, rule.meta.category, rule.meta.id);
}

describe('pages', () => {
  for (const rule of rules) {
    if (rule.meta.scope === 'project') continue;
    for (const page of ['docs.md', 'docs.en.md']) {
      const path = join(folderOf(rule), page);
      const examples = existsSync(path) ? examplesIn(readFileSync(path, 'utf8')) : [];
      describe(`${rule.meta.id} ${page}`, () => {
        it('shows what is wrong and what is right', () => {
          const verdicts = new Set(examples.map(({ verdict }) => verdict));
          expect([...verdicts].sort()).toEqual(['bad', 'good']);
        });
        it.each(examples.filter(({ verdict }) => verdict === 'bad'))('finds $text', (example) => {
          expect(findings(rule, example)).not.toEqual([]);
        });
        it.each(examples.filter(({ verdict }) => verdict === 'good'))('passes $text', (example) => {
          expect(findings(rule, example)).toEqual([]);
        });
      });
    }
  }
});

describe('index', () => {
  it('holds every rule folder', () => {
    const folders = readdirSync(root)
      .filter((name) => statSync(join(root, name)).isDirectory())
      .flatMap((category) =>
        readdirSync(join(root, category)).filter((id) => {
          const path = join(root, category, id);
          return statSync(path).isDirectory() && readdirSync(path).includes('rule.ts');
        }),
      );
    expect(rules.map(({ meta }) => meta.id).sort()).toEqual(folders.sort());
  });
});
