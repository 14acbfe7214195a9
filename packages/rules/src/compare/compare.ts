import type { PlanDocument } from '@yaodian/parser';
import type { IndicatorMatch } from '../shared/indicator-match.ts';
import { compareIndicators, taskOf } from './compare-indicators.ts';
import type { ComparedIndicator } from './compare-indicators.ts';
import { compareTasks } from './compare-tasks.ts';
import type { ComparedTask } from './compare-tasks.ts';
import { matchRetitled, matchReworded, matchTitles, type CommonIndicators } from './match-tasks.ts';
import { placedTasks, type PlacedTask } from './placed-task.ts';

/** What changed from one plan to the next. */
export interface PlanComparison {
  readonly version: 1;
  readonly old: PlanName;
  readonly new: PlanName;
  /** In the order of the new plan, then what vanished in the order of the old one. */
  readonly indicators: readonly ComparedIndicator[];
  /** In the order of the new plan, then what was dropped in the order of the old one. */
  readonly tasks: readonly ComparedTask[];
}

export interface PlanName {
  readonly file: string;
  readonly title: string | null;
  readonly year: number | null;
}

/**
 * Compares two plans: which indicators rose, fell, stayed, vanished or are new, and which tasks were
 * carried over, dropped, added, renumbered or moved to other bodies. Where a document holds a report
 * and a plan, the plan is compared; where it is a report only, its results are.
 */
export function compare(oldDocument: PlanDocument, newDocument: PlanDocument): PlanComparison {
  const [before, after] = [placedTasks(oldDocument), placedTasks(newDocument)];
  const titles = matchTitles(before, after);
  const { compared, matches } = compareIndicators(
    [oldDocument, before],
    [newDocument, after],
    titles,
  );
  const common = commonIndicators(matches, before, after);
  return {
    version: 1,
    old: nameOf(oldDocument),
    new: nameOf(newDocument),
    indicators: compared,
    tasks: compareTasks(
      before,
      after,
      matchReworded(before, after, matchRetitled(after, titles, common)),
      common,
    ),
  };
}

/** How many of the matched indicators lead from a task to a task. */
function commonIndicators(
  matches: readonly IndicatorMatch[],
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
): CommonIndicators {
  const common = new Map<PlacedTask, Map<PlacedTask, number>>();
  for (const { earlier, later } of matches) {
    const [old, now] = [taskOf(before, earlier), taskOf(after, later)];
    if (old === null || now === null) continue;
    const counts = common.get(now) ?? new Map<PlacedTask, number>();
    common.set(now, counts.set(old, (counts.get(old) ?? 0) + 1));
  }
  return common;
}

function nameOf({ source, title, year }: PlanDocument): PlanName {
  return { file: source.name, title: title?.text ?? null, year };
}
