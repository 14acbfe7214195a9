import { unitsAgree } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import type { Indicator } from './indicator.ts';

/** The same indicator in two texts, with how alike their names are: 1 for equal keys. */
export interface IndicatorMatch<Kind extends Indicator = Indicator> {
  readonly earlier: Kind;
  readonly later: Kind;
  readonly score: number;
}

/** Below this nothing is claimed. */
const MATCH_THRESHOLD = 0.84;

/** An indicator with what its name is compared by. */
interface Candidate<Kind extends Indicator> {
  readonly indicator: Kind;
  /** Pairs of signs of the key, and single signs; the second 学 of a key is another one than the first. */
  readonly pairs: readonly string[];
  readonly signs: readonly string[];
}

/** How alike the names of two candidates are. */
interface Likeness<Kind extends Indicator> {
  readonly a: Candidate<Kind>;
  readonly b: Candidate<Kind>;
  readonly score: number;
}

/**
 * Matches indicators one to one by metric, unit, scope, school stage and nature. Symmetric, and
 * independent of the order of both lists. A name with several values in one text matches nothing.
 */
export function matchIndicators<Kind extends Indicator>(
  earlier: readonly Kind[],
  later: readonly Kind[],
): IndicatorMatch<Kind>[] {
  if (earlier.length === 0 || later.length === 0) return [];
  const right = groupByFrame(candidates(later));
  const possible: Likeness<Kind>[] = [];
  for (const [frame, own] of groupByFrame(candidates(earlier))) {
    const others = right.get(frame);
    if (others !== undefined)
      possible.push(...likePairs(own.map(withTokens), others.map(withTokens)));
  }
  possible.sort((x, y) => y.score - x.score || compareNames(nameOf(x), nameOf(y)));
  const taken = new Set<Candidate<Kind>>();
  const matches: IndicatorMatch<Kind>[] = [];
  for (const { a, b, score } of possible) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    matches.push({ earlier: a.indicator, later: b.indicator, score });
  }
  return matches;
}

/** The two keys in one order, whichever text they come from. */
function nameOf({ a, b }: Likeness<Indicator>): string {
  return [a.indicator.key, b.indicator.key].sort().join('|');
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupByFrame<Kind extends Indicator>(indicators: readonly Kind[]): Map<string, Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const indicator of indicators) {
    const { frame } = indicator;
    const group = groups.get(frame);
    if (group) group.push(indicator);
    else groups.set(frame, [indicator]);
  }
  return groups;
}

/** Indicators of one name, measure and value; the first mention stands for all. */
function candidates<Kind extends Indicator>(indicators: readonly Kind[]): Kind[] {
  const byName = new Map<string, Kind | null>();
  for (const indicator of indicators) {
    if (!indicator.comparable) continue;
    const { key, quantity } = indicator;
    const name = `${indicator.frame}|${key}|${quantity.unit}`;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, indicator);
    else if (known !== null && compareDecimals(known.quantity.value, quantity.value) !== 0) {
      byName.set(name, null);
    }
  }
  return [...byName.values()].filter((indicator) => indicator !== null);
}

function withTokens<Kind extends Indicator>(indicator: Kind): Candidate<Kind> {
  const { key } = indicator;
  return { indicator, pairs: tokensOf(key, 2), signs: tokensOf(key, 1) };
}

/** The signs, or pairs of signs, of a key, each repetition told apart. */
function tokensOf(key: string, size: 1 | 2): string[] {
  const seen = new Map<string, number>();
  const found: string[] = [];
  for (let at = 0; at + size <= key.length; at += 1) {
    const token = key.slice(at, at + size);
    const times = seen.get(token) ?? 0;
    seen.set(token, times + 1);
    found.push(times === 0 ? token : `${token}${times}`);
  }
  return found;
}

/** All pairs of two lists whose names are alike enough. */
function likePairs<Kind extends Indicator>(
  left: readonly Candidate<Kind>[],
  right: readonly Candidate<Kind>[],
): Likeness<Kind>[] {
  // What each name shares with all others is counted through the tokens: name against name would
  // walk through both of them a quarter of a million times for 500 indicators each.
  const [pairPlaces, signPlaces] = [
    placesOf(right.map(({ pairs }) => pairs)),
    placesOf(right.map(({ signs }) => signs)),
  ];
  const [commonPairs, commonSigns] = [new Int32Array(right.length), new Int32Array(right.length)];
  const found: Likeness<Kind>[] = [];
  for (const a of left) {
    countCommon(a.pairs, pairPlaces, commonPairs.fill(0));
    countCommon(a.signs, signPlaces, commonSigns.fill(0));
    for (const [at, b] of right.entries()) {
      const score = scoreOf(a, b, commonPairs[at] ?? 0, commonSigns[at] ?? 0);
      if (score < MATCH_THRESHOLD) continue;
      if (unitsAgree(a.indicator.quantity.unit, b.indicator.quantity.unit)) {
        found.push({ a, b, score });
      }
    }
  }
  return found;
}

function placesOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, tokens] of lists.entries()) {
    for (const token of tokens) {
      const known = places.get(token);
      if (known) known.push(index);
      else places.set(token, [index]);
    }
  }
  return places;
}

function countCommon(
  tokens: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  counts: Int32Array,
): void {
  for (const token of tokens) {
    for (const index of places.get(token) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
}

/** Twice the common tokens by all tokens; 1 for equal names. */
function scoreOf(
  a: Candidate<Indicator>,
  b: Candidate<Indicator>,
  commonPairs: number,
  commonSigns: number,
): number {
  const [x, y] = [a.indicator.key, b.indicator.key];
  if (x === y) return 1;
  const pairs = (2 * commonPairs) / (a.pairs.length + b.pairs.length);
  const signs = (2 * commonSigns) / (a.signs.length + b.signs.length);
  // Order may differ where the head is the same: 学前三年适龄幼儿入园率, 适龄幼儿学前三年入园率.
  return signs * 0.95 > pairs && x.slice(-2) === y.slice(-2) ? signs * 0.95 : pairs;
}
