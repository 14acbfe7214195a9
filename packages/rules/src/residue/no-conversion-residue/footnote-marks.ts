import type { RuleSettings } from '@yaodian/linter';
import type { PlanDocument, Residue } from '@yaodian/parser';
import { fits } from '../../dictionaries/guard.ts';
import { wordsOf } from '../../dictionaries/user-entries.ts';
import { linesOf, unitFact } from '../../shared/view-lines.ts';

/** A digit behind a word, at the end of a clause; behind a half-width comma digits may go on. */
const lastDigit = /[0-9](?<=\p{Script=Han}[0-9])(?=[。，；]|,\p{Script=Han})/gu;

/** Offsets of such digits in a line; null in most lines. */
const lastDigitsOf = unitFact((text): readonly number[] | null => {
  const places = Array.from(text.matchAll(lastDigit), ({ index }) => index);
  return places.length === 0 ? null : places;
});

/**
 * `健全体系1。`: digits behind words that nothing is counted or numbered by. Whether to drop one is a guess,
 * so that it stays in the reading view, and which words they are is for a user to say, too.
 */
export function footnoteMarks(
  document: PlanDocument,
  dictionaries: RuleSettings<unknown>['dictionaries'],
): Residue[] {
  const lines = linesOf(document).filter((line) => lastDigitsOf(line) !== null);
  if (lines.length === 0) return [];
  const words = wordsOf('uncounted-words', dictionaries);
  const isMark = (text: string, at: number): boolean =>
    words.some(
      (entry) => text.endsWith(entry.word, at) && fits(entry, text, at - entry.word.length, at),
    );
  return lines.flatMap((line) =>
    (lastDigitsOf(line) ?? [])
      .filter((at) => isMark(line.text, at))
      .map((at): Residue => {
        const range = document.view.toSource(line.start + at, line.start + at + 1);
        return { kind: 'footnote-digit', range, text: line.text.charAt(at), hidden: false };
      }),
  );
}
