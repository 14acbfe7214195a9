// The numbers in front of a list that its parts may divide, and the one that they do.

import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isAverage, isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { sumOf } from '../../shared/statement.ts';
import type { Summand } from '../../shared/statement.ts';
import { isExact } from '../../shared/written-number.ts';
import { isInBracket } from './clause-range.ts';
import { bareUnit } from './counted.ts';

/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;

/** 调出8人，现有390人，其中集中供养50人、分散供养340人: the total stands right in front of a whole list. */
export function stands(text: string, total: Quantity, at: number): boolean {
  const front = text.slice(Math.max(0, total.inReading.start - 16), total.inReading.start);
  return (
    /^[^，。；、,;]{0,6}[，,]?$/u.test(text.slice(total.inReading.end, at)) &&
    /[，。；,;][^，。；、,;0-9]{0,10}(?:现有|共有|共|有|达到?|总数)[^，。；、,;0-9]{0,8}$/u.test(
      front,
    )
  );
}

/** The only number in front, or of several the only one that parts make up, or miss by one digit of many. */
export function theTotal(
  candidates: readonly Quantity[],
  parts: readonly Summand[],
): Quantity | null {
  const last = candidates.at(-1);
  if (last === undefined || candidates.length === 1) return last ?? null;
  // 洽谈项目360余个，签订合同109个: nobody divides what was not counted.
  if (isExact(last) && !candidates.slice(0, -1).some(isExact)) return last;
  if (parts.length < 2 || parts.some(({ times }) => times !== 1)) return null;
  const values = parts.map(({ quantity }) => quantity.value);
  const equal = candidates.filter(
    (total) => compareDecimals(sumOf(parts, total).value, total.value) === 0,
  );
  const found =
    equal.length > 0
      ? equal
      : candidates.filter(
          (total) =>
            tellingPlaces(total.value, values) >= TELLING &&
            areOneDigitOff(
              total,
              parts.map(({ quantity }) => quantity),
            ),
        );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What 其中 may divide: no change, no average and no budget that a rate refers to. */
export function totalsInFront(
  text: string,
  quantities: readonly Quantity[],
  start: number,
  at: number,
  unit: string,
): Quantity[] {
  const front = quantitiesBetween(quantities, start, at);
  const isLike = front.some((quantity) => quantity.unit === unit)
    ? (other: string) => other === unit
    : (other: string) => bareUnit(other) === bareUnit(unit);
  return front.filter((quantity) => {
    const { start: from, end } = quantity.inReading;
    return (
      isLike(quantity.unit) &&
      !isComparison(text, quantity) &&
      !isAverage(text, from) &&
      !isReferredTo(text, end) &&
      !isInBracket(text, start, from)
    );
  });
}
