import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Quantity, Table } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, divide, formatDecimal, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { isOneDigitOff } from '../../shared/one-digit.ts';
import { isStep, roundedFrom } from '../../shared/rounding.ts';
import { isExact, printed, scalePowerOf, shown } from '../../shared/written-number.ts';
import { numberAt, readNumbers, roundedCell } from '../table-totals/number-table.ts';
import type { CellNumber, NumberRow, NumberTable } from '../table-totals/number-table.ts';
import { totalLabel } from '../table-totals/totals.ts';
import type { AcrossStatement } from './statement.ts';

/** A table of fewer rows is no list. */
const LEAST_ROWS = 3;
const MOST_TERMS = 12;
/** Totals of fewer digits come close to others by chance. */
const TELLING = 3;

/** A column of numbers with the thing that they count and their unit. */
interface Column {
  readonly at: number;
  readonly head: string;
  readonly noun: string;
  readonly unit: string;
  readonly power: number;
}

/** Columns of another kind of number: rates, changes, dates. */
const otherColumn = /率|比|占|增|减|均|序号|排名|年份|时间|期限|编号|%|％/u;
const unitInHead = /[（(]([^（()）]{1,6})[）)]$/u;

/**
 * 全市共有学校271所，见下表: a number in the text in front of a table is the one that the table gives for the
 * same thing, in the row 合计 or in the row that the text names.
 */
export function figuresOfTable(leads: readonly Paragraph[], table: Table): AcrossStatement[] {
  const numbers = readNumbers(table);
  if (numbers === null || leads.length === 0) return [];
  const columns = columnsOf(numbers);
  if (columns.length === 0) return [];
  return leads.flatMap((lead) =>
    lead.quantities.flatMap((quantity) => {
      const statement = statementOf(lead.reading.text, quantity, numbers, columns);
      return statement === null ? [] : [statement];
    }),
  );
}

function columnsOf({ heads }: NumberTable): Column[] {
  return heads.flatMap((head, at) => {
    if (at === 0 || otherColumn.test(head)) return [];
    const written = unitInHead.exec(head)?.[1] ?? '';
    const scale = /^(?:万亿|[百千万亿])(?=.)/u.exec(written)?.[0] ?? '';
    const noun = head.replace(unitInHead, '').replace(/(?:总数|数量|数|额)$/u, '');
    const unit = written.slice(scale.length);
    if (noun.length < 2 || unit === '') return [];
    return [{ at, head, noun, unit, power: scalePowerOf(scale) }];
  });
}

function statementOf(
  text: string,
  quantity: Quantity,
  { rows }: NumberTable,
  columns: readonly Column[],
): AcrossStatement | null {
  if (!isExact(quantity) || isComparison(text, quantity)) return null;
  if (isReferredTo(text, quantity.inReading.end)) return null;
  const { unit, inReading } = quantity;
  const label = text
    .slice(Math.max(0, inReading.start - 30), inReading.start)
    .replace(/^.*[，、；。：,;]/u, '');
  const possible = columns.filter(
    (column) => unitsAgree(column.unit, unit) && label.includes(column.noun),
  );
  const [column] = possible;
  if (column === undefined || possible.length > 1) return null;
  const words = label.replace(column.noun, '');
  const row = rowFor(words, rows, column);
  if (row === null && isGeneral(words)) return compareToSum(quantity, rows, column);
  const cell = row === null ? null : numberAt(row, column.at);
  if (row === null || cell === null) return null;
  return compareTo(quantity, row, column, cell);
}

/** The row that the words name, else the row 合计. */
function rowFor(words: string, rows: readonly NumberRow[], column: Column): NumberRow | null {
  const filled = rows.filter((row) => numberAt(row, column.at) !== null);
  const named = filled.filter(({ label }) => {
    const name = label.replace(/^其中[：:]?/u, '').replace(/(?:作物|产品|类)$/u, '');
    return name.length >= 2 && !totalLabel.test(label) && words.includes(name);
  });
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const totals = filled.filter(({ label }) => totalLabel.test(label));
  return totals.length === 1 && isGeneral(words) ? (totals[0] ?? null) : null;
}

/** 全市共有 and 今年安排 name no row; 民办 names one that the table may not have. */
function isGeneral(words: string): boolean {
  return /^(?:全[国省市县区州旗乡镇校]|目前|现有|今年|全年|年末|截至|已|共有?|总|合计|累计|安排|实施|建有|设有|拥有|完成|实现|计划|新建|各类|[0-9年月底]|，)*$/u.test(
    words,
  );
}

/** A table without a row 合计: what the text gives is what its column adds up to, or would be with one other digit. */
function compareToSum(
  quantity: Quantity,
  rows: readonly NumberRow[],
  { at, head, power }: Column,
): AcrossStatement | null {
  if (rows.some(({ label }) => totalLabel.test(label) || /小计|其中|^[#＃]/u.test(label)))
    return null;
  const cells = rows.flatMap((row) => numberAt(row, at) ?? []);
  if (cells.length < LEAST_ROWS || cells.length < rows.length) return null;
  const parts = cells.map(({ value }) => shift(value, power));
  const sum = parts.reduce((total, value) => add(total, value), decimalFrom(0));
  const half = cells.reduce((slack, cell) => add(slack, roundedCell(cell).half), decimalFrom(0));
  const holds = isStep(roundedFrom(quantity), { value: sum, half: shift(half, power) }, zero);
  const right = roundedLike(quantity, sum);
  // What is left out of a table is seldom one digit of the total.
  const isTelling = right.replaceAll(/\D/gu, '').length >= TELLING;
  if (!holds && !(isTelling && isOneDigitOff(quantity.value, parts))) return null;
  const terms = cells.length > MOST_TERMS ? '…' : cells.map(({ text }) => text).join(' + ');
  return {
    ...numberInText(quantity, holds),
    formula: `${shown(quantity)} ${holds ? '=' : '≠'} ${terms} = ${formatDecimal(shift(sum, -power))}`,
    right,
    from: cells.map(({ range, text }) => ({ range, text })),
    place: head,
  };
}

const zero = { value: decimalFrom(0), half: decimalFrom(0) };

/** What is said of the number in the text, whatever in the table it is held to. */
function numberInText(
  quantity: Quantity,
  holds: boolean,
): Pick<AcrossStatement, 'messageId' | 'outcome' | 'range' | 'numberRange' | 'written'> {
  const { range, numberRange } = quantity;
  return {
    messageId: 'table',
    outcome: holds ? 'held' : 'failed',
    range,
    numberRange,
    written: shown(quantity),
  };
}

/** The number in the text beside the one in a cell. */
export function compareTo(
  quantity: Quantity,
  row: NumberRow,
  column: Pick<Column, 'head' | 'power'>,
  cell: CellNumber,
): AcrossStatement | null {
  const given = roundedCell(cell);
  const inTable = {
    value: shift(given.value, column.power),
    half: shift(given.half, column.power),
  };
  const holds = isStep(roundedFrom(quantity), inTable, zero);
  if (!holds && !isOfOneSize(quantity.value, inTable.value)) return null;
  const place = `${row.label}/${column.head}`;
  return {
    ...numberInText(quantity, holds),
    formula: `${shown(quantity)} ${holds ? '=' : '≠'} ${cell.text} (${place})`,
    right: roundedLike(quantity, inTable.value),
    from: [{ range: cell.range, text: `${place}：${cell.text}` }],
    place,
  };
}

/** Numbers of which one is more than three times the other speak of two things. */
function isOfOneSize(a: Decimal, b: Decimal): boolean {
  const three = (value: Decimal): Decimal => shift({ ...value, mantissa: value.mantissa * 3n }, 0);
  return compareDecimals(a, three(b)) <= 0 && compareDecimals(b, three(a)) <= 0;
}

/** The number of the table at the precision that the text prints. */
function roundedLike({ scale, printedDecimals }: Quantity, value: Decimal): string {
  const scaled = shift(value, -scalePowerOf(scale));
  const rounded = divide(scaled, decimalFrom(1), printedDecimals);
  return rounded === null ? printed(value, scale) : formatDecimal(rounded);
}
