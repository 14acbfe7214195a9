import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { sumOf } from '../../shared/statement.ts';
import { clauseRange } from './clause-range.ts';
import { areExact, canBeSummed, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/**
 * 参保4800万人，比上年末增加245万人。其中，职工3490万人，离退休1310万人，分别比上年末增加205万人和40万人: where the parts
 * make up the total, so do their changes.
 */
export function changesAmong(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): PartsOfTotal | null {
  const own = clauseRange(text, at, true);
  if (!text.slice(at, own.end).includes('分别')) return null;
  const behind = quantitiesBetween(quantities, at, own.end);
  const unit = behind[0]?.unit;
  const same = behind.filter((quantity) => quantity.unit === unit && canBeSummed(quantity));
  const changes = same.filter((quantity) => isComparison(text, quantity));
  const parts = same
    .filter((quantity) => !changes.includes(quantity))
    .map((part) => summand(text, part));
  if (parts.length < 2 || parts.length !== changes.length) return null;
  const front = quantitiesBetween(quantities, own.start, at).filter(
    (quantity) => quantity.unit === unit,
  );
  const [total, change] = front;
  if (front.length !== 2 || total === undefined || change === undefined) return null;
  if (!isComparison(text, change) || isComparison(text, total) || !areExact(total, parts))
    return null;
  if (compareDecimals(sumOf(parts, total).value, total.value) !== 0) return null;
  const steps = changes.map((quantity) => summand(text, quantity));
  const decidable = areExact(change, steps);
  return { kind: 'among', total: change, parts: steps, word: '其中', complete: true, decidable };
}
