import type { Range, Reading, Table, TableRow } from '@yaodian/parser';
import { sourceRange } from '@yaodian/parser';
import { decimalFrom, parseDecimal, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import type { Rounded } from '../../shared/rounding.ts';

/** A number that fills a cell. */
export interface CellNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly text: string;
  readonly range: Range;
  /** True for 12.5%: such cells do not add up. */
  readonly isPercent: boolean;
}

export interface NumberRow {
  /** The words in front of the first number, spaces left out. */
  readonly label: string;
  /** The measure word in a cell of its own; empty where there is none. */
  readonly unit: string;
  /** By column; null for words, `blank` for an empty cell or a dash. */
  readonly cells: readonly (CellNumber | 'blank' | null)[];
  /** The same for 〔0.6〕: what is added in all years together. */
  readonly bracketed: readonly (CellNumber | null)[];
}

/** A table read for its numbers. */
export interface NumberTable {
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
}

const inBrackets = /^[〔［[【]\s?(.{1,24}?)\s?[〕］\]】]$/u;
const number = /^[-−－]?\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?[%％]?$/u;
/** A cell that holds a measure word and nothing else. */
const unitCell =
  /^(?:[%％‰]|[万亿]?(?:元|美元|人|人次|户|个|所|家|项|件|吨|亩|公顷|头|只|张|台|公里|平方米|立方米|千瓦时))$/u;
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
    return blank.test(text) ? 'blank' : readCell(reading, text);
  });
  const bracketed = cells.map(({ reading }) => {
    const text = inBrackets.exec(reading.text.trim())?.[1];
    return text === undefined ? null : readCell(reading, text);
  });
  const words = cells.find((_, column) => read[column] === null);
  const unit = cells.find(({ reading }) => unitCell.test(reading.text.trim()));
  return {
    label: words?.reading.text.replaceAll(/\s/gu, '') ?? '',
    unit: unit?.reading.text.trim() ?? '',
    cells: read,
    bracketed,
  };
}

/** The number that is all of a text, which stands in the cell. */
function readCell(reading: Reading, text: string): CellNumber | null {
  if (!number.test(text)) return null;
  const digits = text.replace(/[%％]$/u, '');
  const value = parseDecimal(digits.replaceAll(',', '').replace(/^[−－]/u, '-'));
  if (value === null) return null;
  const start = reading.text.indexOf(text);
  const range = sourceRange(reading, start, start + digits.length);
  const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  return { value, decimals, text: digits, range, isPercent: digits !== text };
}

/** Whether a row holds rates: they neither add up nor grow by per cents. */
export function isRateRow({ label, unit }: NumberRow): boolean {
  return /[%％‰]/u.test(unit) || /率$|比例$|比重$|率[（(]/u.test(label);
}

/** A number with what may have been rounded off; `rate` where even whole numbers were rounded. */
export function roundedCell({ value, decimals }: CellNumber, rate = false): Rounded {
  const exact = decimals === 0 && !rate;
  return { value, half: exact ? decimalFrom(0) : shift(decimalFrom(5), -decimals - 1) };
}

/** The number of a row in a column that can be added up; null where the cell holds none. */
export function numberAt(row: NumberRow | undefined, column: number): CellNumber | null {
  const cell = rateAt(row, column);
  return cell?.isPercent === true ? null : cell;
}

/** The number of a row in a column, 12.5% too; null where the cell holds none. */
export function rateAt(row: NumberRow | undefined, column: number): CellNumber | null {
  const cell = row?.cells[column];
  return cell === undefined || cell === 'blank' ? null : cell;
}
