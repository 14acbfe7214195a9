import { fold } from '../shared/fold.ts';
import { TITLE_THRESHOLD, type CommonIndicators, type TaskMatches } from './match-tasks.ts';
import { dice, heldBy, leadsOf, pairsOf, type PlacedTask, type TaskPlace } from './placed-task.ts';

export interface ComparedTask {
  readonly status: 'carried-over' | 'dropped' | 'new';
  /** The number, the section or the bodies differ; false for what has no match. */
  readonly renumbered: boolean;
  readonly movedSection: boolean;
  readonly movedDepartment: boolean;
  readonly old: TaskPlace | null;
  readonly new: TaskPlace | null;
  /** How alike the titles are, from 0 to 1; null for what has no match. */
  readonly score: number | null;
  /** The old task that a new one was a part of; null where it was none. */
  readonly splitFrom: TaskPlace | null;
  /** The new task that a dropped one became a part of; null where it became none. */
  readonly mergedInto: TaskPlace | null;
}

/** A title of which so much stands in another one names a part of it. */
const PART_THRESHOLD = 0.75;
/** The same where both count the same thing. */
const COUNTED_PART_THRESHOLD = 0.4;

/** The tasks of two plans side by side: in the order of the new plan, then what was dropped. */
export function compareTasks(
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
  matches: TaskMatches,
  common: CommonIndicators,
): ComparedTask[] {
  const kept = [...matches.values()].map(({ old }) => old);
  const taken = new Set(kept);
  const compared = after.map((item): ComparedTask => {
    const found = matches.get(item);
    if (found === undefined) {
      const whole = wholeOf(item, kept, (old) => common.get(item)?.get(old) ?? 0);
      return entry('new', { new: item.place, splitFrom: whole?.place ?? null });
    }
    const { old, score } = found;
    return entry('carried-over', {
      renumbered: old.task.heading.marker?.meant !== item.task.heading.marker?.meant,
      movedSection: !isSameSection(old.place.section, item.place.section),
      movedDepartment: leadsOf(old) !== leadsOf(item),
      old: old.place,
      new: item.place,
      score,
    });
  });
  for (const item of before) {
    if (taken.has(item)) continue;
    const whole = wholeOf(item, [...matches.keys()], (now) => common.get(now)?.get(item) ?? 0);
    compared.push(entry('dropped', { old: item.place, mergedInto: whole?.place ?? null }));
  }
  return compared;
}

function entry(
  status: ComparedTask['status'],
  what: Partial<Omit<ComparedTask, 'status'>>,
): ComparedTask {
  return {
    status,
    renumbered: false,
    movedSection: false,
    movedDepartment: false,
    old: null,
    new: null,
    score: null,
    splitFrom: null,
    mergedInto: null,
    ...what,
  };
}

/** The task of the other plan that a task without match is a part of. */
function wholeOf(
  part: PlacedTask,
  candidates: readonly PlacedTask[],
  commonWith: (candidate: PlacedTask) => number,
): PlacedTask | null {
  let best: { readonly item: PlacedTask; readonly held: number } | null = null;
  for (const item of candidates) {
    // A longer title that says the same is no whole.
    if (item.pairs.size <= part.pairs.size) continue;
    const held = heldBy(part.pairs, item.pairs);
    const enough = commonWith(item) > 0 ? COUNTED_PART_THRESHOLD : PART_THRESHOLD;
    if (held >= enough && held > (best?.held ?? 0)) best = { item, held };
  }
  return best?.item ?? null;
}

/** A section that was only reworded (扩大学位供给 to 巩固学位供给) is the same one. */
function isSameSection(old: string | null, now: string | null): boolean {
  const [a, b] = [fold(old ?? ''), fold(now ?? '')];
  return a === b || dice(pairsOf(a), pairsOf(b)) >= TITLE_THRESHOLD;
}
