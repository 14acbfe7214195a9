import type { Quantity } from '@yaodian/parser';
import { compareDecimals, divide, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';

/** 招聘607人，其中研究生46人，占7.58%: the rate with its part and whole, where the text gives them. */
export interface ShareStatement {
  readonly rate: Quantity;
  readonly part: Quantity;
  /** Null where the text does not name the whole for certain. */
  readonly total: Quantity | null;
  /** The first part of a list of different things (2万起、死亡7人，分别占总数的…); null for any other share. */
  readonly series: Quantity | null;
  /** The words that name the whole: 总人口 in 占总人口的51.3%; empty where none do. */
  readonly name: string;
  /** True for a share of all that a list names: A（4628件）、B（1179件），合计占比67.1%. */
  readonly summed?: boolean;
}

/** What a rate of completion calls its whole. */
export const PLAN = '计划数';

/** 占总数 and 占总人数 name no whole of their own. */
const generic = /^(?:总[数量额]|总件数|总人[数次]|全部|全体)$/u;

/** Whether a share calls its whole no more than 总数. */
export function isGeneric(name: string): boolean {
  return generic.test(name);
}

/**
 * Whether a share that calls its whole 总数 only is off by more than one wrong digit explains: ten times
 * and more. It is a share of something else.
 */
export function isOfAnother({ name, rate }: ShareStatement, right: Decimal): boolean {
  if (!isGeneric(name)) return false;
  return (
    compareDecimals(shift(right, 1), rate.value) < 0 ||
    compareDecimals(shift(rate.value, 1), right) < 0
  );
}

/**
 * 面积900亩，其中林地800亩，占89%，非林地100亩，占11%: a number that has a share of its own is a part beside this one,
 * unless 其中 divides it once more.
 */
export function isBesideWhole(
  { total, part, name }: ShareStatement,
  all: readonly ShareStatement[],
  text: string,
): boolean {
  if (total === null || (name !== '' && !isGeneric(name))) return false;
  const beside = all.find((other) => other.part === total && other.part !== part);
  if (beside === undefined || beside.rate.inReading.start > part.inReading.start) return false;
  return !/其中|[中里内]有/u.test(text.slice(beside.rate.inReading.end, part.inReading.start));
}

/** The share in per cent at the precision that the text prints, and whether the text is right. */
export function shareOf(
  part: Printed,
  total: Printed,
  rate: Printed,
): { readonly rounded: Decimal; readonly holds: boolean } | null {
  const quotient = divide(part.value, total.value, rate.printedDecimals + 2);
  if (quotient === null) return null;
  const coarse = rate.printedDecimals === 0;
  const holds = isShare(roundedFrom(part, coarse), roundedFrom(total, coarse), rateFrom(rate));
  return { rounded: shift(quotient, 2), holds };
}
