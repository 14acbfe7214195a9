import type { TextEdit } from '@yaodian/linter';
import type { PlanDocument, Range } from '@yaodian/parser';

/** Where a wording of the reading view stands in the source, and how to put another there. */
export interface PlacedCorrection {
  readonly range: Range;
  /** Null where the source is not written as it reads: in traditional characters, with residue, over a line break. */
  readonly edits: readonly TextEdit[] | null;
}

/** Places the replacement of `view.text.slice(start, end)` by `right`. */
export function placeCorrection(
  { view, source }: PlanDocument,
  start: number,
  end: number,
  right: string,
): PlacedCorrection {
  const range = view.toSource(start, end);
  const asRead = source.slice(range) === view.text.slice(start, end);
  return { range, edits: asRead ? [{ range, text: right }] : null };
}
