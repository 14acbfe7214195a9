import type { Quantity } from '@yaodian/parser';
import { add, subtract } from '@yaodian/schema';
import { isStep, roundedFrom } from '../../shared/rounding.ts';
import type { Rounded } from '../../shared/rounding.ts';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import {
  VERB,
  behindLevel,
  falling,
  isAtCurrentPrice,
  isExempt,
  wordsBetween,
  wordsInFront,
} from './step-words.ts';
import type { StepStatement } from './step-words.ts';
import { isYearBefore } from './year-before.ts';
import { stepOf } from './step-statement.ts';

const since =
  '(?:同比|环比|(?:与[^，。；、,;]{2,8}相比[，,]?)?(?:(?:相?比|较)(?:[上去]年|20\\d\\d年|年初)(?:末|底|同期|同月)?)?)';
const steps =
  '(?:净增加?|净减少?|增加|增长|增收|增支|增产|减收|减支|减产|减少|扩大|提高|提升|降低|下降|上升|多增|少增)';
const rates = '(?:增长率?|增加|增产|上升|提高|下降率?|减少|减产|降低|增幅|增速|降幅)(?:为|达)?';
const stepWords = new RegExp(`[，,（(](?:共)?${since}(${steps})了?\\s?$`, 'u');
const rateWords = new RegExp(`[，,（(]${since}(${rates})了?\\s?$`, 'u');
const subject = new RegExp(
  `[，,。；;](?:其中)?([一-鿿]{2,12}?)(?:[比较][去上]年(?:同期)?)?(${steps})了?$`,
  'u',
);
/** 3149人（不含外籍人员），与上次的3340人相比: what the number leaves out. */
const noted = /^[（(][^（）()0-9]{1,60}[）)]/u;
export const comparedWith =
  /[，,（(](?:[相同]?比|较)(?:20\d\d年|[^，。；、,;0-9]{2})[^，。；、,;0-9]{0,10}$/u;
const behindLastTime = /^[^，。；、,;0-9]{0,6}相比[，,]/u;
/** How far in front a change looks for the number of its subject. */
const SUBJECTS = 12;

/** A number with what was said of it: 增加, 减少. */
interface Grown {
  readonly level: Quantity;
  readonly verb: string;
}

/**
 * 收入51.26亿元，比上年增加2.40亿元，增长4.9%; and 案件524件，同比下降2.60%，同比减少14件: a number, by how much it
 * changed, and the rate of that.
 */
export function fromIncrease(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [one, other] = [quantities[index - 1], quantities[index]];
  if (one === undefined || other === undefined || !isExact(one)) return null;
  const change = isRate(other.unit) ? other : one;
  const step = isRate(other.unit) ? one : other;
  if (!isRate(change.unit) || isRate(step.unit) || change.base !== null) return null;
  const gap = text.slice(one.inReading.end, other.inReading.start);
  if (gap.length > VERB || !/^(?:\/[一-鿿]{1,3})?[，,（(]/u.test(gap)) return null;
  const grew = rateWords.exec(wordsInFront(text, change))?.[1];
  if (grew === undefined) return null;
  const grown =
    grownInFront(text, quantities, index - 1, step) ?? subjectOf(text, quantities, index - 1);
  if (grown === null) return null;
  const { level, verb } = grown;
  if (!isMeasuredAs(level, step) || !isExact(level)) return null;
  const words = wordsInFront(text, change);
  if (isExempt(text, level, words) && !isAtCurrentPrice(text, level, words)) return null;
  const fell = falling.test(grew);
  if (fell !== falling.test(verb)) return null;
  const coarse = change.printedDecimals === 0;
  const [l, s] = [roundedFrom(level, coarse), roundedFrom(step, coarse)];
  const base: Rounded = {
    value: fell ? add(l.value, s.value) : subtract(l.value, s.value),
    half: add(l.half, s.half),
  };
  return stepOf(level, step, base, change, [level, step]);
}

/** 与上次普查的725482人相比，增加25907人，增长3.57%: the rate is of the number that it is compared with. */
export function fromLastTime(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [level, base, step] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (base === undefined || step === undefined || !isExact(base)) return null;
  if (!isRate(step.unit)) {
    // 常住人口579101人，与上次普查的442854人相比，增加136247人
    if (level === undefined || !isExact(level) || !isCompared(text, base)) return null;
    if ([base, step].some(({ unit }) => unit !== level.unit)) return null;
    const said = text.slice(level.inReading.end, base.inReading.start).replace(noted, '');
    if (said.length > 24 || !/^[^，。；、,;0-9]{0,6}[，,]与/u.test(said)) return null;
    const words = wordsBetween(text, base, step);
    const right = subtract(level.value, base.value);
    const opposite = subtract(base.value, level.value);
    const fell = falling.test(words);
    const holds =
      right.mantissa < 0n === fell &&
      isStep(roundedFrom(level), roundedFrom(base), roundedFrom(step));
    const size = right.mantissa < 0n ? opposite : right;
    return { level, base: base.value, change: step, right: size, holds, from: [level, base] };
  }
  const [last, grown, rate] = [level, base, step];
  if (last === undefined || last.unit !== grown.unit || !isExact(last)) return null;
  if (!isCompared(text, last)) return null;
  const words = wordsBetween(text, grown, rate);
  // 与上次普查的13397万人相比，五年共增加338万人，增长2.52%
  if (isComparison(text, grown)) {
    const base = roundedFrom(last, rate.printedDecimals === 0);
    return behindLevel.test(words) && !isExempt(text, last, words)
      ? stepOf(last, grown, base, rate, [last, grown])
      : null;
  }
  if (!behindLevel.test(words) || isExempt(text, last, words)) return null;
  const coarse = rate.printedDecimals === 0;
  return stepOf(grown, grown, roundedFrom(last, coarse), rate, [last, grown]);
}

/** 诊疗人次达120万，比上年增加20万人次: the name may say the measure. */
function isMeasuredAs({ unit, metric }: Quantity, step: Quantity): boolean {
  return unit === step.unit || (unit === '' && metric.endsWith(step.unit));
}

/** 与上次普查的725482人相比. */
function isCompared(text: string, { inReading: { end } }: Quantity): boolean {
  return behindLastTime.test(text.slice(end, end + 10));
}

/** The number that a rate of growth speaks of; what a share of the budget says may stand between. */
function grownInFront(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  step: Quantity,
): Grown | null {
  const verb = stepWords.exec(wordsInFront(text, step))?.[1];
  if (verb === undefined) return null;
  let at = index - 1;
  const share = quantities[at];
  if (share !== undefined && isRate(share.unit)) {
    at -= 1;
    // 完成预算的16.2%，较均衡进度慢0.5%，较上年同期增收90万元: how far it is behind is one more rate.
    if (isRate(quantities[at]?.unit ?? '') && isOfPace(text, share)) at -= 1;
    const whole = quantities[at];
    if (whole !== undefined && /^的\s?[0-9]/u.test(text.slice(whole.inReading.end).slice(0, 3)))
      at -= 1;
  }
  const level = quantities[at];
  const change = quantities[index];
  if (level === undefined || change === undefined || isRate(level.unit)) return null;
  if (isCompared(text, level) || isYearBefore(text, quantities[at - 1], level)) return null;
  // 较去年的355起，下降101起，下降28.5%: that is no number that fell.
  if (comparedWith.test(wordsInFront(text, level))) return null;
  const between = text.slice(level.inReading.end, change.inReading.start);
  const clauses = between.split(/[，,]/u).slice(1, -1);
  const shares = clauses.every((clause) => /^(?:占|完成|为)|进度/u.test(clause));
  return between.length < 60 && !/[。；;]/u.test(between) && shares ? { level, verb } : null;
}

/** 较均衡进度慢2.5%. */
function isOfPace(text: string, { inReading: { start } }: Quantity): boolean {
  return /进度[^，。；、,;0-9]{1,4}$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** 汉族人口减少10134人: the only number in front that was said of 汉族人口. */
function subjectOf(text: string, quantities: readonly Quantity[], index: number): Grown | null {
  const step = quantities[index];
  if (step === undefined || isRate(step.unit)) return null;
  const [, name, verb] = subject.exec(wordsInFront(text, step)) ?? [];
  if (name === undefined || verb === undefined) return null;
  const named = quantities
    .slice(Math.max(0, index - SUBJECTS), index)
    .filter(
      (quantity) =>
        quantity.unit === step.unit &&
        (isCalled(quantity, name) ||
          (name.length === 2 && isShortFor(name, labelOf(text, quantity)))),
    );
  const [level] = named;
  return named.length === 1 && level !== undefined ? { level, verb } : null;
}

/** 重点项目完成投资 goes by the name 完成投资. */
function isCalled({ metric }: Quantity, name: string): boolean {
  const own = metric.replace(/[为有共是]+$/u, '');
  return own === name || (name.length >= 4 && own.endsWith(name));
}

/** The words of its clause in front of a number. */
function labelOf(text: string, { inReading: { numberStart } }: Quantity): string {
  return text
    .slice(Math.max(0, numberStart - 12), numberStart)
    .replace(/^.*[，、；。：,;（(]/u, '');
}

/** 受案 for 受理各类案件: both characters, in order. */
function isShortFor(name: string, label: string): boolean {
  const at = label.indexOf(name.charAt(0));
  return at !== -1 && label.indexOf(name.charAt(1), at + 1) !== -1;
}
