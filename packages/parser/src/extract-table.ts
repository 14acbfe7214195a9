import type { PlanTable } from '@yaodian/schema';
import type { Table, TableRow } from './document.ts';
import type { OriginalText } from './extract-text.ts';

/** Columns of a table at most, by the schema. */
const mostCells = 64;

/** A table of the plan; what is beyond the last column joins it. */
export function tableOf(text: OriginalText, { header, rows }: Table): PlanTable {
  const cells = (row: TableRow): string[] => {
    const texts = row.cells.map((cell) => text.reading(cell.reading));
    return texts.length <= mostCells
      ? texts
      : [...texts.slice(0, mostCells - 1), texts.slice(mostCells - 1).join(' ')];
  };
  const filled = rows.filter((row) => row.cells.length > 0).map(cells);
  return {
    ...(header === null || header.cells.length === 0 ? {} : { header: cells(header) }),
    rows: filled.length === 0 ? [['']] : filled,
  };
}
