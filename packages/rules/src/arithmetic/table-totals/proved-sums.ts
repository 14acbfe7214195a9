import { isOneDigitOff } from '../../shared/one-digit.ts';
import { numberAt, isRateRow } from './number-table.ts';
import type { CellNumber, NumberTable } from './number-table.ts';
import { noSum, sumOf, totalHead } from './totals.ts';
import type { TableStatement } from './totals.ts';

/** So many rows that hold prove that a column is the sum of those behind it; and so many columns a row. */
const LEAST = 3;
/** A wider table is not tried column by column, nor a longer one row by row. */
const MOST_LINES = 40;
const MOST_PARTS = 12;

/**
 * 供水总量, 地表水, 地下水, 其他: a column that nobody calls 合计 is the sum of those behind it where all rows but one
 * say so, and one digit explains that one. So is a row of those below it, where the columns say so.
 */
export function provedSums(table: NumberTable): TableStatement[] {
  const { heads, rows } = table;
  if (heads.length > MOST_LINES || rows.length > MOST_LINES) return [];
  const adds = heads.map((head, column) => column > 0 && !noSum.test(head));
  const columns = heads.flatMap((head, column) =>
    adds[column] === true && !totalHead.test(head)
      ? runFrom(
          column,
          heads.length,
          (at) => adds[at] === true,
          rows.map((row) => (at: number) => (isRateRow(row) ? null : numberAt(row, at))),
          (line) => ['row', rows[line]?.label ?? '', head],
        )
      : [],
  );
  const cells = heads.flatMap((_, column) =>
    adds[column] === true ? [(at: number) => numberAt(rows[at], column)] : [],
  );
  const named = heads.filter((_, column) => adds[column]);
  const below = rows.flatMap(({ label }, at) =>
    runFrom(
      at,
      rows.length,
      (row) =>
        rows[row] !== undefined && !isRateRow(rows[row]) && rows[row].unit === rows[at]?.unit,
      cells,
      (line) => ['column', label, named[line] ?? ''],
    ),
  );
  return [...columns, ...below];
}

type Line = (at: number) => CellNumber | null;
type Name = (line: number) => readonly [kind: 'row' | 'column', label: string, head: string];

/** The shortest run behind a place whose numbers make up those at the place, in all lines but one. */
function runFrom(
  place: number,
  end: number,
  adds: (at: number) => boolean,
  lines: readonly Line[],
  nameOf: Name,
): readonly TableStatement[] {
  if (lines.length < LEAST + 1 || !adds(place)) return [];
  for (let last = place + 2; last < Math.min(end, place + 1 + MOST_PARTS); last += 1) {
    if (!adds(last - 1) || !adds(last)) return [];
    const found = sumsOf(place, last, lines, nameOf);
    if (found !== null) return found;
  }
  return [];
}

function sumsOf(
  place: number,
  last: number,
  lines: readonly Line[],
  nameOf: Name,
): readonly TableStatement[] | null {
  const found: TableStatement[] = [];
  let failed = 0;
  let held = 0;
  for (const [index, numberOf] of lines.entries()) {
    const total = numberOf(place);
    if (total === null || total.value.mantissa === 0n) continue;
    const parts: CellNumber[] = [];
    for (let at = place + 1; at <= last; at += 1) {
      const part = numberOf(at);
      if (part !== null && part.value.mantissa !== 0n) parts.push(part);
    }
    if (parts.length < 2) return null;
    const [kind, label, head] = nameOf(index);
    const statement = sumOf(kind, total, parts, label, head);
    found.push(statement);
    if (statement.outcome === 'held') held += 1;
    if (statement.outcome !== 'failed') continue;
    failed += 1;
    const values = parts.map(({ value }) => value);
    if (failed > 1 || !isOneDigitOff(total.value, values)) return null;
  }
  return held >= LEAST ? found : null;
}
