import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isOneDigitOff, leavesMuch, tellingPlaces } from '../../shared/one-digit.ts';
import { isWithinRounding, sumOf } from '../../shared/statement.ts';
import { byUnit, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';

/** More numbers of one unit are a text full of other things. */
const MOST_NUMBERS = 32;
const LEAST_PARTS = 3;
const MOST_PARTS = 12;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** Digits of all sums that hold beside the one that does not: a text that adds up elsewhere adds up here. */
const PROVED = 8;

/** A number, and what it stands for where those behind it are its parts. */
interface Node {
  readonly counted: Counted;
  readonly last: number;
}

/** A number with those behind it that make it up, or miss it by one digit. */
interface Balance {
  readonly total: Counted;
  readonly parts: readonly Counted[];
  readonly holds: boolean;
}

/**
 * 完成投资1441.5亿元。公路1313.8亿元，其中高速970.6亿元、国省道197.2亿元、农村146亿元。港口71亿元。航道12.6亿元。站场44.1亿元: every number that
 * those behind it make up stands for them, from the end of the paragraph to its beginning. Where all do so but one,
 * which one digit would put right, that digit is wrong.
 */
export function* balances({ reading: { text }, quantities }: Paragraph): Generator<PartsOfTotal> {
  for (const counted of byUnit(text, quantities)) {
    if (counted.length <= LEAST_PARTS || counted.length > MOST_NUMBERS) continue;
    const found = balancesOf(text, counted);
    const proved = found
      .filter(({ holds }) => holds)
      .reduce((sum, { total, parts }) => sum + placesOf(total, parts), 0);
    const wrong = found.filter(({ holds }) => !holds);
    const [only] = wrong;
    if (only === undefined || wrong.length > 1) continue;
    const whole = only.total === counted[0] && reachesEnd(only, counted);
    if (whole || proved >= PROVED) yield statementOf(only.parts, only.total.quantity, true);
  }
}

function reachesEnd({ parts }: Balance, counted: readonly Counted[]): boolean {
  return parts.at(-1) === counted.at(-1) && parts.length >= LEAST_PARTS + 1;
}

function balancesOf(text: string, counted: readonly Counted[]): Balance[] {
  const found: Balance[] = [];
  /** What stands behind, the nearest one last. */
  let open: Node[] = [];
  for (let at = counted.length - 1; at >= 0; at -= 1) {
    const total = counted[at];
    if (total === undefined) break;
    const size = sizeOf(open, (parts) => isSum(parts, total.quantity), 2) ?? 0;
    const near =
      size > 0
        ? 0
        : (sizeOf(
            open,
            (parts, last) => isNear(parts, total) && isEnd(text, counted, last),
            LEAST_PARTS,
          ) ?? 0);
    const taken = size + near;
    const parts = partsOf(open, taken);
    if (taken > 0) found.push({ total, parts, holds: size > 0 });
    const last = open[open.length - taken]?.last ?? at;
    open = [...open.slice(0, open.length - taken), { counted: total, last: taken > 0 ? last : at }];
  }
  return found;
}

function partsOf(open: readonly Node[], size: number): Counted[] {
  return open
    .slice(open.length - size)
    .map(({ counted }) => counted)
    .reverse();
}

/** How many of the numbers behind satisfy a test together, as few as possible. */
function sizeOf(
  open: readonly Node[],
  test: (parts: readonly Counted[], last: number) => boolean,
  least: number,
): number | null {
  for (let size = least; size <= Math.min(MOST_PARTS, open.length); size += 1) {
    const last = open[open.length - size]?.last ?? 0;
    if (test(partsOf(open, size), last)) return size;
  }
  return null;
}

function isSum(parts: readonly Counted[], total: Quantity): boolean {
  const summands = parts.map(({ quantity }) => ({ quantity, times: 1 }));
  const { value } = sumOf(summands, total);
  return (
    compareDecimals(value, total.value) === 0 ||
    (total.printedDecimals > 0 && isWithinRounding(value, summands, total))
  );
}

function isNear(parts: readonly Counted[], total: Counted): boolean {
  const values = parts.map(({ quantity }) => quantity.value);
  return (
    placesOf(total, parts) >= TELLING &&
    values.every((value) => compareDecimals(value, total.quantity.value) < 0) &&
    isOneDigitOff(total.quantity.value, values) &&
    (compareDecimals(
      sumOf(
        parts.map(({ quantity }) => ({ quantity, times: 1 })),
        total.quantity,
      ).value,
      total.quantity.value,
    ) > 0 ||
      leavesMuch(total.quantity.value, values, 0))
  );
}

function placesOf({ quantity }: Counted, parts: readonly Counted[]): number {
  return tellingPlaces(
    quantity.value,
    parts.map(({ quantity: { value } }) => value),
  );
}

/** Whether a sentence or the paragraph ends behind a number, or no other one of its unit follows in it. */
function isEnd(text: string, counted: readonly Counted[], last: number): boolean {
  const [own, next] = [counted[last], counted[last + 1]];
  if (own === undefined || next === undefined) return true;
  return /[。；;\n]/u.test(text.slice(own.quantity.inReading.end, next.quantity.inReading.start));
}
