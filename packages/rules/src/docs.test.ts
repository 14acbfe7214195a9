import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from '@yaodian/linter';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { lintExample, pageExamples, type PageExample } from './page-examples.testing.ts';

const root = dirname(fileURLToPath(import.meta.url));

/** What a reader is told, and what went wrong. */
function messages(rule: Rule, example: PageExample): string[] {
  const { findings, problems } = lintExample(rule, example);
  return [...findings, ...problems].map(({ message }) => message);
}

describe('pages', () => {
  for (const rule of rules) {
    if (rule.meta.scope === 'project') continue;
    for (const page of ['docs.md', 'docs.en.md'] as const) {
      const path = join(root, rule.meta.category, rule.meta.id, page);
      const examples = existsSync(path) ? pageExamples(readFileSync(path, 'utf8')) : [];
      describe(`${rule.meta.id} ${page}`, () => {
        it('shows what is wrong and what is right', () => {
          const verdicts = new Set(examples.map(({ verdict }) => verdict));
          expect([...verdicts].sort()).toEqual(['bad', 'good']);
        });
        it.each(examples.filter(({ verdict }) => verdict === 'bad'))('finds $text', (example) => {
          expect(messages(rule, example)).not.toEqual([]);
        });
        it.each(examples.filter(({ verdict }) => verdict === 'good'))('passes $text', (example) => {
          expect(messages(rule, example)).toEqual([]);
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
