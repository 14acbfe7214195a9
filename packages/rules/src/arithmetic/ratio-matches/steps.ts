import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, divide, negate, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute, isGrowth, isStep, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import type { Rounded } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';

/** 从77%提高到80%，提高3个百分点: two levels and what lies between them. */
export interface StepStatement {
  readonly level: Quantity;
  /** The number set out from, as the text gives it or as the change leaves it. */
  readonly base: Decimal;
  readonly change: Quantity;
  readonly right: Decimal;
  readonly holds: boolean;
  /** The numbers that the statement uses beside the change. */
  readonly from: readonly Quantity[];
}

const isRate = (unit: string): boolean => unit === '%' || unit === '％';
const changed =
  '(?:提高|提升|增长|增加|上升|新增|扩大|下降|降低|减少|压减|回落|净增|增收|减收|增支|减支|增幅|降幅|增幅为|降幅为|增长(?:比例|率|幅度)(?:为|达|达到)?)';
const behindLevel = new RegExp(
  `^[^，。；、,;0-9]{0,6}[，,（(](?:共|净|实现)?${changed}了?\\s?$`,
  'u',
);
const behindBase = new RegExp(`^[^，。；、,;0-9]{0,4}${changed}了?\\s?$`, 'u');
const falling = /下降|降低|减|压减|回落|降幅|少增/u;
/** Growth at constant prices is not that of the printed sums. */
const constantPrice = /生产总值|GDP|增加值|产值|可支配收入|零售总额/u;
const otherBasis = /实际|可比|不变价|同口径|剔除|年均|平均|折算/u;

/** All changes of a paragraph whose two ends stand right in front of them. */
export function* stepStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<StepStatement> {
  for (const [index, change] of quantities.entries()) {
    if (!isExact(change) || change.base !== null || index === 0) continue;
    const statement =
      fromBase(text, quantities, index) ??
      fromComparedBase(text, quantities, index) ??
      fromIncrease(text, quantities, index);
    if (statement !== null) yield statement;
  }
}

/** 从200所增加到250所，增长25%. */
function fromBase(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [base, level, change] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (base === undefined || level?.base == null || change === undefined) return null;
  if (!isExact(level) || !isExact(base)) return null;
  const words = wordsBetween(text, level, change);
  return behindLevel.test(words) ? statementOf(text, base, level, change, words) : null;
}

/** 接待480万人次，比上年400万人次增长20%. */
function fromComparedBase(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [level, base, change] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (level === undefined || base === undefined || change === undefined) return null;
  if (level.unit !== base.unit || !isExact(level) || !isExact(base)) return null;
  const words = wordsBetween(text, base, change);
  if (!behindBase.test(words)) return null;
  const compared = wordsBetween(text, level, base);
  if (!/^[^，。；、,;0-9]{0,6}[，,（(](?:比|较)[^，。；、,;0-9]{1,12}$/u.test(compared))
    return null;
  return statementOf(text, base, level, change, words);
}

const since =
  '(?:同比|环比|(?:与[^，。；、,;]{2,8}相比[，,]?)?(?:[比较](?:[上去]年|20\\d\\d年|年初)(?:末|底|同期|同月)?)?)';
const steps = '(?:净增加?|净减少?|增加|增长|增收|增支|减收|减支|减少|下降|上升|多增|少增)';
const rates = '(?:增长|增加|上升|提高|下降|减少|降低|增幅|增速|降幅)(?:为|达)?';
const stepWords = new RegExp(`[，,（(](?:共)?${since}(${steps})了?\\s?$`, 'u');
const rateWords = new RegExp(`[，,（(]${since}(${rates})了?\\s?$`, 'u');
/** How far in front of a number its verb may begin. */
const VERB = 24;

/**
 * 收入25.63亿元，比上年增加1.20亿元，增长4.9%; and 案件262件，同比下降2.60%，同比减少7件: a number, by how much it
 * changed, and the rate of that.
 */
function fromIncrease(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [one, other] = [quantities[index - 1], quantities[index]];
  if (one === undefined || other === undefined || !isExact(one)) return null;
  const change = isRate(other.unit) ? other : one;
  const step = isRate(other.unit) ? one : other;
  const level = levelInFront(text, quantities, index - 1);
  if (level === null || !isRate(change.unit) || isRate(level.unit)) return null;
  if (level.unit !== step.unit || !isExact(level) || change.base !== null) return null;
  const gap = text.slice(one.inReading.end, other.inReading.start);
  if (gap.length > VERB || !/^[，,（(]/u.test(gap)) return null;
  const added = stepWords.exec(front(text, step))?.[1];
  const grew = rateWords.exec(front(text, change))?.[1];
  if (added === undefined || grew === undefined || isExempt(text, level, front(text, change)))
    return null;
  const fell = falling.test(grew);
  if (fell !== falling.test(added)) return null;
  const coarse = change.printedDecimals === 0;
  const [l, s] = [roundedFrom(level, coarse), roundedFrom(step, coarse)];
  const base: Rounded = {
    value: fell ? addTo(l.value, s.value) : subtract(l.value, s.value),
    half: addTo(l.half, s.half),
  };
  if (base.value.mantissa <= 0n) return null;
  return growth(base, level, change, fell, [level, step]);
}

function front(text: string, { inReading: { start } }: Quantity): string {
  return text.slice(Math.max(0, start - VERB), start);
}

/** The number that a rate of growth speaks of; what a share of the budget says may stand between. */
function levelInFront(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity | null {
  let at = index - 1;
  const share = quantities[at];
  if (share !== undefined && isRate(share.unit)) {
    at -= 1;
    const whole = quantities[at];
    if (whole !== undefined && /^的\s?[0-9]/u.test(text.slice(whole.inReading.end).slice(0, 3)))
      at -= 1;
  }
  const level = quantities[at];
  const change = quantities[index];
  if (level === undefined || change === undefined) return null;
  const between = text.slice(level.inReading.end, change.inReading.start);
  const clauses = between.split(/[，,]/u).slice(1, -1);
  const shares = clauses.every((clause) => /^(?:占|完成|为)/u.test(clause));
  return between.length < 60 && !/[。；;]/u.test(between) && shares ? level : null;
}

function addTo(a: Decimal, b: Decimal): Decimal {
  return subtract(a, negate(b));
}

function wordsBetween(text: string, from: Quantity, to: Quantity): string {
  const { end } = from.inReading;
  const { start } = to.inReading;
  return start < end || start - end > 32 ? '。' : text.slice(end, start);
}

function isExempt(text: string, level: Quantity, words: string): boolean {
  const { start } = level.inReading;
  return constantPrice.test(text.slice(Math.max(0, start - 40), start)) || otherBasis.test(words);
}

function statementOf(
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
