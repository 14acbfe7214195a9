import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint } from '@yaodian/linter';
import type { RuleStatement } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const page = fileURLToPath(new URL('../../../docs/checked-statements.md', import.meta.url));
const checking = rules.filter(({ meta: { category } }) =>
  ['arithmetic', 'project'].includes(category),
);
const numbers = [0, 1, 2, 3, 4];
const outcomes = ['held', 'failed', 'undecided'] as const;

function statementsIn(number: number): readonly RuleStatement[] {
  const source = new SourceText(corpusText(number));
  return lint(parse(source, { format: 'text' }), checking).checked;
}

function row(document: string, rule: string, statements: readonly RuleStatement[]): string {
  const counts = outcomes.map(
    (outcome) => statements.filter((each) => each.rule === rule && each.outcome === outcome).length,
  );
  return `| ${[document, rule, ...counts].join(' | ')} |`;
}

/** The lines of statements that cannot be decided, by rule: what a reviewer has to look at. */
function undecided(statements: readonly RuleStatement[], name: string): string[] {
  return statements
    .filter(({ outcome }) => outcome === 'undecided')
    .map(
      ({ rule, document, range, statement }) =>
        `- ${name}:${document.source.lineAt(range.start)} ${rule}: \`${statement}\``,
    );
}

function pageText(): string {
  const all = numbers.map((number) => ({
    name: String(number).padStart(3, '0'),
    statements: statementsIn(number),
  }));
  const rows = all.flatMap(({ name, statements }) =>
    [...new Set(statements.map(({ rule }) => rule))]
      .sort()
      .map((rule) => row(name, rule, statements)),
  );
  return [
    '# Statements that the arithmetic and project rules checked',
    '',
    'What `--explain-checks` lists for five real documents: statements that held, that failed (each is a finding), and that the text does not let one decide. A test of `packages/rules` writes and checks this page where those documents stand beside the repository.',
    '',
    '更新：`CHECKED_TABLE=1 npx vitest run src/checked-statements.test.ts`（在 `packages/rules` 下）。',
    '',
    '| document | rule | held | failed | undecided |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'A finding of `completion-rate-needs-base` is an undecided statement; `consistent-name` compares names, not numbers, and lists none.',
    '',
    '## What could not be decided',
    '',
    'Sums behind 其中 that stay below their total (其中 may name some parts only), and lists that 等 leaves open while they are shorter than the number.',
    '',
    ...all.flatMap(({ name, statements }) => undecided(statements, name)),
    '',
    'What single digits do to statements that can be decided is measured on documents of our own: [changed digits](changed-digits.md).',
    '',
  ].join('\n');
}

describeCorpus('the page of checked statements', () => {
  it('holds what the rules checked in the real documents', () => {
    const text = pageText();
    if (process.env['CHECKED_TABLE'] !== undefined) writeFileSync(page, text);
    // The formatter wraps lines and pads cells.
    const plain = (given: string): string => given.replaceAll(/\s+|-{3,}/gu, ' ').trim();
    expect(plain(readFileSync(page, 'utf8'))).toBe(plain(text));
  });
});
