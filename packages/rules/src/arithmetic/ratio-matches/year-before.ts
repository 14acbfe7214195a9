import type { Quantity } from '@yaodian/parser';
import { isStep, roundedFrom } from '../../shared/rounding.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { changed, isExempt } from './step-words.ts';
import type { StepStatement } from './step-words.ts';
import { statementOf, stepOf } from './step-statement.ts';

/** 320亿元，上年为250亿元: the number in front is this year's, the one behind last year's. */
const lastYears = /^[^，。；、,;0-9]{0,6}[，,（(][去上]年(?:同期|同月)?(?:仅|只)?(?:为|是)\s?$/u;
const behind = new RegExp(
  `^[^，。；、,;0-9]{0,4}[，,](?:同比|[比较][去上]年(?:同期)?)?(?:净|共)?${changed}了?\\s?$`,
  'u',
);
/** ，同比增长5.1%，上年为177万人次: last year's number behind the rate. */
const yearBehind = /^(?:了)?[，,（(][去上]年(?:同期|同月)?(?:仅|只)?(?:为|是)\s?$/u;
/** No more stands between two numbers of such a clause. */
const MOST_BETWEEN = 20;

/** Whether a number is last year's, told behind this year's. */
export function isYearBefore(text: string, level: Quantity | undefined, base: Quantity): boolean {
  if (level === undefined || level.unit !== base.unit || isRate(base.unit)) return false;
  return lastYears.test(gapOf(text, level, base));
}

/** 320亿元，上年为250亿元，增加70亿元，同比增长28%: the change and the rate are both held to last year's number. */
export function fromYearBefore(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const change = quantities[index];
  const front = quantities[index - 1];
  if (change === undefined || front === undefined) return null;
  const words = gapOf(text, front, change);
  if (!behind.test(words)) return null;
  const hasStep = !isYearBefore(text, quantities[index - 2], front);
  const base = hasStep ? quantities[index - 2] : front;
  const level = quantities[index - (hasStep ? 3 : 2)];
  if (base === undefined || level === undefined || !isYearBefore(text, level, base)) return null;
  if (![level, base, front].every(isExact)) return null;
  if (hasStep) {
    if (!isRate(change.unit) || front.unit !== base.unit) return null;
    if (isExempt(text, level, words)) return null;
    // A wrong change is a finding of its own; the rate may be right.
    if (!isStep(roundedFrom(base), roundedFrom(level), roundedFrom(front))) return null;
    const whole = roundedFrom(base, change.printedDecimals === 0);
    return stepOf(level, front, whole, change, [base, front]);
  }
  return statementOf(text, base, level, change, words);
}

/** 186万人次，同比增长5.1%，上年为177万人次: last year's number stands behind its rate or its change. */
export function fromYearBehind(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [level, change, base] = quantities.slice(Math.max(0, index - 1), index + 2);
  if (level === undefined || change === undefined || base === undefined || index === 0) return null;
  if (level.unit !== base.unit || isRate(base.unit) || ![level, base, change].every(isExact))
    return null;
  const words = gapOf(text, level, change);
  if (!behind.test(words) || !yearBehind.test(gapOf(text, change, base))) return null;
  return statementOf(text, base, level, change, words);
}

function gapOf(text: string, from: Quantity, to: Quantity): string {
  const { end } = from.inReading;
  const { start } = to.inReading;
  return start < end || start - end > MOST_BETWEEN ? '。' : text.slice(end, start);
}
