import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, multiply, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import { isWithinRounding, sumOf } from '../../shared/statement.ts';
import { statementOf } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';
import type { Record } from './records.ts';

/** More records than these are no parts of one. */
const MOST_PARTS = 12;
/** The digits of the columns that agree and of the one that does not: fewer do so by chance. */
const TELLING = 5;
/** A total that is off by one part in so many, or less, is one that was written down wrong. */
const HARDLY = 100;

const measured = /里|亩|公顷|吨|平方米|立方米|千米/u;

/** One kind of number: its total, and its parts in the records behind. */
export interface Column {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly state: 'equal' | 'rounded' | 'near' | 'other';
}

/**
 * 完成项目114项，金额101132.92万元，节约2784.26万元。其中：市级49项，55327.81万元，528.43万元；县级65项，45805.11万元，2255.83万元:
 * where one kind of number makes up its total, the others of the same records do so too.
 */
export function* recordSums(records: readonly Record[]): Generator<PartsOfTotal> {
  let at = 0;
  while (at < records.length) {
    const found = sumsFrom(records, at);
    if (found === null) {
      at += 1;
      continue;
    }
    for (const column of found.columns) {
      const { total, parts, state } = column;
      if (state === 'rounded') continue;
      if (state === 'near' && isSaidElsewhere(column, records)) continue;
      // 受理10件12人，起诉8件11人，不起诉2件2人，附条件1件1人: where the list goes on, its first items are not all.
      if (state === 'near' && goesOn(records, at + 1 + found.size)) continue;
      yield statementOf(
        parts.map((quantity) => ({ quantity, label: '', segment: '' })),
        total,
        true,
      );
    }
    at += found.size;
  }
}

/** Whether a record stands in one sentence with the one in front and tells of the same things. */
function goesOn(records: readonly Record[], at: number): boolean {
  const [last, next] = [records[at - 1], records[at]];
  return (
    last !== undefined &&
    next?.opens === false &&
    next.numbers.length === last.numbers.length &&
    next.numbers.every(({ unit }, place) => unit === last.numbers[place]?.unit)
  );
}

function sumsFrom(
  records: readonly Record[],
  at: number,
): { readonly columns: readonly Column[]; readonly size: number } | null {
  const [total] = records.slice(at, at + 1);
  if (total === undefined || total.numbers.length < 2) return null;
  const rows: Record[] = [];
  let best: { readonly columns: readonly Column[]; readonly size: number } | null = null;
  for (const row of records.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (!total.numbers.some(({ unit }) => unitsAgree(unit, row.numbers[0]?.unit ?? ''))) break;
    rows.push(row);
    if (rows.length < 2) continue;
    const columns = columnsOf(total, rows);
    if (isProved(columns)) best = { columns, size: rows.length };
  }
  return best;
}

/** The columns of a record and of others elsewhere that are its parts; none where they are not. */
export function columnsAcross(total: Record, rows: readonly Record[]): readonly Column[] {
  if (total.numbers.length < 2 || rows.length < 2 || rows.length > MOST_PARTS) return [];
  const columns = columnsOf(total, rows);
  return isProved(columns) ? columns : [];
}

/** Whether another number in front is what the parts of a column make up: 项目81个，完工31个，总投资63.7亿元. */
export function isSaidElsewhere({ total, parts }: Column, front: readonly Record[]): boolean {
  return front.some(({ numbers }) =>
    numbers.some(
      (number) =>
        number !== total &&
        !parts.includes(number) &&
        number.unit === total.unit &&
        stateOf(number, parts) === 'equal',
    ),
  );
}

/** Whether one column at least adds up, and at most one does not, by one digit or hardly. */
export function isProved(columns: readonly Column[]): boolean {
  const equal = columns.filter(({ state }) => state === 'equal' || state === 'rounded');
  const near = columns.filter(({ state }) => state === 'near');
  if (equal.length === 0 || near.length > 1 || columns.some(({ state }) => state === 'other'))
    return false;
  // 3种专利: so few come close to anything.
  if (near.some(({ total }) => total.value.mantissa < 10n && total.value.exponent === 0))
    return false;
  const places = [...equal, ...near].map(({ total, parts }) =>
    tellingPlaces(
      total.value,
      parts.map(({ value }) => value),
    ),
  );
  return columns.length >= 2 && places.reduce((sum, count) => sum + count, 0) >= TELLING;
}

function columnsOf(total: Record, rows: readonly Record[]): Column[] {
  const seen = new Map<string, number>();
  const columns = total.numbers.flatMap((number): Column[] => {
    const place = seen.get(number.unit) ?? 0;
    seen.set(number.unit, place + 1);
    const named = partsBy(rows, (row) =>
      row.numbers.filter(
        (part) => unitsAgree(part.unit, number.unit) && nounOf(part) === nounOf(number),
      ),
    );
    const placed = partsBy(rows, (row) => {
      const part = row.numbers.filter(({ unit }) => unitsAgree(unit, number.unit))[place];
      return part === undefined ? [] : [part];
    });
    const found = [named, placed]
      .filter((parts) => parts.length >= 2)
      .map((parts): Column => ({ total: number, parts, state: stateOf(number, parts) }));
    const column =
      found.find(({ state }) => state === 'equal' || state === 'rounded') ??
      found.find(({ state }) => state === 'near') ??
      // 增价 only some records have: what is not in all of them need not add up.
      found.find(({ parts }) => parts.length === rows.length);
    return column === undefined ? [] : [column];
  });
  // 项目81个，完工31个；新建54个，续建27个: what makes up one number says nothing of another.
  const taken = new Set(
    columns.flatMap(({ state, parts }) => (state === 'equal' ? [parts[0]] : [])),
  );
  return columns.filter(({ state, parts }) => state === 'equal' || !taken.has(parts[0]));
}

/** One number of each record that has just one. */
function partsBy(
  rows: readonly Record[],
  of: (row: Record) => readonly Quantity[],
): readonly Quantity[] {
  return rows.flatMap((row) => {
    const [part, ...others] = of(row);
    return part === undefined || others.length > 0 ? [] : [part];
  });
}

/** Whether parts make up a total, or nearly. */
export function stateOf(total: Quantity, parts: readonly Quantity[]): Column['state'] {
  const summands = parts.map((quantity) => ({ quantity, times: 1 }));
  const { value } = sumOf(summands, total);
  if (compareDecimals(value, total.value) === 0 || isWithinRounding(value, summands, total))
    return 'equal';
  // Whole kilometres were measured and rounded, each by itself.
  const off = absolute(subtract(value, total.value));
  if (measured.test(total.unit) && compareDecimals(off, decimalFrom(parts.length)) <= 0)
    return 'rounded';
  const values = parts.map((part) => part.value);
  // 案件13件，其间介入2件，批准10件，不批准3件: without one of the numbers the others make up the total.
  const over = subtract(value, total.value);
  if (parts.length > 2 && values.some((part) => compareDecimals(part, over) === 0)) return 'other';
  return isOneDigitOff(total.value, values) || isHardlyOff(total.value, off) ? 'near' : 'other';
}

/** 5480 where the parts make up 5471: numbers of other things hardly ever come so close. */
function isHardlyOff(total: Decimal, off: Decimal): boolean {
  return compareDecimals(multiply(off, decimalFrom(HARDLY)), total) <= 0;
}

/** The last two characters of what a number counts. */
function nounOf({ metric }: Quantity): string {
  return metric.replace(/[为有共是]+$/u, '').slice(-2);
}
