import type { PlanDocument } from '@yaodian/parser';
import { compareIndicators } from './compare-indicators.ts';
import type { ComparedIndicator } from './compare-indicators.ts';
import { compareTasks } from './compare-tasks.ts';
import type { ComparedTask } from './compare-tasks.ts';

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
  return {
    version: 1,
    old: nameOf(oldDocument),
    new: nameOf(newDocument),
    indicators: compareIndicators(oldDocument, newDocument),
    tasks: compareTasks(oldDocument, newDocument),
  };
}

function nameOf({ source, title, year }: PlanDocument): PlanName {
  return { file: source.name, title: title?.text ?? null, year };
}
