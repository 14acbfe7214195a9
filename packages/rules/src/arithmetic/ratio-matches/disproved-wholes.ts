import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { theNamed } from './named-whole.ts';
import { groupsOf, isNear, MOST_WHOLES, runsOfHundred, sumOf } from './share-groups.ts';
import type { ShareStatement } from './shares.ts';

/** A number that shares of 100 per cent between them prove wrong. */
export interface DisprovedWhole {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Decimal;
}

/**
 * 共178件，……20件，占15.6%；……25件，占19.5%: the shares add up to 100, and all are right of the sum of their
 * parts. Then that is the whole, and the number that is printed for it is wrong.
 */
export function* disprovedWholes(
  shares: readonly ShareStatement[],
  candidates: (share: ShareStatement) => readonly Quantity[],
): Generator<DisprovedWhole> {
  for (const group of groupsOf(shares)) {
    for (const run of runsOfHundred(group)) {
      const [first] = run;
      if (first === undefined) continue;
      const parts = run.map(({ part }) => part);
      const sum = sumOf(run);
      if (!run.every((share) => isNear(share, sum))) continue;
      const front = candidates(first)
        .filter((number) => unitsAgree(number.unit, first.part.unit) && !parts.includes(number))
        .slice(-MOST_WHOLES);
      const whole = blamed(front, first.name, sum);
      if (whole !== null) yield { whole, parts, sum };
    }
  }
}

function blamed(front: readonly Quantity[], name: string, sum: Decimal): Quantity | null {
  if (front.some(({ value }) => compareDecimals(value, sum) === 0)) return null;
  const named = theNamed(front, name);
  if (named !== null) return named;
  // One digit off: that is how numbers go wrong.
  const misspelt = front.filter(({ value }) => differInOneDigit(value, sum));
  const [one] = misspelt;
  return misspelt.length === 1 && one !== undefined ? one : null;
}
