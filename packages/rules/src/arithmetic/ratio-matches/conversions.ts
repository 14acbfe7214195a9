import type { Quantity } from '@yaodian/parser';
import { decimalFrom, divide, multiply, parseDecimal } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isStep } from '../../shared/rounding.ts';
import { isExact, scalePowerOf } from '../../shared/written-number.ts';
import { exchangeStatements } from './exchange-rates.ts';

/** 26703千公顷（40054万亩）: one thing in two units. */
export interface ConversionStatement {
  readonly first: Quantity;
  readonly second: Quantity;
  /** What the first number is in the unit of the second. */
  readonly right: Decimal;
  readonly holds: boolean;
}

/** How many of the second unit make one of the first, and the other way round. */
const factors: ReadonlyMap<string, string> = new Map([
  ['公顷亩', '15'],
  ['吨斤', '2000'],
  ['吨公斤', '1000'],
  ['公斤斤', '2'],
  ['平方公里亩', '1500'],
  ['平方公里公顷', '100'],
  ['公里里', '2'],
  ['公斤/亩公斤/公顷', '15'],
]);

/** All numbers of a paragraph that a bracket right behind them gives in another unit, or that were changed into dollars. */
export function* conversionStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ConversionStatement> {
  if (text.includes('汇率')) yield* exchangeStatements(text, quantities);
  if (
    !/[（(]\d[\d.,]{0,12}[百千万亿]{0,2}(?:亩|公顷|斤|公斤|里|公斤\/亩|公斤\/公顷)[）)]/u.test(text)
  )
    return;
  for (const [index, second] of quantities.entries()) {
    const first = quantities[index - 1];
    const { start, end } = second.inReading;
    if (first === undefined || start - first.inReading.end > 4) continue;
    const inner = /^(\/[一-鿿]{1,2})?[（(]$/u.exec(text.slice(first.inReading.end, start));
    const outer = /^(\/[一-鿿]{1,2})?[）)]/u.exec(text.slice(end, end + 4));
    if (inner === null || outer === null || !isExact(first) || !isExact(second)) continue;
    const [from, to] = [first.unit + (inner[1] ?? ''), second.unit + (outer[1] ?? '')];
    const right = converted(from, to, first.value);
    const half = converted(from, to, rounding(first));
    if (right === null || half === null) continue;
    const zero = { value: decimalFrom(0), half: decimalFrom(0) };
    const given = { value: second.value, half: rounding(second) };
    const holds = isStep({ value: right, half }, zero, given);
    yield { first, second, right, holds };
  }
}

/** Half of the last printed place. */
function rounding({ printedDecimals, scale }: Quantity): Decimal {
  return { mantissa: 5n, exponent: scalePowerOf(scale) - printedDecimals - 1 };
}

function converted(from: string, to: string, value: Decimal): Decimal | null {
  const times = parseDecimal(factors.get(from + to) ?? '');
  if (times !== null) return multiply(value, times);
  const parts = parseDecimal(factors.get(to + from) ?? '');
  return parts === null ? null : divide(value, parts, 6);
}
