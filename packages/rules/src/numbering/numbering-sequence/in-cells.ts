import type { PlanDocument } from '@yaodian/parser';
import { markerWith } from '../../shared/marker-text.ts';
import type { Break } from '../../shared/sequence-breaks.ts';
import type { Numbered } from '../../shared/sequences.ts';

/** So many numbers are looked for; more do not stand in one row. */
const MOST = 12;

/**
 * True for a gap whose numbers stand in cells of the rows in front: `一、做好公开。 | 1.及时公布。 | 办公室`
 * and below it `2.及时更新。 | 办公室`, as a converter leaves a table whose first column spans rows.
 */
export function standInCells(
  { source }: PlanDocument,
  members: readonly Numbered[],
  { kind, index, expected }: Break,
): boolean {
  const here = members[index];
  if (kind !== 'gap' || here === undefined || here.number - expected > MOST) return false;
  const end = here.marker.range.start;
  const start = members[index - 1]?.marker.range.end ?? 0;
  const between = source.text.slice(start, end);
  if (!between.includes('|')) return false;
  const cells = new Set(
    between.split(/[|\n]/u).flatMap((cell) => {
      const text = cell.trim();
      return [text, /^[^\n]*?[.．、）)]/u.exec(text)?.[0] ?? text];
    }),
  );
  for (let number = expected; number < here.number; number++)
    if (!cells.has(markerWith(here.marker, number))) return false;
  return true;
}

/** A line that is a number and nothing else: what a row of a flattened table begins with. */
const rowNumber = /\n\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?\|?\s*\n/u;

/** True for a （一） in a cell that begins what a new row of a flattened table lists. */
export function beginsRow(
  { source }: PlanDocument,
  members: readonly Numbered[],
  { index }: Break,
): boolean {
  const here = members[index];
  const before = members[index - 1];
  if (here?.number !== 1 || before === undefined) return false;
  const start = here.marker.range.start;
  const end = source.text.indexOf('\n', start);
  const line = source.text.slice(start, end === -1 ? undefined : end).trimEnd();
  return line.endsWith('|') && rowNumber.test(source.text.slice(before.marker.range.end, start));
}
