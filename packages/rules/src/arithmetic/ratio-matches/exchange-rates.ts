import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  divide,
  multiply,
  parseDecimal,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';
import { scalePowerOf } from '../../shared/written-number.ts';
import type { ConversionStatement } from './conversions.ts';
import { variants } from './one-digit-share.ts';

const stated = /汇率(?:中间价)?[^0-9，。；]{0,8}(?:1[:：∶])?(\d\.\d{2,4})(?!\d)/u;
/** No further in front of an exchange rate stands the sum, and no further behind it what it comes to. */
const IN_FRONT = 80;
const BEHIND = 40;
/** Digits behind the point of a quotient. */
const PLACES = 6;

/** 人均生产总值84600元，按年平均汇率7.05折算为12000美元: yuan, their rate and dollars. */
export function* exchangeStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ConversionStatement> {
  const match = stated.exec(text);
  const rate = printedRate(match?.[1] ?? '');
  if (match === null || rate === null) return;
  const end = match.index + match[0].length;
  const second = quantities.find(({ inReading: { start } }) => start >= end);
  if (second?.unit !== '美元' || second.inReading.start - end > BEHIND) return;
  const first = quantities.findLast(
    ({ unit, inReading }) => unit === '元' && inReading.end <= match.index,
  );
  if (first === undefined) return;
  const between = text.slice(first.inReading.end, second.inReading.start);
  if (match.index - first.inReading.end > IN_FRONT || /[。；;\n]/u.test(between)) return;
  const right = divide(first.value, rate.value, PLACES);
  if (right === null) return;
  const holds = comesTo(first, rate, second);
  const isMistyped =
    variants(second).some((other) => comesTo(first, rate, other)) ||
    variants(first).some((other) => comesTo(other, rate, second)) ||
    variants(rate).some((other) => comesTo(first, other, second));
  if (holds || isMistyped) yield { first, second, right, holds };
}

function printedRate(digits: string): Printed | null {
  const value = parseDecimal(digits);
  const printedDecimals = digits.length - 2;
  return value === null || value.mantissa === 0n ? null : { value, printedDecimals, scale: '' };
}

/** Whether so many yuan are so many dollars, but for what was rounded off. */
function comesTo(yuan: Printed, rate: Printed, dollars: Printed): boolean {
  const product = multiply(dollars.value, rate.value);
  const slack = add(
    add(lastPlace(yuan), multiply(lastPlace(dollars), rate.value)),
    multiply(lastPlace(rate), dollars.value),
  );
  return compareDecimals(absolute(subtract(product, yuan.value)), slack) <= 0;
}

/** One in the last printed place: some cut off what others round. */
function lastPlace({ printedDecimals, scale }: Printed): Decimal {
  return shift({ mantissa: 1n, exponent: 0 }, scalePowerOf(scale) - printedDecimals);
}
