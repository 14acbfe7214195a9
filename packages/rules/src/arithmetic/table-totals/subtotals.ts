import { numberAt, isRateRow } from './number-table.ts';
import type { NumberRow, NumberTable } from './number-table.ts';
import { noSum, sumOf, trusted } from './totals.ts';
import type { TableStatement } from './totals.ts';

/** How the rows of a table are numbered, the widest first. */
const levels = [
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[、.．](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];

/**
 * 一、 with （一） and （二） below it, or with rows without a number: each numbered row holds the sum of
 * the rows one step below it. Rows of another unit are no parts.
 */
export function subtotals(table: NumberTable): TableStatement[] {
  const { heads, rows } = table;
  const depths = rows.map(({ label }) => {
    const depth = levels.findIndex((level) => level.test(label));
    return depth === -1 ? levels.length : depth;
  });
  if (depths.every((depth) => depth === levels.length)) return [];
  const found: TableStatement[] = [];
  for (const [at, row] of rows.entries()) {
    const parts = rowsBelow(rows, depths, at).filter((part) => part.unit === row.unit);
    if (parts.length < 2 || parts.some(({ label }) => label.includes('其中'))) continue;
    for (const [column, head] of heads.entries()) {
      const total = numberAt(row, column);
      if (column === 0 || total === null || noSum.test(head)) continue;
      const numbers = parts.flatMap((part) => numberAt(part, column) ?? []);
      if (numbers.length === parts.length)
        found.push(sumOf('column', total, numbers, row.label, head));
    }
  }
  return trusted(found, 2);
}

/** The rows one step below a row, up to the next row of its own step. */
function rowsBelow(rows: readonly NumberRow[], depths: readonly number[], at: number): NumberRow[] {
  const own = depths[at] ?? 0;
  const below: NumberRow[] = [];
  let step: number | null = null;
  if (own === levels.length) return below;
  for (let next = at + 1; next < rows.length; next += 1) {
    const [row, depth = 0] = [rows[next], depths[next]];
    if (row === undefined || depth <= own) break;
    step ??= depth;
    if (depth < step) return [];
    if (depth === step && !isRateRow(row)) below.push(row);
  }
  return below;
}
