import type { Paragraph, Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import { isWithinRounding, sumOf } from '../../shared/statement.ts';
import type { Summand } from '../../shared/statement.ts';
import { byUnit, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';

/** Whole kilometres were measured and rounded, each by itself. */
const measured = /里|亩|公顷|吨|平方米|立方米|千米/u;
/** More numbers of one unit are a text full of other things. */
const MOST_NUMBERS = 32;
const LEAST_PARTS = 3;
const MOST_PARTS = 12;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** Digits of all sums that hold beside the one that does not: a text that adds up elsewhere adds up here. */
const PROVED = 4;

/** A number, and what it stands for where those behind it are its parts. */
interface Node {
  readonly counted: Counted;
  readonly last: number;
  /** What the parts make up where that is not the number itself. */
  readonly sum: Decimal | null;
}

/** A number with those behind it that make it up, or miss it by one digit. */
interface Balance {
  readonly total: Counted;
  readonly parts: readonly Counted[];
  readonly holds: boolean;
}

/**
 * 完成投资1441.5亿元。公路1313.8亿元，其中高速970.6亿元、国省道197.2亿元、农村146亿元。港口71亿元。航道12.6亿元。站场44.1亿元: every number that
 * those behind it make up stands for them, from the end of the paragraph to its beginning. Where all do so but one,
 * which one digit would put right, that digit is wrong.
 */
export function* balances(paragraph: Paragraph): Generator<PartsOfTotal> {
  const { quantities, reading } = paragraph;
  const { text } = reading;
  if (quantities.length <= LEAST_PARTS) return;
  for (const counted of byUnit(paragraph)) {
    if (counted.length <= LEAST_PARTS || counted.length > MOST_NUMBERS) continue;
    const found = balancesOf(text, counted);
    const proved = found
      .filter(({ holds }) => holds)
      .reduce((sum, { total, parts }) => sum + placesOf(total, parts), 0);
    const wrong = found.filter(({ holds }) => !holds);
    const [only] = wrong;
    if (only === undefined || wrong.length > 1) continue;
    const whole = only.total === counted[0] && reachesEnd(only, counted);
    if (whole || proved >= PROVED) yield statementOf(only.parts, only.total.quantity, true);
  }
}

function reachesEnd({ parts }: Balance, counted: readonly Counted[]): boolean {
  return parts.at(-1) === counted.at(-1) && parts.length >= LEAST_PARTS + 1;
}

function balancesOf(text: string, counted: readonly Counted[]): Balance[] {
  const found: Balance[] = [];
  /** What stands behind, the nearest one last. */
  const open: Node[] = [];
  for (let at = counted.length - 1; at >= 0; at -= 1) {
    const total = counted[at];
    if (total === undefined) break;
    const size = sizeOf(open, (parts) => isSum(parts, total.quantity), 2) ?? 0;
    const isMissed = (parts: readonly Node[], last: number): boolean =>
      isEnd(text, counted, last) &&
      isNear(
        parts.map(({ counted: part }) => part),
        total,
      );
    const near =
      size > 0
        ? 0
        : (sizeOf(open, isMissed, LEAST_PARTS) ?? sizeOf(open.slice(-2), isMissed, 2) ?? 0);
    const taken = size + near;
    const parts = nearest(open, taken).map(({ counted: part }) => part);
    if (taken > 0) found.push({ total, parts, holds: size > 0 });
    const last = taken > 0 ? (open[open.length - taken]?.last ?? at) : at;
    const sum = near > 0 ? sumOfAll(parts, total) : null;
    open.splice(open.length - taken, taken, { counted: total, last, sum });
  }
  return found;
}

/** The nearest numbers behind, in the order of the text. */
function nearest(open: readonly Node[], size: number): Node[] {
  return open.slice(open.length - size).reverse();
}

/** How many of the numbers behind satisfy a test together, as few as possible. */
function sizeOf(
  open: readonly Node[],
  test: (parts: readonly Node[], last: number) => boolean,
  least: number,
): number | null {
  for (let size = least; size <= Math.min(MOST_PARTS, open.length); size += 1) {
    const last = open[open.length - size]?.last ?? 0;
    if (test(nearest(open, size), last)) return size;
  }
  return null;
}

/** A part that misses its own parts by one digit may be the wrong one: then their sum stands for it. */
function isSum(parts: readonly Node[], total: Quantity): boolean {
  const summands = parts.map(({ counted: { quantity } }) => ({ quantity, times: 1 }));
  const { value } = sumOf(summands, total);
  if (isTotal(value, summands, total)) return true;
  return parts.some(
    ({ sum, counted: { quantity } }) =>
      sum !== null && isTotal(add(value, subtract(sum, quantity.value)), summands, total),
  );
}

function isTotal(value: Decimal, summands: readonly Summand[], total: Quantity): boolean {
  if (measured.test(total.unit)) {
    const off = absolute(subtract(value, total.value));
    if (compareDecimals(off, decimalFrom(summands.length)) <= 0) return true;
  }
  return (
    compareDecimals(value, total.value) === 0 ||
    (total.printedDecimals > 0 && isWithinRounding(value, summands, total))
  );
}

function isNear(parts: readonly Counted[], total: Counted): boolean {
  const values = parts.map(({ quantity }) => quantity.value);
  return (
    placesOf(total, parts) >= (parts.length < LEAST_PARTS ? TELLING + 1 : TELLING) &&
    values.every((value) => compareDecimals(value, total.quantity.value) < 0) &&
    isOneDigitOff(total.quantity.value, values)
  );
}

function sumOfAll(parts: readonly Counted[], { quantity: total }: Counted): Decimal {
  return sumOf(
    parts.map(({ quantity }) => ({ quantity, times: 1 })),
    total,
  ).value;
}

function placesOf({ quantity }: Counted, parts: readonly Counted[]): number {
  return tellingPlaces(
    quantity.value,
    parts.map(({ quantity: { value } }) => value),
  );
}

/** Whether a sentence or the paragraph ends behind a number, or no other one of its unit follows in it. */
function isEnd(text: string, counted: readonly Counted[], last: number): boolean {
  const [own, next] = [counted[last], counted[last + 1]];
  if (own === undefined || next === undefined) return true;
  return /[。；;\n]/u.test(text.slice(own.quantity.inReading.end, next.quantity.inReading.start));
}
