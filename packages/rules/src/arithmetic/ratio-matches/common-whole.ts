import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isExact, isRate } from '../../shared/written-number.ts';
import { theIncome, theNamed, theNamesake } from './named-whole.ts';
import { isOneDigitShare, mayBe, variants } from './one-digit-share.ts';
import {
  fits,
  groupsOf,
  isNear,
  MOST_WHOLES,
  runsOfHundred,
  seriesOf,
  sumOf,
} from './share-groups.ts';
import { isGeneric, shareOf } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';
import { wholeOfOthers } from './whole-of-others.ts';

// Shares that do not name their whole tell it between them: it is the number that most of them are
// right about.

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
    else if (group.length > 1 && isUnnamed(first))
      for (const [share, own] of ownWholes(group, candidates(first))) wholes.set(share, own);
  }
  for (const series of seriesOf(shares)) {
    const [first] = series;
    if (first === undefined) continue;
    for (const [place, whole] of wholesOf(series, candidates(first)).entries()) {
      const share = series[place];
      if (share !== undefined) wholes.set(share, whole);
    }
  }
  for (const share of shares) {
    const whole =
      share.name === '' && !wholes.has(share) ? wholeOfOthers(share, shares, wholes) : null;
    if (whole !== null) wholes.set(share, whole);
  }
  return shares.map((share) => {
    const total = share.total ?? wholes.get(share) ?? null;
    return total === share.total ? share : { ...share, total };
  });
}

function isUnnamed({ name }: ShareStatement): boolean {
  return name === '' || isGeneric(name);
}

/** 较大火灾60起、占总数的92.3%，重大火灾5起、占总数的83.3%: each is of its own kind, told of further in front. */
function* ownWholes(
  group: readonly ShareStatement[],
  front: readonly Quantity[],
): Generator<readonly [ShareStatement, Quantity]> {
  for (const share of group) {
    const whole = theNamesake(possibleWholes([share], front), share.part);
    if (whole !== null && mayBe(share.part, whole, share.rate)) yield [share, whole];
  }
}

/** A number with how many shares are right of it, and how many nearly so. */
interface Candidate {
  readonly whole: Quantity;
  readonly held: number;
  readonly near: number;
}

function wholeOf(group: readonly ShareStatement[], front: readonly Quantity[]): Quantity | null {
  const [first] = group;
  if (first === undefined) return null;
  const possible = possibleWholes(group, front);
  let best: Candidate | null = null;
  for (const whole of possible) {
    const held = group.filter(({ part, rate }) => shareOf(part, whole, rate)?.holds).length;
    const near = group.filter((share) => fits(share, whole)).length;
    if (near > (best?.near ?? 0)) best = { whole, held, near };
  }
  // Shares of 100 per cent between them tell their whole themselves.
  const sum = sumOf(group);
  const own = group.filter((share) => isNear(share, sum)).length;
  if (own === group.length && own > (best?.near ?? 0) && runsOfHundred(group).length === 1)
    return null;
  if (best !== null && best.held >= 1) {
    if (best.near >= 2 && best.near * 2 > group.length) return best.whole;
    if (group.length > 1 && isProved(group, best.whole, sum)) return best.whole;
    if (
      group.length === 2 &&
      isOther(group, best.whole, possible.length === 1 || areTelling(group))
    )
      return best.whole;
  }
  const misspelt = misspeltWhole(group, possible);
  if (misspelt !== null) return misspelt;
  if (first.summed === true && group.length === 1) return wholeOfSum(first, possible);
  const one =
    theNamed(possible, first.name) ??
    (group.length === 1 && (first.name === '' || isGeneric(first.name))
      ? theNamesake(possible, first.part)
      : group.length === 1
        ? theIncome(possible, first)
        : null);
  if (one === null) return best !== null && best.near === group.length ? best.whole : null;
  // Where none of several fits, the name means another whole.
  return group.length === 1 || group.some((share) => isNear(share, one.value)) ? one : null;
}

/** What the places of a list are counted of: by its name, where the share is right of it or would be with one other digit. */
function wholeOfSum(share: ShareStatement, possible: readonly Quantity[]): Quantity | null {
  const right = possible.findLast((whole) => fits(share, whole));
  if (right !== undefined) return right;
  const named = possible.filter(
    ({ metric }) => share.name !== '' && metric.replace(/信息$/u, '').endsWith(share.name),
  );
  const near = named.filter((whole) => isOneDigitShare(share.part, whole, share.rate));
  const [one] = near;
  return near.every(({ value }) => one !== undefined && compareDecimals(value, one.value) === 0)
    ? (one ?? null)
    : null;
}

/**
 * The only number that all shares would be right of with one other digit: three of them, or two of three digits each, hardly
 * agree by chance.
 */
function misspeltWhole(
  group: readonly ShareStatement[],
  possible: readonly Quantity[],
): Quantity | null {
  if (group.length < 2 || (group.length === 2 && !areTelling(group))) return null;
  const found = possible.filter((whole) =>
    variants(whole).some((other) =>
      group.every(({ part, rate }) => shareOf(part, other, rate)?.holds === true),
    ),
  );
  const [one] = found;
  return found.length === 1 && one !== undefined ? one : null;
}

/** Whether all rates are printed with three digits at least. */
function areTelling(group: readonly ShareStatement[]): boolean {
  return group.every(({ rate }) => rate.value.mantissa.toString().length >= 3);
}

/** The numbers in front that all parts (but one that may be mistyped) may be of. */
function possibleWholes(
  group: readonly ShareStatement[],
  front: readonly Quantity[],
): readonly Quantity[] {
  const parts = new Set(group.map(({ part }) => part));
  const [first] = group;
  const largest = group.map(({ part }) => part.value).sort((a, b) => compareDecimals(b, a));
  const least = largest[1] ?? largest[0] ?? decimalFrom(0);
  const ofPlan = /计划|任务|预算|目标/u.test(first?.name ?? '');
  return front
    .filter(
      (quantity) =>
        !isRate(quantity.unit) &&
        unitsAgree(quantity.unit, first?.part.unit ?? '') &&
        isExact(quantity) &&
        !parts.has(quantity) &&
        (ofPlan || compareDecimals(quantity.value, least) >= 0),
    )
    .slice(-MOST_WHOLES);
}

/** 女党员25人，占27.9%；少数民族党员7人，占7.4%: where one is right of a total, and one digit makes the other right too. */
function isOther(group: readonly ShareStatement[], whole: Quantity, sure: boolean): boolean {
  return (
    (sure || /总/u.test(whole.metric) || endsAlike(whole.metric, group[0]?.name ?? '')) &&
    group.every((share) => fits(share, whole) || isOneDigitShare(share.part, whole, share.rate))
  );
}

/** 判处人犯27208人 and 占有罪人犯. */
function endsAlike(metric: string, name: string): boolean {
  return name.length >= 2 && metric.endsWith(name.slice(-2));
}

/** Parts that add up to a number that one of them is right of, or shares of it that make 100, leave no doubt. */
function isProved(group: readonly ShareStatement[], whole: Quantity, sum: Decimal): boolean {
  return compareDecimals(sum, whole.value) === 0 || isHundred(group);
}

function isHundred(group: readonly ShareStatement[]): boolean {
  const rates = group.reduce((left, { rate }) => subtract(left, rate.value), decimalFrom(100));
  return rates.mantissa === 0n;
}

/**
 * 发生火灾28.1万起，亡1390人，伤881人。 … 25.8万起，亡1317人，伤810人，分别占总数的91.8%、94.7%和91.9%: as many numbers one
 * behind the other, of the same units, of which all shares but one are right at least.
 */
function wholesOf(
  series: readonly ShareStatement[],
  front: readonly Quantity[],
): readonly Quantity[] {
  const size = series.length;
  const parts = new Set(series.map(({ part }) => part));
  let best: readonly Quantity[] = [];
  let most = Math.max(1, size - 1) - 1;
  let only = true;
  for (let at = front.length - size; at >= 0; at -= 1) {
    const run = front.slice(at, at + size);
    if (!run.every((whole, place) => mayBeOf(series[place], whole, parts))) continue;
    const near = series.filter((share, place) => {
      const whole = run[place];
      return whole !== undefined && fits(share, whole);
    }).length;
    if (near === most && best.length > 0) only = false;
    if (near > most) {
      best = run;
      most = near;
      only = true;
    }
  }
  return only ? best : [];
}

function mayBeOf(
  share: ShareStatement | undefined,
  whole: Quantity,
  parts: ReadonlySet<Quantity>,
): boolean {
  return share !== undefined && !parts.has(whole) && unitsAgree(whole.unit, share.part.unit);
}
