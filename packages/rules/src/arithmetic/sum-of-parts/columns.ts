import type { Quantity } from '@yaodian/parser';
import { isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { clauseRange, totalsInFront } from './among.ts';
import { areAllParts } from './complete-parts.ts';
import { areExact, canBeSummed, labelsOf, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** More columns than this are no list of parts. */
const MOST_COLUMNS = 4;

/**
 * 享受低保14035户25559人，其中城市6195户12533人、农村7840户13026人: each part has several numbers, and
 * each kind of number a total of its own.
 */
export function* columnsAmong(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): Generator<PartsOfTotal> {
  const own = clauseRange(text, at);
  const behind = quantitiesBetween(quantities, at, own.end).filter(
    (quantity) =>
      !/[%％]|百分点/u.test(quantity.unit) &&
      !isComparison(text, quantity) &&
      !isReferredTo(text, quantity.inReading.end),
  );
  const columns = columnsOf(behind);
  const [first] = columns;
  if (first === undefined) return;
  const labels = labelsOf(
    text,
    at,
    first.map((quantity) => summand(text, quantity)),
  );
  const complete = areAllParts(labels);
  for (const column of columns) {
    const [one] = column;
    if (one === undefined || !canBeSummed(one)) continue;
    const candidates = totalsInFront(text, quantities, own.start, at, one.unit);
    const total = candidates.at(-1);
    if (total === undefined || candidates.length !== 1) continue;
    const parts = column.map((quantity) => summand(text, quantity));
    const decidable = areExact(total, parts) && parts.every(({ times }) => times === 1);
    yield { kind: 'among', total, parts, word: '其中', complete, decidable };
  }
}

/** The numbers as columns, where their units repeat row by row: 户 人 户 人. Else none. */
function columnsOf(quantities: readonly Quantity[]): Quantity[][] {
  const [first] = quantities;
  const width = quantities.findIndex(
    (quantity, index) => index > 0 && quantity.unit === first?.unit,
  );
  if (width < 2 || width > MOST_COLUMNS || quantities.length % width !== 0) return [];
  const units = quantities.slice(0, width).map(({ unit }) => unit);
  if (new Set(units).size !== width) return [];
  if (!quantities.every(({ unit }, index) => unit === units[index % width])) return [];
  return units.map((_, column) => quantities.filter((__, index) => index % width === column));
}
