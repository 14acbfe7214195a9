import { add, compareDecimals, decimalFrom, multiply, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import type { Quantity } from '@yaodian/parser';
import { absolute, roundedFrom } from './rounding.ts';
import { commonScale, printed, scalePowerOf } from './written-number.ts';

/** A part of a sum: the number, and how often it counts (机电、数控各48名 counts twice, 减少5所 takes away). */
export interface Summand {
  readonly quantity: Quantity;
  readonly times: number;
}

export interface Sum {
  readonly value: Decimal;
  /** `15288 + 18872 + 16200 = 50360` in the scale that all numbers share. */
  readonly formula: string;
  readonly scale: string;
}

/** Adds the parts exactly, and writes the sum as a message shows it. */
export function sumOf(parts: readonly Summand[], total: Quantity): Sum {
  const scale = commonScale([total, ...parts.map(({ quantity }) => quantity)]);
  let value = decimalFrom(0);
  const terms: string[] = [];
  for (const { quantity, times } of parts) {
    value = add(value, multiply(quantity.value, decimalFrom(times)));
    const term = printed(quantity.value, scale);
    const often = Math.abs(times) === 1 ? term : `${term} × ${Math.abs(times)}`;
    terms.push(`${times < 0 ? ' - ' : terms.length > 0 ? ' + ' : ''}${often}`);
  }
  // One part alone is no sum: 132 < 516.
  const result = printed(value, scale);
  const sum = terms.join('').trimStart();
  return { value, formula: sum === result ? result : `${sum} = ${result}`, scale };
}

/** `2 + 3 = 5 ≠ 6`, or `2 + 3 = 5` where it holds. */
export function compared(
  sum: Sum,
  total: Quantity,
  sign: '=' | '≈' | '≠' | '>' | '<' | '≤',
): string {
  return sign === '=' ? sum.formula : `${sum.formula} ${sign} ${printed(total.value, sum.scale)}`;
}

/** Whether parts make up a total, within what was rounded. */
export function addUpTo(parts: readonly Summand[], total: Quantity): boolean {
  let sum = decimalFrom(0);
  for (const { quantity, times } of parts)
    sum = add(sum, times === 1 ? quantity.value : multiply(quantity.value, decimalFrom(times)));
  return compareDecimals(sum, total.value) === 0 || isWithinRounding(sum, parts, total);
}

/**
 * Whether a sum misses its total by no more than the rounding of numbers with decimals explains:
 * half of the last place for each of them. Whole numbers, 万元 too, are taken as exact; but whole 万 above
 * parts with decimals (7万亩: 0.1万亩, 6万亩, 1万亩) were rounded.
 */
export function isWithinRounding(
  sum: Decimal,
  parts: readonly Summand[],
  total: Quantity,
): boolean {
  const off = absolute(subtract(sum, total.value));
  const finer = parts.some(({ quantity }) => quantity.printedDecimals > 0);
  if (finer && total.scale !== '' && total.printedDecimals === 0)
    return compareDecimals(off, roundedFrom(total).half) < 0;
  const whole = parts.filter(({ quantity }) => quantity.printedDecimals === 0);
  const mostFiner = whole.length === 1 && parts.length > 3;
  const coarse = mostFiner ? whole.find(isSmallScaled)?.quantity : undefined;
  let slack = decimalFrom(0);
  for (const { quantity, times } of [...parts, { quantity: total, times: 1 }]) {
    // 6.5万、6.9万、7万: the last one may have been rounded to whole 万.
    if (quantity.printedDecimals === 0 && quantity !== coarse) continue;
    slack = add(slack, multiply(roundedFrom(quantity).half, decimalFrom(Math.abs(times))));
  }
  return compareDecimals(off, slack) < 0;
}

/** 7万起 beside 6.5万起; sums of money are given in whole 万元 and mean it. */
function isSmallScaled({ quantity: { scale, unit, value } }: Summand): boolean {
  return (
    scale !== '' &&
    !unit.endsWith('元') &&
    compareDecimals(value, shift(decimalFrom(10), scalePowerOf(scale))) < 0
  );
}
