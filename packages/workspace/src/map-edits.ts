import type { TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { OffsetEdit } from './check-result.ts';

/**
 * Edits of the text that the parser read as edits of the text that is reported; null where the input
 * cannot be edited as text (docx), or where the read text does not stand there word for word.
 */
export function mapEdits(
  document: PlanDocument,
  edits: readonly TextEdit[],
): readonly OffsetEdit[] | null {
  const { origin, text } = document.source;
  if (origin === null)
    return edits.map(({ range, text: inserted }) => ({ ...range, text: inserted }));
  if (origin.text === null) return null;
  const mapped: OffsetEdit[] = [];
  for (const { range, text: inserted } of edits) {
    const place = origin.toOrigin(range);
    if (origin.text.slice(place.start, place.end) !== text.slice(range.start, range.end))
      return null;
    mapped.push({ start: place.start, end: place.end, text: inserted });
  }
  return mapped;
}
