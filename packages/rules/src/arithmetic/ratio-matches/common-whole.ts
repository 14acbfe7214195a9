import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, divide, shift, subtract } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';
import { isRate, shareOf } from './shares.ts';
import type { ShareStatement } from './shares.ts';

// Shares that do not name their whole tell it between them: it is the number that most of them are
// right about.

/** More numbers in front are not tried as the whole. */
const MOST_WHOLES = 24;

/**
 * The same shares, with the whole of those that lack one where the numbers in front leave no doubt:
 * two shares or more fit it, and more fit than do not; or the words name it and no other.
 */
export function withCommonWhole(
  shares: readonly ShareStatement[],
  candidates: (share: ShareStatement) => readonly Quantity[],
): readonly ShareStatement[] {
  const groups = new Map<string, ShareStatement[]>();
  for (const share of shares) {
    if (share.total !== null) continue;
    const key = `${nounOf(share.name)} ${familyOf(share.part.unit)}`;
    const group = groups.get(key);
    if (group) group.push(share);
    else groups.set(key, [share]);
  }
  const wholes = new Map<ShareStatement, Quantity>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const whole = wholeOf(group, candidates(first));
    if (whole !== null) for (const share of group) wholes.set(share, whole);
  }
  return shares.map((share) => {
    const total = share.total ?? wholes.get(share) ?? null;
    return total === share.total ? share : { ...share, total };
  });
}

/** 名 and 人 count the same. */
function familyOf(unit: string): string {
  return unitsAgree(unit, '人') ? '人' : unit;
}

/** What shares of one whole call it: 总里程 for 农村公路总里程 too, else the last two characters. */
function nounOf(name: string): string {
  return /总[^总]{1,3}$/u.exec(name)?.[0] ?? name.slice(-2);
}

function wholeOf(group: readonly ShareStatement[], front: readonly Quantity[]): Quantity | null {
  const [first] = group;
  if (first === undefined) return null;
  const parts = new Set(group.map(({ part }) => part));
  const possible = front
    .filter(
      (quantity) =>
        !isRate(quantity.unit) &&
        unitsAgree(quantity.unit, first.part.unit) &&
        isExact(quantity) &&
        !parts.has(quantity) &&
        compareDecimals(quantity.value, first.part.value) >= 0,
    )
    .slice(-MOST_WHOLES);
  let best: { readonly whole: Quantity; readonly held: number; readonly near: number } | null =
    null;
  for (const whole of possible) {
    const held = group.filter(({ part, rate }) => shareOf(part, whole, rate)?.holds).length;
    const near = group.filter((share) => isNearTo(share, whole)).length;
    if (near > (best?.near ?? 0)) best = { whole, held, near };
  }
  if (best !== null && best.held >= 2 && best.near * 2 > group.length) return best.whole;
  const named = possible.filter(({ metric }) => isWholeOf(metric, first.name));
  const [one] = named;
  if (one === undefined || named.some(({ value }) => compareDecimals(value, one.value) !== 0))
    return best !== null && best.near === group.length ? best.whole : null;
  // Where none of several fits, the name means another whole.
  return group.length === 1 || group.some((share) => isNearTo(share, one)) ? one : null;
}

function isNearTo(share: ShareStatement, whole: Quantity): boolean {
  const found = shareOf(share.part, whole, share.rate);
  return found !== null && (found.holds || isNear(share, whole));
}

/** 占总人口 speaks of 户籍总人口, 占党员总数 of 党员总数, 占事故总起数 of 安全事故. */
function isWholeOf(metric: string, name: string): boolean {
  const counted = metric
    .replace(/（[^）]*）?$|\([^)]*\)?$/u, '')
    .replace(/(?:完成|实现|达到?|执行|为|有|共)+$/u, '');
  const noun = name
    .replace(/^(?:全部|全市|全县|全区|全省|全年|本年|总)/u, '')
    .replace(/总[^总]{1,2}$/u, '');
  if (noun.length < 2 || counted.length < 2) return false;
  return (
    counted.endsWith(noun) ||
    noun.endsWith(counted) ||
    (noun.length >= 4 && counted.endsWith(noun.slice(-4)))
  );
}

/**
 * Shares that were made to add up to 100: one of them may then miss its own quotient by one in the
 * last place.
 */
export function areMadeToFit(shares: readonly ShareStatement[]): boolean {
  if (shares.length < 2) return false;
  const sum = shares.reduce((total, { rate }) => add(total, rate.value), decimalFrom(0));
  return compareDecimals(sum, decimalFrom(100)) === 0;
}

/** Whether an office cuts its shares off instead of rounding them: three of them miss by less than one. */
export function areCutOff(shares: readonly ShareStatement[], whole: Quantity): boolean {
  const missed = shares.filter((share) => {
    const found = shareOf(share.part, whole, share.rate);
    return found !== null && !found.holds && isNear(share, whole);
  });
  return missed.length >= 3;
}

/** Whether a share misses its quotient by less than one in the last printed place. */
export function isNear({ part, rate }: ShareStatement, whole: Quantity): boolean {
  const quotient = divide(part.value, whole.value, rate.printedDecimals + 8);
  if (quotient === null) return false;
  const last = shift(decimalFrom(1), -rate.printedDecimals);
  return compareDecimals(absolute(subtract(rate.value, shift(quotient, 2))), last) < 0;
}
