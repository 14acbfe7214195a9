import type { Quantity } from '@yaodian/parser';
import { shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { scalePowerOf } from '../../shared/written-number.ts';
import { shareOf } from './shares.ts';

/** Numbers of more digits are not tried digit by digit. */
const MOST_DIGITS = 12;

/** Whether one other digit in the rate or in the part would make the share right. */
export function isOneDigitShare(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  return (
    variants(rate).some((value) => shareOf(part, whole, { ...rate, value })?.holds) ||
    variants(part).some((value) => shareOf({ ...part, value }, whole, rate)?.holds)
  );
}

/** All values that a number has with one of its printed digits changed. */
function variants({ value, printedDecimals, scale }: Quantity): Decimal[] {
  const least = scalePowerOf(scale) - printedDecimals;
  const { mantissa } = shift(value, -least);
  const { exponent } = shift(value, -least);
  if (exponent < 0 || exponent > MOST_DIGITS) return [];
  const digits = (mantissa * 10n ** BigInt(exponent)).toString();
  if (digits.length > MOST_DIGITS) return [];
  return [...digits].flatMap((old, at) =>
    [...'0123456789'].flatMap((digit) =>
      digit === old
        ? []
        : [shiftDigits(BigInt(digits.slice(0, at) + digit + digits.slice(at + 1)), least)],
    ),
  );
}

function shiftDigits(mantissa: bigint, exponent: number): Decimal {
  return shift({ mantissa, exponent: 0 }, exponent);
}
