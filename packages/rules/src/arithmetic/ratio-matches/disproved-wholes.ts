import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit, isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { theNamed } from './named-whole.ts';
import { groupsOf, isNear, MOST_WHOLES, runsOfHundred, sumOf } from './share-groups.ts';
import type { ShareStatement } from './share-statement.ts';

/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;

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
      const alone = run.every((share) => isNear(share, sum));
      const front = candidates(first)
        .filter((number) => unitsAgree(number.unit, first.part.unit) && !parts.includes(number))
        .slice(-MOST_WHOLES);
      const whole =
        (alone ? (blamed(front, first.name, sum) ?? roundedOff(front, parts, sum)) : null) ??
        missedBy(run, front, sum);
      if (whole !== null) yield { whole, parts, sum };
    }
  }
}

/** The number that all shares are right of, while one digit keeps their parts from adding up to it. */
function missedBy(
  run: readonly ShareStatement[],
  front: readonly Quantity[],
  sum: Decimal,
): Quantity | null {
  if (run.some(({ part, rate }) => !isPlain(part) || rate.printedDecimals === 0)) return null;
  const parts = run.map(({ part }) => part.value);
  const right = front.filter(({ value }) => run.every((share) => isNear(share, value)));
  const [whole] = right;
  if (right.length !== 1 || whole === undefined || !isPlain(whole)) return null;
  if (compareDecimals(whole.value, sum) === 0) return null;
  return tellingPlaces(whole.value, parts) >= TELLING && isOneDigitOff(whole.value, parts)
    ? whole
    : null;
}

/** A count in plain digits: nothing was rounded off. */
function isPlain({ printedDecimals, scale }: Quantity): boolean {
  return printedDecimals === 0 && scale === '';
}

/** Numbers with decimals were rounded one by one: their sum may miss the whole by its last place. */
const MOST_ROUNDED = 2;

/** 195.6万起 of which the parts make 195.5: the only number that differs in one digit from what rounding leaves. */
function roundedOff(
  front: readonly Quantity[],
  parts: readonly Quantity[],
  sum: Decimal,
): Quantity | null {
  if (!parts.some(({ printedDecimals }) => printedDecimals > 0)) return null;
  const last = Math.min(...parts.map(({ value }) => value.exponent));
  const near = [...Array(2 * MOST_ROUNDED + 1).keys()].map((off) =>
    add(sum, shift(decimalFrom(off - MOST_ROUNDED), last)),
  );
  const isRight = ({ value }: Quantity): boolean =>
    near.some((right) => compareDecimals(value, right) === 0);
  if (front.some(isRight)) return null;
  const misspelt = front.filter(({ value }) =>
    near.some(
      (right) => tellingPlaces(value, [right]) >= TELLING && differInOneDigit(value, right),
    ),
  );
  const [one] = misspelt;
  return misspelt.length === 1 && one !== undefined ? one : null;
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
