import type { LayoutProfile } from '../profiles/profile.ts';
import type { TableBlock } from './print-document.ts';
import { textWidthInCharacters } from './text-width.ts';

/** Longest cell that still asks for more room, in characters. */
const LONGEST = 40;
/** A column is at least so wide, in characters of the table's size. */
const NARROWEST = 2.5;

/** A row with a longer cell must be allowed to break: a page might not hold it. */
export const UNBREAKABLE_CELL = 600;

/** How many columns the widest row has. */
export function columnCount(table: TableBlock): number {
  return Math.max(1, table.header?.length ?? 0, ...table.rows.map((row) => row.length));
}

/** Whether a table stands on landscape pages. */
export function isLandscape(table: TableBlock, profile: LayoutProfile): boolean {
  return columnCount(table) >= profile.table.landscapeFrom.value;
}

/**
 * Shares of the table's width, adding up to 1: by what the cells hold, with a long text counting by its square
 * root so that it does not starve a column of numbers.
 */
export function columnShares(table: TableBlock): readonly number[] {
  const rows = table.header === null ? table.rows : [table.header, ...table.rows];
  const wanted = Array.from({ length: columnCount(table) }, (_, column) => {
    let widest = NARROWEST;
    for (const row of rows) {
      const cell = row[column] ?? '';
      for (const line of cell.split('\n'))
        widest = Math.max(widest, Math.min(LONGEST, textWidthInCharacters(line)));
    }
    return widest <= 6 ? widest + 1 : 7 + Math.sqrt(widest - 6) * 2.5;
  });
  const total = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => width / total);
}
