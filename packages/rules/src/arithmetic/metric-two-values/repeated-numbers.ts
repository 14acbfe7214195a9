import { detached, paragraphFact } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import type { Indicator } from '../../shared/indicator.ts';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { isExact } from '../../shared/written-number.ts';

/** Long numbers of different things hardly ever differ in one digit. */
const LONG = 5;
/** Where the text goes on with the same words and another number, fewer digits tell. */
const TELLING = 3;
/** How much of the text behind a number is compared, and how much of it must be there. */
const TAIL = 12;
const LEAST_TAIL = 6;
/** More numbers of one unit and noun are a list of different things. */
const MOST = 40;

/** Two numbers of two paragraphs. */
export interface Repetition {
  readonly first: Indicator;
  readonly second: Indicator;
}

/**
 * 受理投诉92826件 and 受理投诉92836件; 粮食面积增加2590万亩，增长0.7% and 比上年增加2590万亩，增长0.7%: a number said again with one other
 * digit, whatever stands in front of it.
 */
export function* repeatedNumbers(indicators: readonly Indicator[]): Generator<Repetition> {
  const found = new Set<Indicator>();
  const alike: (readonly Indicator[])[] = [
    ...groupedBy(
      indicators.filter((one) => one.places >= LONG && wordsOf(one) !== null),
      (one) => wordsOf(one)?.nounAndUnit,
    ).values(),
    ...groupedBy(
      indicators.filter((one) => one.places >= TELLING && tailOf(one).length >= LEAST_TAIL),
      tailOf,
    ).values(),
  ];
  for (const group of alike) {
    if (group.length < 2 || group.length > MOST) continue;
    for (const [at, second] of group.entries()) {
      const others = group
        .slice(0, at)
        .filter((first) => first.paragraph !== second.paragraph && isMisspelt(first, second));
      const [first] = others;
      const isRepeated = group.some(
        (other) =>
          other !== second && compareDecimals(other.quantity.value, second.quantity.value) === 0,
      );
      if (first === undefined || others.length > 1 || isRepeated || found.has(second)) continue;
      found.add(second);
      yield { first, second };
    }
  }
}

function isMisspelt(first: Indicator, second: Indicator): boolean {
  return (
    differInOneDigit(first.quantity.value, second.quantity.value) &&
    (tailOf(first) !== '' || isComparisonOf(first) === isComparisonOf(second)) &&
    ![first, second].some(speaksOfLastTime)
  );
}

function isComparisonOf({ paragraph: { reading }, quantity }: Indicator): boolean {
  return isComparison(reading.text, quantity);
}

/** 上年同期为46418件 is another number. */
function speaksOfLastTime({ paragraph: { reading }, quantity }: Indicator): boolean {
  const { start } = quantity.inReading;
  return /[上去前]年|同期|上月|上季|由|从/u.test(
    reading.text.slice(Math.max(0, start - 16), start),
  );
}

/** What stands about a number that stands for itself. */
interface Words {
  readonly nounAndUnit: string;
  /** The words behind the number up to the mark behind the next one; empty where no number follows. */
  readonly tail: string;
}

/** By the index of the quantity; null for 约, 余, a range. */
const wordsIn = paragraphFact(({ reading, quantities }): readonly (Words | null)[] =>
  quantities.map((quantity) => {
    if (!isExact(quantity)) return null;
    const { metric, unit, scale, printedDecimals, inReading } = quantity;
    const noun = metric.replace(/[为有共是达到]+$/u, '').slice(-2);
    const behind = reading.text.slice(inReading.numberEnd, inReading.numberEnd + TAIL);
    return {
      nounAndUnit: [noun, unit, scale, printedDecimals].join('|'),
      tail: detached(/^[^。；;0-9]{2,8}[0-9.]+[%％]/u.exec(behind)?.[0] ?? ''),
    };
  }),
);

function wordsOf({ paragraph, index }: Indicator): Words | null {
  return wordsIn(paragraph)[index] ?? null;
}

function tailOf(indicator: Indicator): string {
  return wordsOf(indicator)?.tail ?? '';
}
