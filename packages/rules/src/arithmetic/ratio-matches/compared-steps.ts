import type { Quantity } from '@yaodian/parser';
import { divide, shift, subtract } from '@yaodian/schema';
import { absolute, isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { comparedWith } from './increases.ts';
import { behindLevel, changed, isExempt, wordsBetween } from './step-words.ts';
import type { StepStatement } from './step-words.ts';

const behindBase = new RegExp(`^[，,]?[^，。；、,;0-9]{0,4}${changed}了?\\s?$`, 'u');
/** How far in front of a number the words of its comparison may begin. */
const WORDS = 24;

/** 火警254起，较去年同期的355起下降101起，下降率28.45%: a number, that of last time, what lies between, and its rate. */
export function fromBaseAndStep(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [level, base, step, rate] = quantities.slice(Math.max(0, index - 3), index + 1);
  if (level === undefined || base === undefined || step === undefined || rate === undefined)
    return null;
  if (!isRate(rate.unit) || isRate(step.unit)) return null;
  if ([level, base].some((each) => each.unit !== step.unit || !isExact(each))) return null;
  const { start } = base.inReading;
  if (!comparedWith.test(text.slice(Math.max(0, start - WORDS), start))) return null;
  if (!behindBase.test(wordsBetween(text, base, step))) return null;
  const words = wordsBetween(text, step, rate);
  if (!behindLevel.test(words) || isExempt(text, level, words)) return null;
  const whole = roundedFrom(base);
  const gone = absolute(subtract(level.value, base.value));
  const right = divide(gone, base.value, rate.printedDecimals + 2);
  if (right === null) return null;
  // Where the step is wrong, that is said of the step.
  const holds = [step.value, gone].some((value) =>
    isShare({ value, half: roundedFrom(step).half }, whole, rateFrom(rate)),
  );
  return {
    level,
    base: base.value,
    change: rate,
    right: shift(right, 2),
    holds,
    from: [base, level],
  };
}
