import type { Quantity } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { compareDecimals, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import type { Indicator } from '../../shared/indicator.ts';
import { doSameThing } from '../../shared/same-action.ts';

/** Further in front of a number no year is looked for. */
const REACH = 200;
/** One indicator in two places. */
export interface Twice {
  readonly first: Indicator;
  readonly second: Indicator;
  readonly holds: boolean;
}

/**
 * Exactly two mentions in two paragraphs are one metric said twice; more of them, or two in one
 * paragraph, are a list of different things with one name. Target and measure of one task are the
 * business of target-measure-agree.
 */
export function mentionedTwice(group: readonly Indicator[]): Twice | null {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length !== 2) return null;
  if (first.paragraph === second.paragraph || sameTask(first, second)) return null;
  if (speakOfTwo(first, second) || haveOtherYears(first, second)) return null;
  if (!unitsAgree(first.quantity.unit, second.quantity.unit)) return null;
  if (first.nature === 'flow' && !doSameThing(first.quantity, second.quantity)) return null;
  if (!areOfOneSize(first.quantity, second.quantity) || isShared(second)) return null;
  const holds = compareDecimals(first.quantity.value, second.quantity.value) === 0;
  return { first, second, holds };
}

/** 合同外资6.76亿美元，占比95.88%: that is a part of what stands in front. */
function isShared({ paragraph: { reading }, quantity: { inReading } }: Indicator): boolean {
  return /^[，,（(]?占/u.test(reading.text.slice(inReading.end, inReading.end + 3));
}

/** 29.75万件 and 1114件 are no two values of one thing. */
function areOfOneSize(a: Quantity, b: Quantity): boolean {
  const most = (value: Decimal): Decimal => shift(value, 2);
  return (
    compareDecimals(a.value, most(b.value)) <= 0 && compareDecimals(b.value, most(a.value)) <= 0
  );
}

/** 道路交通：事故9起… and 消防领域：事故5起…: what stands in front of the colon says whose number it is. */
function speakOfTwo(a: Indicator, b: Indicator): boolean {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  return first !== null && second !== null && first !== second;
}

/** 2024年总产量53万吨。播种面积9万亩: the year that a sentence in front names holds for the next ones too. */
function haveOtherYears(a: Indicator, b: Indicator): boolean {
  const [first, second] = [yearInFront(a), yearInFront(b)];
  return first !== null && second !== null && first !== second;
}

function yearInFront({ paragraph: { reading }, quantity }: Indicator): string | null {
  const front = reading.text.slice(0, quantity.inReading.start).slice(-REACH);
  return /20\d\d年(?!.*20\d\d年)/su.exec(front)?.[0] ?? null;
}

function subjectOf({ paragraph }: Indicator): string | null {
  return /^([^，。；：:0-9]{2,12})[：:]/u.exec(paragraph.reading.text)?.[1] ?? null;
}

function sameTask(a: Indicator, b: Indicator): boolean {
  return a.headings.length > 0 && a.headings.join('|') === b.headings.join('|');
}
