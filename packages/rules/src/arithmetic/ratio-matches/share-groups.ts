import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, divide, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import { shareOf } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';

/** More numbers in front are not tried as the whole. */
export const MOST_WHOLES = 48;

/** Shares without a whole that seem to be of one: 占党员总数的29.9% and then 占7.6%. */
export function groupsOf(shares: readonly ShareStatement[]): Iterable<readonly ShareStatement[]> {
  const groups = new Map<string, ShareStatement[]>();
  const named = new Map<string, string>();
  for (const share of shares) {
    if (share.total !== null || share.series !== null) continue;
    const family = familyOf(share.part.unit);
    const noun = nounOf(share.name);
    if (share.name.includes('总')) named.set(family, noun);
    const key = `${noun === '' ? (named.get(family) ?? '') : noun} ${family}`;
    const group = groups.get(key);
    if (group) group.push(share);
    else groups.set(key, [share]);
  }
  return groups.values();
}

/** Shares of one list of different things: 起, 人 and 元. */
export function seriesOf(shares: readonly ShareStatement[]): Iterable<readonly ShareStatement[]> {
  const found = new Map<Quantity, ShareStatement[]>();
  for (const share of shares) {
    if (share.total !== null || share.series === null) continue;
    const series = found.get(share.series);
    if (series) series.push(share);
    else found.set(share.series, [share]);
  }
  return found.values();
}

/** 名 and 人 count the same. */
export function familyOf(unit: string): string {
  return unitsAgree(unit, '人') ? '人' : unit;
}

/** What shares of one whole call it: 总里程 for 农村公路总里程 too, 总投诉 for 总投诉数量, else the last two characters. */
function nounOf(name: string): string {
  const noun = name.replace(/总?(?:数量|[数量额])$/u, '');
  return /总[^总]{1,3}$/u.exec(noun)?.[0] ?? noun.slice(-2);
}

/** What the parts of shares add up to. */
export function sumOf(shares: readonly ShareStatement[]): Decimal {
  return shares.reduce((total, { part }) => add(total, part.value), decimalFrom(0));
}

/** Shares one behind the other that add up to 100, but for what each was rounded by. */
export function runsOfHundred(group: readonly ShareStatement[]): ShareStatement[][] {
  const runs: ShareStatement[][] = [];
  let run: ShareStatement[] = [];
  let sum = decimalFrom(0);
  for (const share of group) {
    run.push(share);
    sum = add(sum, share.rate.value);
    const slack = shift(decimalFrom(run.length), -share.rate.printedDecimals);
    const off = subtract(sum, decimalFrom(100));
    if (compareDecimals(absolute(off), slack) < 0) {
      if (run.length >= 2) runs.push(run);
    } else if (off.mantissa < 0n) continue;
    run = [];
    sum = decimalFrom(0);
  }
  return runs;
}

/**
 * Shares that were made to add up to 100: one of them may then miss its own quotient by one in the
 * last place.
 */
export function areMadeToFit(shares: readonly ShareStatement[]): boolean {
  if (shares.length < 2) return false;
  const hundred = decimalFrom(100);
  let sum = decimalFrom(0);
  // What is used is divided, and what is supplied: one number may be the whole of several lists.
  for (const { rate } of shares) {
    sum = add(sum, rate.value);
    if (compareDecimals(sum, hundred) === 0) sum = decimalFrom(0);
    else if (compareDecimals(sum, hundred) > 0) return false;
  }
  return sum.mantissa === 0n;
}

/** Whether an office cuts its shares off instead of rounding them: three of them miss by less than one. */
export function areCutOff(shares: readonly ShareStatement[], whole: Quantity): boolean {
  const missed = shares.filter((share) => {
    const found = shareOf(share.part, whole, share.rate);
    return found !== null && !found.holds && isNear(share, whole.value);
  });
  return missed.length >= 3;
}

/** Whether a share misses its quotient by less than one in the last printed place. */
export function isNear({ part, rate }: ShareStatement, whole: Decimal): boolean {
  const quotient = divide(part.value, whole, rate.printedDecimals + 8);
  if (quotient === null) return false;
  const last = shift(decimalFrom(1), -rate.printedDecimals);
  return compareDecimals(absolute(subtract(rate.value, shift(quotient, 2))), last) < 0;
}

/** Whether a share is right of a number, or misses it by less than one in the last place. */
export function fits(share: ShareStatement, whole: Quantity): boolean {
  return isNear(share, whole.value) || shareOf(share.part, whole, share.rate)?.holds === true;
}
