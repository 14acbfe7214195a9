import type { Quantity } from '@yaodian/parser';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { statementOf } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';
import { stateOf } from './record-sums.ts';
import type { Record } from './records.ts';

/** More records than these are no parts of one. */
const MOST_PARTS = 12;
/** The digits of the numbers that agree and of the one that does not: fewer do so by chance. */
const TELLING = 4;
/** As many where the list goes on behind: what follows may be one more part. */
const SURE = 5;

/** The records that no other one is the sum of, and the sums that one number keeps from holding. */
export interface RecordTree {
  readonly top: readonly Record[];
  readonly missed: readonly PartsOfTotal[];
}

/**
 * 工矿8起、162人；其中煤矿7起、133人；金属矿1起、29人；火灾3起、40人: a record stands for those behind it that make it up in
 * every kind of number, or in all but one that misses by a digit.
 */
export function treeOf(records: readonly Record[]): RecordTree {
  const missed: PartsOfTotal[] = [];
  /** What stands behind, the nearest one last. */
  const open: Record[] = [];
  for (const record of records.toReversed()) {
    const found = record.numbers.length < 2 ? null : partsOf(record, open);
    if (found !== null) {
      if (found.statement !== null) missed.push(found.statement);
      open.length -= found.size;
    }
    open.push(record);
  }
  return { top: open.reverse(), missed };
}

function partsOf(
  total: Record,
  open: readonly Record[],
): { readonly size: number; readonly statement: PartsOfTotal | null } | null {
  for (let size = 2; size <= Math.min(MOST_PARTS, open.length); size += 1) {
    const rows = open.slice(open.length - size).reverse();
    if (!areAlike(total, rows.at(-1))) return null;
    const columns = total.numbers.map((number, place) => ({
      number,
      parts: rows.flatMap(({ numbers }) => numbers[place] ?? []),
    }));
    const off = columns.filter(({ number, parts }) => !isSum(number, parts));
    const [only] = off;
    if (only === undefined) return { size, statement: null };
    if (off.length > 1) continue;
    // 案件13件14人，其间介入2件，批准10件11人，不批准3件3人: what tells of one kind only is no part.
    if (columns.some(({ parts }) => parts.length !== only.parts.length)) continue;
    const values = only.parts.map(({ value }) => value);
    const places = columns.reduce((sum, { number, parts }) => sum + placesOf(number, parts), 0);
    const next = open[open.length - size - 1];
    const goesOn = next?.opens === false && areAlike(total, next);
    if (places < (goesOn ? SURE : TELLING) || !isOneDigitOff(only.number.value, values)) continue;
    const parts = only.parts.map((quantity) => ({ quantity, label: '', segment: '' }));
    return { size, statement: statementOf(parts, only.number, true) };
  }
  return null;
}

/** Whether two records tell of the same kinds of things. */
function areAlike(one: Record, other: Record | undefined): boolean {
  return (
    other?.numbers.length === one.numbers.length &&
    one.numbers.every(({ unit }, place) => unit === other.numbers[place]?.unit)
  );
}

function isSum(total: Quantity, parts: readonly Quantity[]): boolean {
  const state = stateOf(total, parts);
  return state === 'equal' || state === 'rounded';
}

function placesOf({ value }: Quantity, parts: readonly Quantity[]): number {
  return tellingPlaces(
    value,
    parts.map((part) => part.value),
  );
}
