import { existsSync, readFileSync } from 'node:fs';
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';

const page = new URL('../../../docs/precision.md', import.meta.url);

interface Row {
  readonly rule: string;
  readonly findings: number;
  readonly right: number;
  readonly wrong: number;
}

/** The rows of the published table. */
function rowsOf(text: string): Row[] {
  return Array.from(
    text.matchAll(/^\|\s*`([a-z-]+)`\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/gmu),
    ([, rule = '', findings, right, wrong]) => ({
      rule,
      findings: Number(findings),
      right: Number(right),
      wrong: Number(wrong),
    }),
  );
}

const rows = existsSync(page) ? rowsOf(readFileSync(page, 'utf8')) : [];

describe('the table of precision', () => {
  it('adds up, with no rule under 80 % and all of them at 95 % or more', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ findings, right, wrong }) => right + wrong !== findings)).toEqual([]);
    expect(rows.filter(({ findings, right }) => right < findings * 0.8)).toEqual([]);
    const sum = (of: 'findings' | 'right'): number =>
      rows.reduce((total, row) => total + row[of], 0);
    expect(sum('right') / sum('findings')).toBeGreaterThanOrEqual(0.95);
  });
});

describeCorpus('the table of precision on the corpus', () => {
  it('names every rule that speaks, as often as it does', () => {
    const counts = new Map<string, number>();
    for (const file of [0, 1, 2, 3, 4]) {
      const document = parse(new SourceText(corpusText(file)), { format: 'text' });
      for (const { rule } of lint(document, rules).findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const actual = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(rows.map(({ rule, findings }) => [rule, findings])).toEqual(actual);
  });
});
