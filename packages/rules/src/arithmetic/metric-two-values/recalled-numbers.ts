import { differInOneDigit } from '../../shared/one-digit.ts';
import type { Indicator } from '../../shared/indicator.ts';
import { isExact } from '../../shared/written-number.ts';
import type { Repetition } from './repeated-numbers.ts';

/** So many numbers in front of 这 may be meant. */
const REACH = 6;
const recalls = /(?:这|上述)$/u;

/** 收到提案591件。这541件提案均已办结: 这 recalls a number of the same noun right in front, and one digit of it is another. */
export function* recalledNumbers(indicators: readonly Indicator[]): Generator<Repetition> {
  for (let at = 0; at < indicators.length; at++) {
    const second = indicators[at];
    const noun = second === undefined ? null : recalledNoun(second);
    if (second === undefined || noun === null) continue;
    const meant = indicators
      .slice(Math.max(0, at - REACH), at)
      .filter((first) => isExact(first.quantity) && isOf(first, second, noun));
    const last = meant.at(-1);
    if (last === undefined || meant.some((first) => isSame(first, second))) continue;
    if (differInOneDigit(last.quantity.value, second.quantity.value)) yield { first: last, second };
  }
}

/** The first characters of what 这541件 counts; null for any other number. */
function recalledNoun(indicator: Indicator): string | null {
  const { reading } = indicator.paragraph;
  if (!reading.text.includes('这') && !reading.text.includes('上述')) return null;
  const { quantity } = indicator;
  const { start, end, numberStart } = quantity.inReading;
  if (start !== numberStart || !isExact(quantity)) return null;
  if (!recalls.test(reading.text.slice(Math.max(0, start - 2), start))) return null;
  return /^[一-鿿]{2}/u.exec(reading.text.slice(end, end + 2))?.[0] ?? null;
}

function isOf(
  { paragraph: { reading }, quantity }: Indicator,
  to: Indicator,
  noun: string,
): boolean {
  if (quantity.unit !== to.quantity.unit) return false;
  const { end } = quantity.inReading;
  return quantity.metric.endsWith(noun) || reading.text.slice(end, end + 2) === noun;
}

function isSame({ quantity }: Indicator, to: Indicator): boolean {
  return (
    quantity.value.mantissa === to.quantity.value.mantissa &&
    quantity.value.exponent === to.quantity.value.exponent
  );
}
