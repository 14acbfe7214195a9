import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  decimalFrom,
  multiply,
  negate,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { scalePowerOf } from './written-number.ts';

// A printed number stands for all that round to it: 46.2万 for anything from 46.15万 to 46.25万.
// A statement holds where some of those numbers make it true.

/** A number with how far the true one may lie from it. */
export interface Rounded {
  readonly value: Decimal;
  readonly half: Decimal;
}

/** What rounding reads of a number. */
export type Printed = Pick<Quantity, 'value' | 'printedDecimals' | 'scale'>;

const hundred = decimalFrom(100);

/**
 * Half of the last printed place; a count in plain digits (46人) is exact. Whole 万 beside a rate in
 * whole per cents (`coarse`) are taken as exact to a tenth: whoever rounds 7.6万 to 8万 has no use for
 * more.
 */
export function roundedFrom(
  { value, printedDecimals: decimals, scale }: Printed,
  coarse = false,
): Rounded {
  const exact = decimals === 0 && scale === '';
  const printedDecimals = coarse && decimals === 0 ? 1 : decimals;
  return {
    value,
    half: exact ? decimalFrom(0) : shift(decimalFrom(5), scalePowerOf(scale) - printedDecimals - 1),
  };
}

/** A rate is rounded even where it is printed without decimals: 8% for 7.58%. */
export function rateFrom({ value, printedDecimals }: Printed): Rounded {
  return { value, half: shift(decimalFrom(5), -printedDecimals - 1) };
}

const least = ({ value, half }: Rounded): Decimal => subtract(value, half);
const most = ({ value, half }: Rounded): Decimal => add(value, half);

/** Whether part ÷ total may be so many per cent. */
export function isShare(part: Rounded, total: Rounded, rate: Rounded): boolean {
  return (
    compareDecimals(multiply(hundred, least(part)), multiply(most(rate), most(total))) <= 0 &&
    compareDecimals(multiply(hundred, most(part)), multiply(least(rate), least(total))) >= 0
  );
}

/** Whether a number may have grown from `base` to `level` by so many per cent; below 0 it fell. */
export function isGrowth(base: Rounded, level: Rounded, rate: Rounded): boolean {
  return isShare(level, base, { value: add(hundred, rate.value), half: rate.half });
}

/** Whether a and b may differ by `step`. */
export function isStep(a: Rounded, b: Rounded, step: Rounded): boolean {
  const gap = absolute(subtract(absolute(subtract(a.value, b.value)), step.value));
  return compareDecimals(gap, add(add(a.half, b.half), step.half)) <= 0;
}

/** The larger of a number and its opposite. */
export function absolute(value: Decimal): Decimal {
  return value.mantissa < 0n ? negate(value) : value;
}
