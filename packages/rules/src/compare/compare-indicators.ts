import type { PlanDocument } from '@yaodian/parser';
import { compareDecimals, formatDecimal } from '@yaodian/schema';
import { indicatorsOf } from '../shared/indicator.ts';
import type { Indicator } from '../shared/indicator.ts';
import { matchIndicators } from '../shared/indicator-match.ts';
import type { IndicatorMatch } from '../shared/indicator-match.ts';
import { isPlan, isReport } from '../shared/project-text.ts';
import { ownParts } from '../shared/walk.ts';
import { shown } from '../shared/written-number.ts';
import { inBaseUnit } from './base-unit.ts';
import { distinct, headingOf, matchInOrder, matchInPlaces } from './match-in-places.ts';
import type { TaskMatches } from './match-tasks.ts';
import { namedIndicators } from './named-indicator.ts';
import type { NamedIndicator } from './named-indicator.ts';
import type { PlacedTask } from './placed-task.ts';

/** A number of one plan, as written and exact. */
export interface IndicatorPlace {
  /** As written: `1.8万个`. */
  readonly text: string;
  /** Exact, in plain digits: `18000`. */
  readonly value: string;
  readonly unit: string;
  readonly metric: string;
  /** 1-based. */
  readonly line: number;
}

export interface ComparedIndicator {
  readonly status: 'risen' | 'fallen' | 'stayed' | 'vanished' | 'new';
  /** Whether the change is for the better; null where nothing changed or one side is missing. */
  readonly better: boolean | null;
  readonly old: IndicatorPlace | null;
  readonly new: IndicatorPlace | null;
  /** How sure the match is, from 0 to 1; null for what has no match. */
  readonly score: number | null;
}

/** A document with the tasks of its plan. */
type Side = readonly [PlanDocument, readonly PlacedTask[]];

/** The indicators of two plans side by side, and which belong together. */
export function compareIndicators(
  [oldDocument, oldTasks]: Side,
  [newDocument, newTasks]: Side,
  tasks: TaskMatches,
): {
  readonly compared: ComparedIndicator[];
  readonly matches: readonly IndicatorMatch<NamedIndicator>[];
} {
  const [before, after] = [plannedIndicators(oldDocument), plannedIndicators(newDocument)];
  const matches = matchIndicators(before, after);
  // 6.9亿公斤 is what 68万吨 was; a full name says so without its task.
  const isFull = ({ comparable }: NamedIndicator): boolean => comparable;
  const byName = (indicator: NamedIndicator): string | null => (isFull(indicator) ? '' : null);
  matches.push(...matchInPlaces(before, after, matches, byName, byName));
  const numbers = new Map(newTasks.map((task, index) => [task, String(index)]));
  const oldNumbers = new Map<PlacedTask, string | undefined>();
  for (const [item, { old }] of tasks) oldNumbers.set(old, numbers.get(item));
  const inOld = (indicator: NamedIndicator): string | null => {
    const task = taskOf(oldTasks, indicator);
    return (task && oldNumbers.get(task)) ?? null;
  };
  const inNew = (indicator: NamedIndicator): string | null => {
    const task = taskOf(newTasks, indicator);
    return (task && numbers.get(task)) ?? null;
  };
  matches.push(...matchInPlaces(before, after, matches, inOld, inNew));
  matches.push(...matchInPlaces(before, after, matches, headingOf, headingOf));
  matches.push(...matchInOrder(before, after, matches));
  const byLater = new Map(matches.map((match) => [match.later, match]));
  const matchedEarlier = new Set(matches.map(({ earlier }) => earlier));
  const compared: ComparedIndicator[] = [];
  for (const indicator of distinct(after)) {
    const match = byLater.get(indicator);
    if (match === undefined && indicator.isChange) continue;
    compared.push(
      match === undefined
        ? { status: 'new', better: null, old: null, new: placeOf(indicator), score: null }
        : sideBySide(match.earlier, indicator, match.score),
    );
  }
  for (const indicator of distinct(before)) {
    if (matchedEarlier.has(indicator) || indicator.isChange) continue;
    compared.push({
      status: 'vanished',
      better: null,
      old: placeOf(indicator),
      new: null,
      score: null,
    });
  }
  return { compared, matches };
}

/** The task that an indicator stands in. */
export function taskOf(
  tasks: readonly PlacedTask[],
  { quantity: { numberRange } }: Indicator,
): PlacedTask | null {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.task.range.start ?? 0) <= numberRange.start) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1] ?? null;
  return task !== null && numberRange.start < task.task.range.end ? task : null;
}

function sideBySide(
  before: NamedIndicator,
  after: NamedIndicator,
  score: number,
): ComparedIndicator {
  const order = compareDecimals(
    inBaseUnit(after.quantity).value,
    inBaseUnit(before.quantity).value,
  );
  return {
    status: order > 0 ? 'risen' : order < 0 ? 'fallen' : 'stayed',
    better: order === 0 || after.isChange ? null : order > 0 !== isLessBetter(after),
    old: placeOf(before),
    new: placeOf(after),
    score,
  };
}

/** 近视率下降1个百分点: what is bad shall fall as far as may be. */
function isLessBetter({ lowIsGood, nature, quantity }: NamedIndicator): boolean {
  const falls = nature === 'step' && quantity.change === '-';
  return falls ? !lowIsGood : lowIsGood;
}

/** The targets of the plan parts; of a report without a plan, its results; all numbers of a text that is neither. */
export function plannedIndicators(document: PlanDocument): NamedIndicator[] {
  const parts = ownParts(document);
  const plans = parts.filter(isPlan);
  if (plans.length > 0) {
    const named = plans.flatMap((part) => namedIndicators(indicatorsOf(document, part)));
    return document.kind === 'unknown' ? named : named.filter(({ reached }) => !reached);
  }
  return parts.filter(isReport).flatMap((part) => namedIndicators(indicatorsOf(document, part)));
}

function placeOf({ quantity, document, metric }: NamedIndicator): IndicatorPlace {
  return {
    text: shown(quantity),
    value: formatDecimal(quantity.value),
    unit: quantity.unit,
    metric,
    line: document.source.lineAt(quantity.numberRange.start),
  };
}
