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
    between.split('|').map((cell) => /^[^\n]*?[.．、）)]/u.exec(cell.trimStart())?.[0]),
  );
  for (let number = expected; number < here.number; number++)
    if (!cells.has(markerWith(here.marker, number))) return false;
  return true;
}
