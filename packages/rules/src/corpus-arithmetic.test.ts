import { lint } from '@yaodian/linter';
import type { LintResult } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const checking = rules.filter(
  ({ meta: { category } }) => category === 'arithmetic' || category === 'project',
);
const known = new Map<number, LintResult>();

function resultOf(file: number): LintResult {
  const found =
    known.get(file) ?? lint(parse(new SourceText(corpusText(file)), { format: 'text' }), checking);
  known.set(file, found);
  return found;
}

/** `rule line severity` of every finding of both groups, in order. */
function findingsIn(file: number): string[] {
  return resultOf(file).findings.map(
    ({ rule, document, range, severity }) =>
      `${rule} ${document.source.lineAt(range.start)} ${severity}`,
  );
}

/** The statements that held, as `rule line formula`. */
function heldIn(file: number, rule: string): string[] {
  return resultOf(file)
    .checked.filter((statement) => statement.rule === rule && statement.outcome === 'held')
    .map(
      ({ document, range, statement }) => `${document.source.lineAt(range.start)}: ${statement}`,
    );
}

describeCorpus('arithmetic and project rules', () => {
  it('find in each document exactly what a reviewer finds', () => {
    expect([0, 1, 2].map(findingsIn)).toEqual([[], [], []]);
    expect(findingsIn(3)).toEqual([
      'target-without-increment 144 info',
      'consistent-name 280 warning',
    ]);
    expect(findingsIn(4)).toEqual([
      'completion-rate-needs-base 42 info',
      'percent-or-percentage-point 52 warning',
      'no-target-regression 161 warning',
      'no-target-regression 161 warning',
      'consistent-unit 201 info',
      'no-target-regression 229 info',
      'target-measure-agree 243 warning',
    ]);
  });

  it('verify sums', () => {
    expect(heldIn(2, 'sum-of-parts')).toEqual(['42: 5 + 8 = 13']);
    expect(heldIn(3, 'sum-of-parts')).toEqual(['96: 9 + 3 + 14 = 26']);
    expect(heldIn(4, 'sum-of-parts')).toEqual([
      '30: 20 + 25 = 45',
      '30: 9 + 15 = 24',
      '30: 4 + 16 + 20 = 40',
      '66: 3 + 9 + 7 + 6 + 8 + 6 + 7 + 8 + 9 = 63',
      '68: 48 × 2 = 96',
      '82: 7 + 2 = 9',
      '251: 15288 + 18872 + 16200 = 50360',
    ]);
  });

  it('verify lists, names and shares', () => {
    expect(heldIn(1, 'list-count')).toEqual(['26: 8 = 8个', '26: 2 = 3个']);
    expect(heldIn(3, 'list-count')).toEqual([
      '90: 6 = 6所',
      '90: 7 = 7个',
      '90: 3 = 3所',
      '276: 8 = 8所',
      '280: 4 = 4个',
      '280: 7 = 7个',
    ]);
    expect(heldIn(4, 'named-count').map((line) => line.split(':')[0])).toEqual([
      '20',
      '26',
      '145',
      '339',
    ]);
    expect(heldIn(3, 'named-count').map((line) => line.split(':')[0])).toEqual([
      '182',
      '288',
      '320',
      '356',
    ]);
    expect(heldIn(4, 'ratio-matches')).toEqual([
      '84: 46人 ÷ 607人 = 7.58%',
      '84: 106人 ÷ 607人 = 17.46%',
    ]);
  });

  it('carry unfinished projects and stages from the report to the plan', () => {
    expect(heldIn(4, 'carry-over')).toHaveLength(1);
    expect(heldIn(4, 'status-moves-forward')).toHaveLength(2);
    expect(
      heldIn(4, 'no-target-regression').some((line) => line.startsWith('193: 公办幼儿园')),
    ).toBe(true);
  });
});
