import type { PartRole } from '@yaodian/parser';
import type { Yield } from './yield.ts';

/** The built-in table; a rule that is off wins nothing. */
export const yieldTable: readonly Yield[] = [
  // What is wrong with a heading is wrong there, and not in the contents that say it rightly.
  ...[
    'numbering-mark',
    'numbering-level',
    'numbering-sequence',
    'no-conversion-residue',
    'no-doubled-punctuation',
    'no-repeated-phrase',
    'no-typo',
    'paired-punctuation',
  ].map((winner): Yield => ({ winner, loser: 'contents-match-headings', where: 'related' })),
  { winner: 'no-duplicate-content', loser: '*', where: 'overlap' },
  { winner: 'numbering-mark', loser: 'full-width-punctuation', where: 'overlap' },
  { winner: 'document-number', loser: 'full-width-punctuation', where: 'overlap' },
  { winner: 'numbering-level', loser: 'numbering-sequence', where: 'overlap' },
  // Of two numbers that changed places the chapter's line looks like a task without a text.
  ...[
    'complete-task-fields',
    'consistent-task-heading',
    'no-empty-section',
    'require-deadline',
    'require-quantified-target',
    'require-responsible-department',
  ].map((loser): Yield => ({ winner: 'numbering-level', loser, where: 'related' })),
  { winner: 'numbering-sequence', loser: 'consistent-task-heading', where: 'overlap' },
  { winner: 'numbering-sequence', loser: 'missing-end-mark', where: 'related' },
  { winner: 'full-width-punctuation', loser: 'consistent-task-heading', where: 'overlap' },
  { winner: 'no-empty-section', loser: 'require-quantified-target', where: 'overlap' },
  { winner: 'no-empty-section', loser: 'require-responsible-department', where: 'overlap' },
  { winner: 'full-width-punctuation', loser: 'paired-punctuation', where: 'overlap' },
  { winner: 'target-in-target-line', loser: 'require-quantified-target', where: 'task' },
  { winner: 'no-conversion-residue', loser: 'percentage-range', where: 'overlap' },
  { winner: 'stacked-bounds', loser: 'percentage-range', where: 'overlap' },
  { winner: 'fixed-formulation', loser: 'no-typo', where: 'overlap' },
  { winner: 'no-typo', loser: 'title-body-agree', where: 'overlap' },
  { winner: 'paired-punctuation', loser: 'title-body-agree', where: 'overlap' },
  { winner: 'department-list-punctuation', loser: 'no-doubled-punctuation', where: 'overlap' },
  { winner: 'require-responsible-department', loser: 'no-doubled-punctuation', where: 'overlap' },
  { winner: 'leader-name-intact', loser: 'no-broken-line', where: 'overlap' },
  { winner: 'leader-name-intact', loser: 'no-stray-space', where: 'overlap' },
];

/** Parts in which one rule alone has a say, whether it is on or not. */
export const soleSpeakers: Readonly<Partial<Record<PartRole, string>>> = {
  contents: 'contents-match-headings',
  duplicate: 'no-duplicate-content',
};
