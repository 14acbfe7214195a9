import { formatDecimal } from '@yaodian/schema';
import { fold } from '../shared/fold.ts';
import type { IndicatorMatch } from '../shared/indicator-match.ts';
import { inBaseUnit } from './base-unit.ts';
import { TITLE_THRESHOLD } from './match-tasks.ts';
import type { NamedIndicator } from './named-indicator.ts';
import { dice, pairsOf } from './placed-task.ts';

/** The place within which an indicator's name says enough; null for none. */
export type PlaceOf = (indicator: NamedIndicator) => string | null;

/**
 * Names too short to say by themselves what they count (产量, 乡镇) are one indicator where the same
 * task of both plans holds each of them once.
 */
export function matchInPlaces(
  before: readonly NamedIndicator[],
  after: readonly NamedIndicator[],
  matches: readonly IndicatorMatch<NamedIndicator>[],
  oldPlace: PlaceOf,
  newPlace: PlaceOf,
): IndicatorMatch<NamedIndicator>[] {
  const taken = new Set(matches.flatMap(({ earlier, later }) => [earlier, later]));
  const isLeft = (indicator: NamedIndicator): boolean => !taken.has(indicator);
  const left = byPlace(before.filter(isLeft), oldPlace);
  const right = byPlace(after.filter(isLeft), newPlace);
  const found: IndicatorMatch<NamedIndicator>[] = [];
  for (const [place, [earlier, ...others]] of left) {
    const [later, ...more] = right.get(place) ?? [];
    if (earlier === undefined || later === undefined || others.length + more.length > 0) continue;
    found.push({ earlier, later, score: 1 });
  }
  return found;
}

/** The heading that an indicator stands under: 女党员 of all members, and of those who joined. */
export function headingOf({ headings }: NamedIndicator): string {
  return fold(headings.at(-1) ?? '');
}

/** Names that stand as often in both texts, more than once: the first is the first, the second the second. */
export function matchInOrder(
  before: readonly NamedIndicator[],
  after: readonly NamedIndicator[],
  matches: readonly IndicatorMatch<NamedIndicator>[],
): IndicatorMatch<NamedIndicator>[] {
  const taken = new Set(matches.flatMap(({ earlier, later }) => [earlier, later]));
  const isLeft = (indicator: NamedIndicator): boolean => !taken.has(indicator);
  const everywhere = (): string => '';
  const right = byPlace(after.filter(isLeft), everywhere);
  const found: IndicatorMatch<NamedIndicator>[] = [];
  for (const [place, earlier] of byPlace(before.filter(isLeft), everywhere)) {
    const later = right.get(place) ?? [];
    if (earlier.length < 2 || later.length !== earlier.length) continue;
    for (const [index, indicator] of earlier.entries()) {
      const other = later[index];
      if (other !== undefined && haveLikeHeadings(indicator, other))
        found.push({ earlier: indicator, later: other, score: 1 });
    }
  }
  return found;
}

function haveLikeHeadings(a: NamedIndicator, b: NamedIndicator): boolean {
  const [first, second] = [headingOf(a), headingOf(b)];
  return first === second || dice(pairsOf(first), pairsOf(second)) >= TITLE_THRESHOLD;
}

/** Indicators by their place, their whole name and what their unit measures. */
function byPlace(
  indicators: readonly NamedIndicator[],
  placeIn: PlaceOf,
): ReadonlyMap<string, readonly NamedIndicator[]> {
  const places = new Map<string, NamedIndicator[]>();
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

/** One of each name and value: a figure that the measures repeat is one indicator. */
export function distinct(indicators: readonly NamedIndicator[]): NamedIndicator[] {
  const seen = new Set<string>();
  return indicators.filter(({ key, scope, quantity }) => {
    const name = `${key}|${scope}|${quantity.unit}|${formatDecimal(quantity.value)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
