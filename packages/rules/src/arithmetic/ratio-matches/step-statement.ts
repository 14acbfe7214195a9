// What a change is held to: the two ends that it lies between, or one of them and the step.

import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, divide, negate, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import {
  absolute,
  isGrowth,
  isShare,
  isStep,
  rateFrom,
  roundedFrom,
} from '../../shared/rounding.ts';
import type { Printed, Rounded } from '../../shared/rounding.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { variants } from './one-digit-share.ts';
import { falling, isExempt } from './step-words.ts';
import type { StepStatement } from './step-words.ts';

/** Holds a change, or its rate, to the numbers set out from and arrived at; `words` tell which way it went. */
export function statementOf(
  text: string,
  base: Quantity,
  level: Quantity,
  change: Quantity,
  words: string,
): StepStatement | null {
  const from = [base, level];
  const rise = subtract(level.value, base.value);
  const step = absolute(rise);
  // 从93%提高到91% goes the other way, whatever the step.
  const turned = rise.mantissa !== 0n && rise.mantissa < 0n !== falling.test(words);
  if (/百分点|个点/u.test(change.unit)) {
    if (!isRate(level.unit)) return null;
    const holds = !turned && isPointStep(base, level, change, step);
    return { level, base: base.value, change, right: step, holds, from };
  }
  if (isRate(level.unit)) return null;
  if (isRate(change.unit)) {
    if (isExempt(text, level, words)) return null;
    return growth(
      roundedFrom(base, change.printedDecimals === 0),
      level,
      change,
      falling.test(words),
      from,
    );
  }
  if (change.unit !== level.unit) return null;
  const holds = !turned && isStep(measured(base), measured(level), roundedFrom(change));
  return { level, base: base.value, change, right: step, holds, from };
}

/** From here on nobody measures to the last place. */
const MEASURED = 500;

/** Whole kilometres, acres and tons were measured and rounded; people and pieces were counted. */
function measured(quantity: Quantity): Rounded {
  const rounded = roundedFrom(quantity);
  const whole =
    rounded.half.mantissa === 0n &&
    compareDecimals(quantity.value, decimalFrom(MEASURED)) >= 0 &&
    /里|亩|公顷|吨|平方米|立方米|千米/u.test(quantity.unit);
  return whole ? { value: rounded.value, half: shift(decimalFrom(5), -1) } : rounded;
}

/** Points between rates in whole per cents are exact; with decimals the last place may differ by one. */
function isPointStep(base: Quantity, level: Quantity, change: Quantity, step: Decimal): boolean {
  const slack =
    level.printedDecimals === 0 ? decimalFrom(0) : shift(decimalFrom(1), -level.printedDecimals);
  const exact: Rounded = { value: step, half: slack };
  return isStep(
    exact,
    { value: decimalFrom(0), half: decimalFrom(0) },
    {
      value: change.value,
      half: base.printedDecimals > change.printedDecimals ? rateFrom(change).half : decimalFrom(0),
    },
  );
}

/** The rate of what lies between a base and a number. */
function growth(
  base: Rounded,
  level: Quantity,
  change: Quantity,
  fell: boolean,
  from: readonly Quantity[],
): StepStatement | null {
  const difference = absolute(subtract(level.value, base.value));
  const quotient = divide(difference, base.value, change.printedDecimals + 2);
  if (quotient === null) return null;
  const rate = rateFrom(change);
  const signed = fell ? { value: negate(rate.value), half: rate.half } : rate;
  return {
    level,
    base: base.value,
    change,
    right: shift(quotient, 2),
    holds: isGrowth(base, roundedFrom(level, change.printedDecimals === 0), signed),
    from,
  };
}

/** Holds a rate to a step and what it was a step from; `level` is where it led. */
export function stepOf(
  level: Quantity,
  step: Quantity,
  base: Rounded,
  change: Quantity,
  from: readonly Quantity[],
): StepStatement | null {
  if (base.value.mantissa <= 0n) return impossibleStep(level, step, change);
  const right = divide(step.value, base.value, change.printedDecimals + 2);
  if (right === null) return null;
  const size = roundedFrom(step, change.printedDecimals === 0);
  return {
    level,
    base: base.value,
    change,
    right: shift(right, 2),
    holds: isShare(size, base, rateFrom(change)),
    from,
  };
}

/** 案件21件，增长152.78%，增加55件: nobody has fewer than came, and one digit explains it. */
function impossibleStep(level: Quantity, step: Quantity, change: Quantity): StepStatement | null {
  const isRight = (whole: Printed, part: Printed): boolean => {
    const base = subtract(whole.value, part.value);
    const none = decimalFrom(0);
    return (
      base.mantissa > 0n &&
      isShare(roundedFrom(part), { value: base, half: none }, rateFrom(change))
    );
  };
  if (!isExact(change)) return null;
  const explained =
    variants(level).some((whole) => isRight(whole, step)) ||
    variants(step).some((part) => isRight(level, part));
  if (!explained) return null;
  const base = subtract(level.value, step.value);
  return { level, base, change, right: change.value, holds: false, from: [level, step] };
}
