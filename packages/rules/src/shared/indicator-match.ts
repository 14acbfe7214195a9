import { unitsAgree } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import type { Indicator } from './indicator.ts';

/** The same indicator in two texts, with how alike their names are: 1 for equal keys. */
export interface IndicatorMatch {
  readonly earlier: Indicator;
  readonly later: Indicator;
  readonly score: number;
}

/** Below this nothing is claimed. */
export const MATCH_THRESHOLD = 0.84;
/** A shorter name (学位, 项目, 投资) says too little to be one indicator. */
const SHORTEST_KEY = 4;

/** Indicators of one name, measure and value; the first mention stands for all. */
interface Candidate {
  readonly indicator: Indicator;
  readonly pairs: Int32Array;
  readonly signs: Int32Array;
}

/**
 * Matches indicators one to one by metric, unit, scope, school stage and nature. Symmetric, and
 * independent of the order of both lists. A name with several values in one text matches nothing.
 */
export function matchIndicators(
  earlier: readonly Indicator[],
  later: readonly Indicator[],
): IndicatorMatch[] {
  if (earlier.length === 0 || later.length === 0) return [];
  const left = candidates(earlier);
  const right = groupByFrame(candidates(later));
  const possible: { a: Candidate; b: Candidate; score: number }[] = [];
  for (const a of left) {
    for (const b of right.get(frameOf(a.indicator)) ?? []) {
      if (!unitsAgree(a.indicator.quantity.unit, b.indicator.quantity.unit)) continue;
      const score = scoreOf(a, b);
      if (score >= MATCH_THRESHOLD) possible.push({ a, b, score });
    }
  }
  possible.sort((x, y) => y.score - x.score || compareNames(nameOf(x), nameOf(y)));
  const taken = new Set<Candidate>();
  const matches: IndicatorMatch[] = [];
  for (const { a, b, score } of possible) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    matches.push({ earlier: a.indicator, later: b.indicator, score });
  }
  return matches;
}

/** The two keys in one order, whichever text they come from. */
function nameOf({ a, b }: { a: Candidate; b: Candidate }): string {
  return [a.indicator.key, b.indicator.key].sort().join('|');
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What must be equal before names are compared at all. */
function frameOf({ scope, distinctions, nature, lowIsGood, key }: Indicator): string {
  return [scope, distinctions, nature, lowIsGood, key.slice(-1)].join('|');
}

function groupByFrame(list: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of list) {
    const frame = frameOf(candidate.indicator);
    const group = groups.get(frame);
    if (group) group.push(candidate);
    else groups.set(frame, [candidate]);
  }
  return groups;
}

function candidates(indicators: readonly Indicator[]): Candidate[] {
  const byName = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    const { key, quantity } = indicator;
    if (key.length < SHORTEST_KEY || quantity.distribution === 'each' || quantity.max !== null)
      continue;
    const name = `${frameOf(indicator)}|${key}|${quantity.unit}`;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, indicator);
    else if (known !== null && compareDecimals(known.quantity.value, quantity.value) !== 0) {
      byName.set(name, null);
    }
  }
  const found: Candidate[] = [];
  for (const indicator of byName.values()) {
    if (indicator === null) continue;
    found.push({ indicator, pairs: codes(indicator.key, 2), signs: codes(indicator.key, 1) });
  }
  return found;
}

/** The signs, or pairs of signs, of a key as sorted numbers. */
function codes(key: string, size: 1 | 2): Int32Array {
  const found = new Int32Array(Math.max(0, key.length - size + 1));
  for (let at = 0; at < found.length; at += 1) {
    const second = size === 2 ? key.charCodeAt(at + 1) : 0;
    found[at] = (key.charCodeAt(at) << 16) | second;
  }
  return found.sort();
}

function scoreOf(a: Candidate, b: Candidate): number {
  const [x, y] = [a.indicator.key, b.indicator.key];
  if (x === y) return 1;
  const pairs = dice(a.pairs, b.pairs);
  // Order may differ where the head is the same: 学前三年适龄幼儿入园率, 适龄幼儿学前三年入园率.
  return x.slice(-2) === y.slice(-2) ? Math.max(pairs, dice(a.signs, b.signs) * 0.95) : pairs;
}

/** Twice the common members by all members, of two sorted lists. */
function dice(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) {
      common += 1;
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return (2 * common) / (a.length + b.length);
}
