import type { Range, Table, TableRow } from '@yaodian/parser';
import { sourceRange } from '@yaodian/parser';
import { parseDecimal } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';

/** A number that fills a cell. */
export interface CellNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly text: string;
  readonly range: Range;
}

export interface NumberRow {
  /** The words in front of the first number, spaces left out. */
  readonly label: string;
  /** By column; null for words, `blank` for an empty cell or a dash. */
  readonly cells: readonly (CellNumber | 'blank' | null)[];
}

/** A table read for its numbers. */
export interface NumberTable {
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
}

const number = /^[-−－]?\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?$/u;
const blank = /^[-—－–/／]*$/u;

/** Reads a table whose head is its header or its first row without numbers; null for any other. */
export function readNumbers(table: Table): NumberTable | null {
  const [first, ...others] = table.rows;
  const header = table.header ?? first;
  const body = table.header === null ? others : table.rows;
  if (header === undefined || body.length < 2) return null;
  const heads = header.cells.map(({ reading: { text } }) => text.replaceAll(/\s/gu, ''));
  if (heads.some((head) => number.test(head))) return null;
  return { heads, rows: body.map(readRow) };
}

function readRow({ cells }: TableRow): NumberRow {
  const read = cells.map(({ reading }): NumberRow['cells'][number] => {
    const text = reading.text.trim();
    if (blank.test(text)) return 'blank';
    if (!number.test(text)) return null;
    const value = parseDecimal(text.replaceAll(',', '').replace(/^[−－]/u, '-'));
    if (value === null) return null;
    const start = reading.text.indexOf(text);
    const range = sourceRange(reading, start, start + text.length);
    return { value, decimals: /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0, text, range };
  });
  const words = cells.find((_, column) => read[column] === null);
  return { label: words?.reading.text.replaceAll(/\s/gu, '') ?? '', cells: read };
}

/** The number of a row in a column; null where the cell holds none. */
export function numberAt(row: NumberRow | undefined, column: number): CellNumber | null {
  const cell = row?.cells[column];
  return cell === undefined || cell === 'blank' ? null : cell;
}
