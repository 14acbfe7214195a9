import { fitting, fittingEnd, safeText, widthOf } from '../terminal-text.ts';

export interface Excerpt {
  readonly line: string;
  /** Spaces and marks that stand under the place. */
  readonly underline: string;
}

/**
 * A line of a draft, cut to `columns`, with its place underlined. `from` and `to` are offsets in the
 * line; double-width characters are counted as two.
 */
export function excerpt(text: string, from: number, to: number, columns: number): Excerpt {
  // A line may be endless, and its findings many: no more of it is looked at than can be shown.
  const reach = 200 + 4 * columns;
  const end = Math.max(from, to);
  const before = safeText(text.slice(Math.max(0, from - reach), from));
  const place = safeText(text.slice(from, Math.min(end, from + reach)));
  const after = safeText(text.slice(end, end + reach));
  const indent = before.trimStart();
  const room = Math.max(10, columns);
  const shownPlace = fitting(place, room - 2);
  const cutPlace = shownPlace.length < place.length;
  const leadRoom = Math.min(24, Math.max(0, room - widthOf(shownPlace) - 2));
  const shownBefore =
    widthOf(indent) <= leadRoom ? indent : `…${fittingEnd(indent, Math.max(0, leadRoom - 1))}`;
  const used = widthOf(shownBefore) + widthOf(shownPlace);
  const shownAfter = cutPlace ? '…' : fittingWithMark(after.trimEnd(), room - used);
  return {
    line: shownBefore + shownPlace + shownAfter,
    underline: ' '.repeat(widthOf(shownBefore)) + '~'.repeat(Math.max(1, widthOf(shownPlace))),
  };
}

function fittingWithMark(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${fitting(text, Math.max(0, columns - 1))}…`;
}
