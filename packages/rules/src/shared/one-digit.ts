import { add, compareDecimals, decimalFrom, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import type { Printed } from './rounding.ts';

// Where one digit of a true sum was mistyped, putting one digit right makes it true again. Numbers that
// have nothing to do with each other hardly ever come that close.

/** Numbers of more places are not compared digit by digit. */
const MOST_PLACES = 40;
/** Sums of rounded numbers may be off by so many units of the last place. */
const MOST_ROUNDED = 3;
/** Numbers of fewer telling places come close to others by chance where their last one is uncertain. */
const TELLING = 4;

/** Whether two numbers are written with as many digits and differ in one of them. */
export function differInOneDigit(a: Decimal, b: Decimal): boolean {
  const exponent = Math.min(a.exponent, b.exponent, 0);
  if (Math.max(a.exponent, b.exponent) - exponent > MOST_PLACES) return false;
  const [first, second] = [digitsOf(a, exponent), digitsOf(b, exponent)];
  if (first.length !== second.length) return false;
  let differing = 0;
  for (let at = 0; at < first.length; at += 1)
    if (first.charAt(at) !== second.charAt(at)) differing += 1;
  return differing === 1;
}

function digitsOf({ mantissa, exponent }: Decimal, least: number): string {
  return (mantissa * 10n ** BigInt(exponent - least)).toString();
}

/**
 * In how many places numbers say something: 2 for 8500, 5000 and 3000, whose last two digits are nobody's
 * count. The fewer they are, the more often numbers of different things come close by chance.
 */
export function tellingPlaces(total: Decimal, parts: readonly Decimal[]): number {
  const last = Math.min(total.exponent, ...parts.map(({ exponent }) => exponent));
  if (total.exponent - last > MOST_PLACES) return 0;
  return digitsOf(total, last).length;
}

/** Whether what parts leave over is a hundred (10^places) of their last telling place at least: a small rest is common. */
export function leavesMuch(total: Decimal, parts: readonly Decimal[], places = 2): boolean {
  const last = Math.min(total.exponent, ...parts.map(({ exponent }) => exponent));
  const rest = parts.reduce((left, part) => subtract(left, part), total);
  return compareDecimals(rest, shift(decimalFrom(1), last + places)) >= 0;
}

/**
 * Whether one other digit in a total or in one of its parts would make them agree, but for what was rounded off
 * where all were rounded to one place.
 */
export function areOneDigitOff(total: Printed, parts: readonly Printed[]): boolean {
  const { printedDecimals, scale } = total;
  const values = parts.map(({ value }) => value);
  const isRounded =
    printedDecimals > 0 &&
    tellingPlaces(total.value, values) >= TELLING &&
    parts.every((part) => part.printedDecimals === printedDecimals && part.scale === scale);
  return isOneDigitOff(total.value, values, isRounded);
}

/** Whether one other digit in the total or in one of the parts would make the parts add up to it. */
export function isOneDigitOff(
  total: Decimal,
  parts: readonly Decimal[],
  isRounded?: boolean,
): boolean {
  const sum = parts.reduce((all, part) => add(all, part), decimalFrom(0));
  const last = Math.min(total.exponent, ...parts.map(({ exponent }) => exponent));
  const most = (isRounded ?? last < 0) ? Math.min(MOST_ROUNDED, Math.ceil(parts.length / 2)) : 0;
  for (let off = -most; off <= most; off += 1) {
    const right = add(sum, shift(decimalFrom(off), last));
    if (differInOneDigit(total, right)) return true;
    const missing = subtract(total, right);
    const isPart = (part: Decimal): boolean => {
      const other = add(part, missing);
      return other.mantissa > 0n && differInOneDigit(part, other);
    };
    if (parts.some(isPart)) return true;
  }
  return false;
}
