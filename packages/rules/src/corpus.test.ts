import { lint, type Finding } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { corpusText, describeCorpus } from '@yaodian/testing';
import { expect, it } from 'vitest';
import { rules } from './index.ts';

const known = new Map<number, readonly Finding[]>();

/** Findings of all rules, as they stand by default, in one of the corpus documents. */
function findingsIn(file: number): readonly Finding[] {
  const found = known.get(file);
  if (found !== undefined) return found;
  const result = lint(parse(new SourceText(corpusText(file)), { format: 'text' }), rules);
  expect(result.problems).toEqual([]);
  known.set(file, result.findings);
  return result.findings;
}

/** The lines at which a rule speaks. */
function linesOf(rule: string, file: number): number[] {
  return findingsIn(file)
    .filter((finding) => finding.rule === rule)
    .map(({ document, range }) => document.source.lineAt(range.start));
}

/** Rule, file, and every line at which it must speak: no other line is right. */
const exactly: readonly (readonly [string, number, readonly number[]])[] = [
  ['numbering-level', 0, [16, 25, 61]],
  ['numbering-level', 1, []],
  ['numbering-level', 2, []],
  ['numbering-level', 3, []],
  ['numbering-level', 4, []],
  ['numbering-sequence', 0, []],
  ['numbering-sequence', 1, []],
  ['numbering-sequence', 2, []],
  ['numbering-sequence', 3, []],
  ['numbering-sequence', 4, []],
  ['numbering-mark', 0, []],
  ['numbering-mark', 1, []],
  ['numbering-mark', 2, [51]],
  ['numbering-mark', 3, [364, 368]],
  ['numbering-mark', 4, []],
  ['list-ordinals', 4, []],
  ['require-title', 0, []],
  ['require-title', 4, []],
  ['require-issuer', 0, []],
  ['require-issue-date', 0, []],
  ['no-empty-section', 3, []],
  ['complete-task-fields', 4, []],
  ['contents-match-headings', 3, [43, 58]],
  ['no-duplicate-content', 4, [356]],
  ['consistent-task-heading', 0, [10]],
  ['missing-end-mark', 3, [80, 236]],
  ['title-body-agree', 1, [1]],
  ['title-body-agree', 2, []],
  ['title-body-agree', 3, []],
  ['date-sanity', 1, []],
  ['date-sanity', 2, [10]],
  ['require-responsible-department', 0, []],
  ['require-responsible-department', 1, [7]],
  ['require-responsible-department', 2, [11]],
  ['require-responsible-department', 3, []],
  ['require-responsible-department', 4, [97]],
  ['consistent-department-name', 0, [13, 15]],
  ['require-lead-department', 0, [7]],
  ['no-vague-department', 0, [15]],
  ['department-list-punctuation', 0, []],
  ['no-duplicate-department', 0, []],
  ['department-load', 0, []],
  ['require-quantified-target', 0, [1, 10, 43, 50, 53, 55, 64, 70]],
  ['require-quantified-target', 3, [72]],
  ['target-in-target-line', 4, [137, 143, 155, 179, 211, 217, 269, 281, 287, 295, 313, 321, 345]],
  ['no-hedged-target', 0, []],
  ['no-hedged-target', 4, [235]],
  ['target-needs-value', 0, [53]],
  ['target-needs-value', 3, []],
  ['base-needed', 3, []],
  ['base-needed', 4, [167]],
  ['stacked-bounds', 3, [144]],
  ['hedged-absolute', 4, [18]],
  ['firmness-agree', 4, [231]],
  ['deadline-in-period', 3, [202]],
  ['require-deadline', 0, []],
];

/** Rule, file, and a line at which it must speak; it may be right at others too. */
const found: readonly (readonly [string, number, number])[] = [
  ['long-sentence', 0, 4],
  ['long-sentence', 3, 122],
  ['no-ambiguous-target', 0, 59],
  ['no-ambiguous-target', 1, 18],
  ['no-vague-quantity', 2, 50],
  ['open-list-without-count', 0, 17],
];

/** Rule, file, and a line at which it must be silent. */
const silent: readonly (readonly [string, number, number])[] = [
  ['no-ambiguous-target', 3, 176],
  ['no-vague-quantity', 2, 42],
  ['no-vague-quantity', 2, 58],
  ['no-hedged-target', 0, 47],
];

describeCorpus('rules on the corpus', () => {
  it.each(exactly)('%s speaks in %i at lines %j', (rule, file, lines) => {
    expect(linesOf(rule, file)).toEqual(lines);
  });
  it.each(found)('%s speaks in %i at line %i', (rule, file, line) => {
    expect(linesOf(rule, file)).toContain(line);
  });
  it.each(silent)('%s is silent in %i at line %i', (rule, file, line) => {
    expect(linesOf(rule, file)).not.toContain(line);
  });

  it('changes only the level of three numbers in 000, by one character each', () => {
    const fixes = findingsIn(0).filter(({ rule }) => rule === 'numbering-level');
    const source = new SourceText(corpusText(0));
    expect(
      fixes.map(({ fix }) => fix?.edits.map(({ range, text }) => [source.slice(range), text])),
    ).toEqual([[['2', '二']], [['3', '三']], [['7', '七']]]);
  });

  it('knows 21 of the 32 tasks of 000 as checkable', () => {
    const [summary] = findingsIn(0).filter(({ rule }) => rule === 'require-quantified-target');
    expect(summary?.message).toContain('21/32');
  });
});
