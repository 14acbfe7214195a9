import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  decimalFrom,
  divide,
  formatDecimal,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';
import { isRate, shareOf } from './shares.ts';
import type { ShareStatement } from './shares.ts';

// Shares that do not name their whole tell it between them: it is the number that most of them are
// right about.

/** More numbers in front are not tried as the whole. */
const MOST_WHOLES = 48;

/**
 * The same shares, with the whole of those that lack one where the numbers in front leave no doubt:
 * two shares or more fit it, and more fit than do not; or the words name it and no other.
 */
export function withCommonWhole(
  shares: readonly ShareStatement[],
  candidates: (share: ShareStatement) => readonly Quantity[],
): readonly ShareStatement[] {
  const wholes = new Map<ShareStatement, Quantity>();
  for (const group of groupsOf(shares)) {
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

/** Shares without a whole that seem to be of one: 占党员总数的29.9% and then 占7.6%. */
function groupsOf(shares: readonly ShareStatement[]): Iterable<readonly ShareStatement[]> {
  const groups = new Map<string, ShareStatement[]>();
  const named = new Map<string, string>();
  for (const share of shares) {
    if (share.total !== null) continue;
    const family = familyOf(share.part.unit);
    const noun = nounOf(share.name);
    if (noun.startsWith('总')) named.set(family, noun);
    const key = `${noun === '' ? (named.get(family) ?? '') : noun} ${family}`;
    const group = groups.get(key);
    if (group) group.push(share);
    else groups.set(key, [share]);
  }
  return groups.values();
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
        (/计划|任务|预算|目标/u.test(first.name) ||
          compareDecimals(quantity.value, first.part.value) >= 0),
    )
    .slice(-MOST_WHOLES);
  let best: { readonly whole: Quantity; readonly held: number; readonly near: number } | null =
    null;
  for (const whole of possible) {
    const held = group.filter(({ part, rate }) => shareOf(part, whole, rate)?.holds).length;
    const near = group.filter((share) => isNear(share, whole.value)).length;
    if (near > (best?.near ?? 0)) best = { whole, held, near };
  }
  // Shares of 100 per cent between them tell their whole themselves.
  const sum = sumOf(group);
  const own = group.filter((share) => isNear(share, sum)).length;
  if (own === group.length && own > (best?.near ?? 0) && runsOfHundred(group).length === 1)
    return null;
  if (best !== null && best.held >= 1 && best.near >= 2 && best.near * 2 > group.length)
    return best.whole;
  const one = theNamed(possible, first.name);
  if (one === null) return best !== null && best.near === group.length ? best.whole : null;
  // Where none of several fits, the name means another whole.
  return group.length === 1 || group.some((share) => isNear(share, one.value)) ? one : null;
}

/** The only number that has the name of the whole, in full or at least its noun. */
function theNamed(possible: readonly Quantity[], name: string): Quantity | null {
  for (const isNamed of [hasName, hasNoun, hasTotal]) {
    const named = possible.filter(({ metric }) => isNamed(metric, name));
    const [one] = named;
    if (one === undefined) continue;
    return named.every(({ value }) => compareDecimals(value, one.value) === 0) ? one : null;
  }
  return null;
}

/** 占党员总数 and 党员总数. */
function hasName(metric: string, name: string): boolean {
  const words = name.replace(leading, '');
  return words.length >= 3 && bare(metric).endsWith(words);
}

/** 占财政总收入 and 预算总收入. */
function hasTotal(metric: string, name: string): boolean {
  const total = /总[^总]{2,3}$/u.exec(name)?.[0];
  return total !== undefined && !/总[数量额]/u.test(total) && bare(metric).endsWith(total);
}

/** 占总人口 speaks of 户籍人口, 占提案总数 of 提案, 占年度投资计划 of 年度投资. */
function hasNoun(metric: string, name: string): boolean {
  const counted = bare(metric);
  const noun = name
    .replace(leading, '')
    .replace(/^总/u, '')
    .replace(/总[^总]{1,2}$|计划$|任务$/u, '');
  if (noun.length < 2 || counted.length < 2) return false;
  return (
    counted.endsWith(noun) ||
    noun.endsWith(counted) ||
    (noun.length >= 4 && counted.endsWith(noun.slice(-4)))
  );
}

const leading = /^(?:全部|全市|全县|全区|全省|全年|本年)/u;

/** A metric without brackets behind it and without its verb. */
function bare(metric: string): string {
  return metric
    .replace(/（[^）]*）?$|\([^)]*\)?$/u, '')
    .replace(/(?:完成|实现|达到?|执行|为|有|共)+$/u, '');
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

/** A number that shares of 100 per cent between them prove wrong. */
export interface DisprovedWhole {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Decimal;
}

/**
 * 共178件，……20件，占15.6%；……25件，占19.5%: the shares add up to 100, and all are right of the sum of their
 * parts. Then that is the whole, and the number that is printed for it is wrong.
 */
export function* disprovedWholes(
  shares: readonly ShareStatement[],
  candidates: (share: ShareStatement) => readonly Quantity[],
): Generator<DisprovedWhole> {
  for (const group of groupsOf(shares)) {
    for (const run of runsOfHundred(group)) {
      const [first] = run;
      if (first === undefined) continue;
      const parts = run.map(({ part }) => part);
      const sum = sumOf(run);
      if (!run.every((share) => isNear(share, sum))) continue;
      const front = candidates(first)
        .filter((number) => unitsAgree(number.unit, first.part.unit) && !parts.includes(number))
        .slice(-MOST_WHOLES);
      const whole = blamed(front, first.name, sum);
      if (whole !== null) yield { whole, parts, sum };
    }
  }
}

function sumOf(shares: readonly ShareStatement[]): Decimal {
  return shares.reduce((total, { part }) => add(total, part.value), decimalFrom(0));
}

/** Shares one behind the other that add up to 100, but for what each was rounded by. */
function runsOfHundred(group: readonly ShareStatement[]): ShareStatement[][] {
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

function blamed(front: readonly Quantity[], name: string, sum: Decimal): Quantity | null {
  if (front.some(({ value }) => compareDecimals(value, sum) === 0)) return null;
  const named = theNamed(front, name);
  if (named !== null) return named;
  // One digit off: that is how numbers go wrong.
  const misspelt = front.filter(({ value }) => differInOneDigit(value, sum));
  const [one] = misspelt;
  return misspelt.length === 1 && one !== undefined ? one : null;
}

function differInOneDigit(a: Decimal, b: Decimal): boolean {
  const [first, second] = [formatDecimal(a), formatDecimal(b)];
  if (first.length !== second.length) return false;
  return [...first].filter((digit, place) => digit !== second.charAt(place)).length === 1;
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
