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
import type { TaskMatches } from './match-tasks.ts';
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
): { readonly compared: ComparedIndicator[]; readonly matches: readonly IndicatorMatch[] } {
  const [before, after] = [planned(oldDocument), planned(newDocument)];
  const matches = [...matchIndicators(before, after)];
  // 6.9亿公斤 is what 68万吨 was; a full name says so without its task.
  const isFull = ({ comparable }: Indicator): boolean => comparable;
  const byName = (indicator: Indicator): string | null => (isFull(indicator) ? '' : null);
  matches.push(...matchInPlaces(before, after, matches, byName, byName));
  const numbers = new Map(newTasks.map((task, index) => [task, String(index)]));
  const oldNumbers = new Map<PlacedTask, string | undefined>();
  for (const [item, { old }] of tasks) oldNumbers.set(old, numbers.get(item));
  const inOld = (indicator: Indicator): string | null => {
    const task = taskOf(oldTasks, indicator);
    return (task && oldNumbers.get(task)) ?? null;
  };
  const inNew = (indicator: Indicator): string | null => {
    const task = taskOf(newTasks, indicator);
    return (task && numbers.get(task)) ?? null;
  };
  matches.push(...matchInPlaces(before, after, matches, inOld, inNew));
  const byLater = new Map(matches.map((match) => [match.later, match]));
  const matchedEarlier = new Set(matches.map(({ earlier }) => earlier));
  const compared: ComparedIndicator[] = [];
  for (const indicator of distinct(after)) {
    const match = byLater.get(indicator);
    compared.push(
      match === undefined
        ? { status: 'new', better: null, old: null, new: placeOf(indicator), score: null }
        : sideBySide(match.earlier, indicator, match.score),
    );
  }
  for (const indicator of distinct(before)) {
    if (matchedEarlier.has(indicator)) continue;
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

/** The place within which an indicator's name says enough; null for none. */
type PlaceOf = (indicator: Indicator) => string | null;

/**
 * Names too short to say by themselves what they count (产量, 乡镇) are one indicator where the same
 * task of both plans holds each of them once.
 */
function matchInPlaces(
  before: readonly Indicator[],
  after: readonly Indicator[],
  matches: readonly IndicatorMatch[],
  oldPlace: PlaceOf,
  newPlace: PlaceOf,
): IndicatorMatch[] {
  const taken = new Set(matches.flatMap(({ earlier, later }) => [earlier, later]));
  const isLeft = (indicator: Indicator): boolean => !taken.has(indicator);
  const left = byPlace(before.filter(isLeft), oldPlace);
  const right = byPlace(after.filter(isLeft), newPlace);
  const found: IndicatorMatch[] = [];
  for (const [place, [earlier, ...others]] of left) {
    const [later, ...more] = right.get(place) ?? [];
    if (earlier === undefined || later === undefined || others.length + more.length > 0) continue;
    found.push({ earlier, later, score: 1 });
  }
  return found;
}

/** Indicators by their place, their whole name and what their unit measures. */
function byPlace(
  indicators: readonly Indicator[],
  placeIn: PlaceOf,
): ReadonlyMap<string, readonly Indicator[]> {
  const places = new Map<string, Indicator[]>();
  for (const indicator of distinct(indicators)) {
    const { key, quantity, scope, nature } = indicator;
    const within = placeIn(indicator);
    if (within === null || key === '') continue;
    const { unit } = inBaseUnit(quantity);
    const place = [within, scope, nature, key, unit, quantity.change].join('|');
    const known = places.get(place);
    if (known) known.push(indicator);
    else places.set(place, [indicator]);
  }
  return places;
}

function sideBySide(before: Indicator, after: Indicator, score: number): ComparedIndicator {
  const order = compareDecimals(
    inBaseUnit(after.quantity).value,
    inBaseUnit(before.quantity).value,
  );
  return {
    status: order > 0 ? 'risen' : order < 0 ? 'fallen' : 'stayed',
    better: order === 0 ? null : order > 0 !== after.lowIsGood,
    old: placeOf(before),
    new: placeOf(after),
    score,
  };
}

/** The targets of the plan parts; of a report without a plan, its results. */
function planned(document: PlanDocument): Indicator[] {
  const parts = ownParts(document);
  const plans = parts.filter(isPlan);
  if (plans.length > 0) {
    return plans.flatMap((part) => indicatorsOf(document, part)).filter(({ reached }) => !reached);
  }
  return parts.filter(isReport).flatMap((part) => indicatorsOf(document, part));
}

/** One of each name and value: a figure that the measures repeat is one indicator. */
function distinct(indicators: readonly Indicator[]): Indicator[] {
  const seen = new Set<string>();
  return indicators.filter(({ key, scope, quantity }) => {
    const name = `${key}|${scope}|${quantity.unit}|${formatDecimal(quantity.value)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function placeOf({ quantity, document }: Indicator): IndicatorPlace {
  return {
    text: shown(quantity),
    value: formatDecimal(quantity.value),
    unit: quantity.unit,
    metric: quantity.metric,
    line: document.source.lineAt(quantity.numberRange.start),
  };
}
