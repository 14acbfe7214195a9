import {
  add,
  compareDecimals,
  decimalFrom,
  formatDecimal,
  multiply,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import { growthColumns } from './growth-columns.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { numberAt } from './number-table.ts';
import type { CellNumber, NumberRow, NumberTable } from './number-table.ts';
import { provedSums } from './proved-sums.ts';
import { ratioColumns } from './ratio-columns.ts';
import { shareColumns } from './share-columns.ts';
import { subtotals } from './subtotals.ts';

/** A number of a table with the numbers that it follows from. */
export interface TableStatement {
  readonly kind: 'column' | 'row' | 'difference' | 'growth' | 'share';
  readonly total: CellNumber;
  readonly parts: readonly CellNumber[];
  readonly right: Decimal;
  readonly outcome: 'held' | 'failed' | 'undecided';
  readonly formula: string;
  readonly label: string;
  readonly head: string;
}

export const totalLabel = /^(?:合计|总计|共计|全[国省市县区州旗乡镇校](?:合计|总计)?|总数)$/u;
const subtotalLabel = /小计|其中|^[#＃]/u;
export const totalHead = /^(?:全年|本年|年度)?(?:合计|总计|共计|小计|总数)(?:[（(].*[）)])?$/u;
/** Columns whose numbers do not add up. */
export const noSum =
  /率|比|占|增长|增幅|增减|均|序号|排名|名次|年份|年度$|时间|时限|期限|%|％|‰|单价|标准|分值|得分|编号|电话|日期|系数/u;
export const differenceHead =
  /^(?:增减|增减[额量数]|增加|增加[额量数]|增长|增长[额量数]|净增|增量|变化|差额)(?:[（(][^%％]{0,8}[）)])?$/u;
/** Sums of money that were rounded one by one. */
const money = /[万亿]元/u;
const LEAST_ROUNDED = 10000;

/** All totals and differences of a table. */
export function tableStatements(table: NumberTable): TableStatement[] {
  const shares = shareColumns(table);
  const besides = [
    ...differences(table),
    ...growthColumns(table),
    ...indicatorColumns(table),
    ...(shares.length > 0 ? shares : ratioColumns(table)),
  ];
  const below = [...subtotals(table)];
  const isNested = below.length > 0 || table.rows.some(({ label }) => subtotalLabel.test(label));
  const sums = [...(isNested ? below : columnTotals(table)), ...rowTotals(table)];
  const stated = new Set(sums.map(({ total }) => total));
  const proved = provedSums(table).filter(({ total }) => !stated.has(total));
  return [...sums, ...proved, ...besides];
}

/** The row 合计, the last or the first one, holds the sum of all others. */
function columnTotals({ heads, rows }: NumberTable): TableStatement[] {
  const totals = rows.filter(({ label }) => totalLabel.test(label));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  if (total !== rows.at(-1) && total !== rows[0]) return [];
  const body = rows.filter((row) => row !== total);
  const found: TableStatement[] = [];
  for (const [column, head] of heads.entries()) {
    const sum = numberAt(total, column);
    if (column === 0 || sum === null || (noSum.test(head) && !differenceHead.test(head))) continue;
    if (body.some(({ cells }) => cells[column] == null)) continue;
    const parts = body.flatMap((row) => numberAt(row, column) ?? []);
    if (parts.length >= 2) found.push(sumOf('column', sum, parts, total.label, head));
  }
  // 全市 may head a table of other things; 合计 says what it is.
  return trusted(found, total.label.includes('计') || total.label === '总数' ? 1 : 2);
}

/** The column 合计 holds the sum of the columns behind it, or of those in front of it. */
function rowTotals({ heads, rows }: NumberTable): TableStatement[] {
  const columns = heads.flatMap((head, column) => (totalHead.test(head) ? [column] : []));
  const [at] = columns;
  if (at === undefined || columns.length > 1 || at === 0) return [];
  const numeric = heads.flatMap((head, column) =>
    column !== at && isPart(head, rows, column) ? [column] : [],
  );
  const behind = numeric.filter((column) => column > at);
  const side = behind.length > 0 ? behind : numeric.filter((column) => column < at);
  if (side.length < 2 || (behind.length > 0 && behind.length !== numeric.length)) return [];
  const found = rows.flatMap((row) => {
    const sum = numberAt(row, at);
    const parts = side.flatMap((column) => numberAt(row, column) ?? []);
    if (sum === null || parts.length < 2) return [];
    return [sumOf('row', sum, parts, row.label, heads[at] ?? '')];
  });
  return trusted(found, 2);
}

function isPart(head: string, rows: readonly NumberRow[], column: number): boolean {
  return column > 0 && !noSum.test(head) && rows.some((row) => numberAt(row, column) !== null);
}

/** 上年, 本年 and 增减: the third number is the second less the first. */
function differences({ heads, rows }: NumberTable): TableStatement[] {
  const at = heads.findIndex((head) => differenceHead.test(head));
  if (at < 2) return [];
  const head = heads[at] ?? '';
  const rising = differencesIn(rows, [at - 2, at - 1, at], head);
  const falling = differencesIn(rows, [at - 1, at - 2, at], head);
  const held = (found: readonly TableStatement[]): number =>
    found.filter(({ outcome }) => outcome === 'held').length;
  return trusted(held(falling) > held(rising) ? falling : rising, 2);
}

/** Which of the two years stands first, the numbers tell. */
function differencesIn(
  rows: readonly NumberRow[],
  columns: readonly number[],
  head: string,
): TableStatement[] {
  return rows.flatMap((row): TableStatement[] => {
    const [before, after, step] = columns.map((column) => numberAt(row, column));
    if (before == null || after == null || step == null) return [];
    return [differenceOf(step, [before, after], row.label, head)];
  });
}

export function differenceOf(
  step: CellNumber,
  parts: readonly [CellNumber, CellNumber],
  label: string,
  head: string,
): TableStatement {
  const [before, after] = parts;
  const right = subtract(after.value, before.value);
  return {
    kind: 'difference',
    total: step,
    parts,
    right,
    outcome: outcomeOf(right, step, parts),
    formula: `${after.text} − ${before.text} = ${formatDecimal(right)}`,
    label,
    head,
  };
}

/** Where hardly any statement of a kind holds, the table is built otherwise than it was read. */
export function trusted(found: readonly TableStatement[], least: number): TableStatement[] {
  // 0 + 0 = 0 says nothing of how the table is built.
  const held = found.filter(
    ({ outcome, right }) => outcome === 'held' && right.mantissa !== 0n,
  ).length;
  const failed = found.filter(({ outcome }) => outcome === 'failed').length;
  if (found.length === 1 && least === 1) return [...found];
  return held >= least && failed <= held
    ? [...found]
    : found.map((statement) => ({
        ...statement,
        outcome: statement.outcome === 'failed' ? 'undecided' : statement.outcome,
      }));
}

export function sumOf(
  kind: 'column' | 'row',
  total: CellNumber,
  parts: readonly CellNumber[],
  label: string,
  head: string,
): TableStatement {
  const right = parts.reduce((sum, { value }) => add(sum, value), decimalFrom(0));
  const terms = parts.length > 12 ? '…' : parts.map(({ text }) => text).join(' + ');
  const formula = `${terms} = ${formatDecimal(right)}`;
  const outcome = outcomeOf(right, total, parts);
  return {
    kind,
    total,
    parts,
    right,
    outcome: money.test(head) && mayBeRounded(right, total, parts) ? 'undecided' : outcome,
    formula,
    label,
    head,
  };
}

/** Whether whole 万元 miss their sum by no more than was rounded. */
function mayBeRounded(right: Decimal, total: CellNumber, parts: readonly CellNumber[]): boolean {
  const off = absolute(subtract(right, total.value));
  return (
    off.mantissa !== 0n &&
    compareDecimals(total.value, decimalFrom(LEAST_ROUNDED)) >= 0 &&
    compareDecimals(multiply(off, decimalFrom(2)), decimalFrom(parts.length)) <= 0
  );
}

function outcomeOf(
  right: Decimal,
  total: CellNumber,
  parts: readonly CellNumber[],
): TableStatement['outcome'] {
  if (compareDecimals(right, total.value) === 0) return 'held';
  // Numbers with decimals were rounded one by one.
  const halves = [total, ...parts].filter(({ decimals }) => decimals > 0);
  const finest = Math.max(0, ...halves.map(({ decimals }) => decimals));
  const slack = multiply(shift(decimalFrom(5), -finest - 1), decimalFrom(halves.length));
  return compareDecimals(absolute(subtract(right, total.value)), slack) < 0
    ? 'undecided'
    : 'failed';
}
