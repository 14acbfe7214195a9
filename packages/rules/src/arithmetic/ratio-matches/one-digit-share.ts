import type { Quantity } from '@yaodian/parser';
import { decimalFrom, shift } from '@yaodian/schema';
import type { Printed } from '../../shared/rounding.ts';
import { scalePowerOf } from '../../shared/written-number.ts';
import { shareOf } from './share-statement.ts';

/** Numbers of more digits are not tried digit by digit. */
const MOST_DIGITS = 12;

/** Whether one other digit in the rate or in the part would make the share right. */
export function isOneDigitShare(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  return (
    variants(rate).some((other) => shareOf(part, whole, other)?.holds) ||
    variants(part).some((other) => shareOf(other, whole, rate)?.holds)
  );
}

/** Whether a share is right, or would be with one other digit in any of its numbers. */
export function mayBe(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  return (
    shareOf(part, whole, rate)?.holds === true ||
    isOneDigitShare(part, whole, rate) ||
    variants(whole).some((other) => shareOf(part, other, rate)?.holds)
  );
}

/** A number with each of its printed digits changed. */
export function variants({ value, printedDecimals, scale }: Printed): Printed[] {
  const least = scalePowerOf(scale) - printedDecimals;
  const { mantissa, exponent } = shift(value, -least);
  if (exponent < 0 || exponent > MOST_DIGITS) return [];
  const digits = (mantissa * 10n ** BigInt(exponent)).toString();
  if (digits.length > MOST_DIGITS) return [];
  return [...digits].flatMap((old, at) =>
    [...'0123456789'].flatMap((digit) => {
      if (digit === old) return [];
      const other = BigInt(digits.slice(0, at) + digit + digits.slice(at + 1));
      return [{ value: shift(decimalFrom(other), least), printedDecimals, scale }];
    }),
  );
}
