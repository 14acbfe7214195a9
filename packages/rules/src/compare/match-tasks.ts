import { dice, leadsOf, type PlacedTask } from './placed-task.ts';

/** The same task in two plans, with how alike the titles are, from 0 to 1. */
export interface TaskMatch {
  readonly old: PlacedTask;
  readonly score: number;
}

/** By the task of the new plan. */
export type TaskMatches = ReadonlyMap<PlacedTask, TaskMatch>;

/** How many indicators two tasks have in common, by the new task and the old one. */
export type CommonIndicators = ReadonlyMap<PlacedTask, ReadonlyMap<PlacedTask, number>>;

/** Titles that are less alike name different tasks. */
export const TITLE_THRESHOLD = 0.6;
/** Titles that are less alike have nothing to do with one another unless the same body leads. */
const RETITLED_THRESHOLD = 0.25;

/** Matches tasks one to one by their titles. */
export function matchTitles(
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
): TaskMatches {
  const possible: Possible[] = [];
  for (const old of before) {
    for (const item of after) {
      const score = old.folded === item.folded ? 1 : dice(old.pairs, item.pairs);
      if (score >= TITLE_THRESHOLD) possible.push({ old, item, score, common: 0 });
    }
  }
  return bestFirst(possible);
}

/**
 * Adds tasks that were given another title: they still count the same things, and the same body leads
 * them or the titles have something in common.
 */
export function matchRetitled(
  after: readonly PlacedTask[],
  known: TaskMatches,
  commonIndicators: CommonIndicators,
): TaskMatches {
  const taken = new Set([...known.values()].map(({ old }) => old));
  const possible: Possible[] = [];
  for (const item of after) {
    if (known.has(item)) continue;
    for (const [old, common] of commonIndicators.get(item) ?? []) {
      if (taken.has(old)) continue;
      const score = dice(old.pairs, item.pairs);
      const sameLead = leadsOf(old) !== '' && leadsOf(old) === leadsOf(item);
      if (sameLead || score >= RETITLED_THRESHOLD) possible.push({ old, item, score, common });
    }
  }
  return new Map([...known, ...bestFirst(possible)]);
}

/** A clause that says so little stands in many titles. */
const SHORTEST_CLAUSE = 5;
const CLAUSE_THRESHOLD = 0.6;
const LIKE_END = 6;
/** What two tasks say may be alike although their titles hardly are. */
const TEXT_THRESHOLD = 0.3;
const ALIKE_THRESHOLD = 0.12;

/**
 * Adds tasks that were worded anew: one clause of the title is still there (深入实施科教兴国战略，强化基础支撑 and
 * 深入实施科教兴国战略，提升创新效能), or the titles have something in common and so has what is said under them.
 */
export function matchReworded(
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
  known: TaskMatches,
): TaskMatches {
  const taken = new Set([...known.values()].map(({ old }) => old));
  const left = before.filter((old) => !taken.has(old));
  const possible: Possible[] = [];
  for (const item of after) {
    if (known.has(item)) continue;
    for (const old of left) {
      const clause = likestClause(old, item);
      const title = dice(old.pairs, item.pairs);
      const text = title >= ALIKE_THRESHOLD ? dice(old.text, item.text) : 0;
      const alike = clause >= CLAUSE_THRESHOLD || text >= TEXT_THRESHOLD;
      if (alike) possible.push({ old, item, score: Math.max(clause, text), common: 0 });
    }
  }
  return new Map([...known, ...bestFirst(possible)]);
}

/** How alike the two clauses of the titles are that are most alike, from 0 to 1. */
function likestClause(old: PlacedTask, item: PlacedTask): number {
  let most = 0;
  for (const a of old.clauses)
    for (const b of item.clauses)
      if (a.pairs.size >= SHORTEST_CLAUSE && b.pairs.size >= SHORTEST_CLAUSE)
        most = Math.max(most, endAlike(a.text, b.text) ? 1 : 0, dice(a.pairs, b.pairs));
  return most;
}

/** 推进新型城镇化和区域协调发展, 推动城乡融合和区域协调发展. */
function endAlike(a: string, b: string): boolean {
  return a.length > LIKE_END && a.slice(-LIKE_END) === b.slice(-LIKE_END);
}

interface Possible {
  readonly old: PlacedTask;
  readonly item: PlacedTask;
  readonly score: number;
  readonly common: number;
}

/** Best pairs first; equal titles before like ones; ties by title, so that order changes nothing. */
function bestFirst(possible: readonly Possible[]): TaskMatches {
  const nameOf = ({ old, item }: Possible): string => [old.folded, item.folded].sort().join('|');
  const sorted = possible.toSorted(
    (a, b) => b.common - a.common || b.score - a.score || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  const taken = new Set<PlacedTask>();
  const matches = new Map<PlacedTask, TaskMatch>();
  for (const { old, item, score } of sorted) {
    if (taken.has(old) || matches.has(item)) continue;
    taken.add(old);
    matches.set(item, { old, score });
  }
  return matches;
}
