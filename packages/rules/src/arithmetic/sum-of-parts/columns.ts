import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { isOneDigitOff } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { sumOf } from '../../shared/statement.ts';
import { clauseRange } from './clause-range.ts';
import { theTotal, totalsInFront } from './totals-in-front.ts';
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
  const found: PartsOfTotal[] = [];
  for (const column of columns) {
    const [one] = column;
    if (one === undefined || !canBeSummed(one)) continue;
    const candidates = totalsInFront(text, quantities, own.start, at, one.unit);
    const parts = column.map((quantity) => summand(text, quantity));
    const total = theTotal(candidates, parts);
    if (total === null) continue;
    const decidable = areExact(total, parts) && parts.every(({ times }) => times === 1);
    found.push({ kind: 'among', total, parts, word: '其中', complete, decidable });
  }
  // 所 make up their total: then these are all that there are, and 人 must do so too.
  const proved = found.some(addsUp);
  for (const statement of found)
    yield proved && isOneDigitFromSum(statement) ? { ...statement, complete: true } : statement;
}

function addsUp({ parts, total }: PartsOfTotal): boolean {
  return compareDecimals(sumOf(parts, total).value, total.value) === 0;
}

function isOneDigitFromSum({ parts, total }: PartsOfTotal): boolean {
  return isOneDigitOff(
    total.value,
    parts.map(({ quantity }) => quantity.value),
  );
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
