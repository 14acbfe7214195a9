import type { PlanDocument } from '@yaodian/parser';
import { compareDecimals, decimalFrom } from '@yaodian/schema';
import { shown, isRate } from '../shared/written-number.ts';
import { plannedIndicators, taskOf } from './compare-indicators.ts';
import type { NamedIndicator } from './named-indicator.ts';
import { placedTasks } from './placed-task.ts';
import type { PlacedTask } from './placed-task.ts';

/** A figure of a task, as the next plan may take it for its base. */
export interface TaskFigure {
  /** The name with the number as written: 毕业生就业率达到96%以上. */
  readonly text: string;
  /** The number that a rate sets out from next year: 96%; null for what is counted anew each year. */
  readonly base: string | null;
  /** True where less is better: the rate is to fall from its base. */
  readonly lowIsGood: boolean;
}

/** The tasks of the plan in a document, in order, each with its figures. */
export function taskFigures(
  document: PlanDocument,
): readonly { readonly title: string; readonly figures: readonly TaskFigure[] }[] {
  const tasks = placedTasks(document);
  const figures = new Map<PlacedTask, TaskFigure[]>(tasks.map((task) => [task, []]));
  for (const indicator of plannedIndicators(document)) {
    const task = taskOf(tasks, indicator);
    if (task !== null) figures.get(task)?.push(figureOf(indicator));
  }
  return [...figures].map(([{ place }, own]) => ({ title: place.title, figures: own }));
}

function figureOf({ metric, quantity, paragraph, nature, lowIsGood }: NamedIndicator): TaskFigure {
  const { start, end } = quantity.inReading;
  const isLevel = nature === 'level' && isRate(quantity.unit);
  const isOpen = compareDecimals(quantity.value, decimalFrom(100)) < 0 && quantity.max === null;
  return {
    text: metric + paragraph.reading.text.slice(start, end).trim(),
    base: isLevel && isOpen ? shown(quantity) : null,
    lowIsGood,
  };
}
