import type { Quantity } from '@yaodian/parser';
import { compareDecimals, subtract } from '@yaodian/schema';
import { isExact, isRate } from '../../shared/written-number.ts';
import { fromBaseAndStep } from './compared-steps.ts';
import { fromIncrease, fromLastTime } from './increases.ts';
import { fromListedSteps } from './listed-steps.ts';
import { firstOfRates, MOST_PAIRS } from './paired-rates.ts';
import { behindLevel, changed, wordsBetween } from './step-words.ts';
import type { StepStatement } from './step-words.ts';
import { fromYearBefore, fromYearBehind } from './year-before.ts';
import { statementOf } from './step-statement.ts';

const behindBase = new RegExp(`^[^，。；、,;0-9（(]{0,4}(?:${changed}|[高低])了?\\s?$`, 'u');
/** 75788件，同比上年（72736件）上升4.2%. */
const inBracket =
  /^[^，。；、,;0-9]{0,6}(?:[，,]占[^，。；、,;]{2,20})?[，,](?:同比|[比较])?(?:[去上]年|20\d\d年)(?:同期)?[（(]$/u;
const behindBracket = new RegExp(`^[）)][，,]?(?:同比)?${changed}了?\\s?$`, 'u');
/** All changes of a paragraph whose two ends stand right in front of them. */
export function* stepStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<StepStatement> {
  const numbers = quantities.filter(
    (quantity) =>
      quantity.unit !== '年' &&
      quantity.reading !== 'ordinal' &&
      // 6.0批次/千人: no thousand people are told of.
      text.charAt(quantity.inReading.start - 1) !== '/' &&
      !isRestated(text, quantity),
  );
  for (const [index, change] of numbers.entries()) {
    if (!isExact(change) || change.base !== null) continue;
    const before = beforeBase(text, numbers, index);
    if (before !== null) yield before;
    if (before !== null || index === 0) continue;
    const statement =
      fromBase(text, numbers, index) ??
      fromComparedBase(text, numbers, index) ??
      fromBaseAndStep(text, numbers, index) ??
      fromLastYear(text, numbers, index) ??
      fromYearBefore(text, numbers, index) ??
      fromYearBehind(text, numbers, index) ??
      fromLastTime(text, numbers, index) ??
      fromListedSteps(text, numbers, index) ??
      fromIncrease(text, numbers, index);
    if (statement !== null) yield statement;
  }
}

/** 26703千公顷（40054万亩）, 5194.9公斤/公顷（346.3公斤/亩）: the bracket says the same in another unit. */
function isRestated(text: string, { unit, inReading: { start, end } }: Quantity): boolean {
  return (
    start > 0 &&
    '（('.includes(text.charAt(start - 1)) &&
    !/年(?:同期)?$/u.test(text.slice(Math.max(0, start - 4), start - 1)) &&
    !/[%％‰点]/u.test(unit) &&
    /^(?:\/[一-鿿]{1,3})?[）)]/u.test(text.slice(end, end + 5))
  );
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

const gained = /(新增|净增加?|增加)[^，。；、,;0-9]{0,8}$/u;
const fromThere = /^[，,；;][^，。；、,;0-9]{0,8}[从由]\s?$/u;

/** 新增8家，总数从32家增加到42家: nothing grows by more than came, and by just as much as it grew. */
function beforeBase(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [change, base, level] = quantities.slice(index, index + 3);
  if (change === undefined || base === undefined || level?.base == null) return null;
  if (change.unit !== level.unit || base.unit !== level.unit) return null;
  if (![change, base, level].every(isExact) || isRate(change.unit)) return null;
  const { start, end } = change.inReading;
  const verb = gained.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (verb === undefined || !fromThere.test(text.slice(end, base.inReading.start))) return null;
  const right = subtract(level.value, base.value);
  const order = compareDecimals(change.value, right);
  // What was closed meanwhile is not told.
  const holds = order === 0 || (order > 0 && !verb.startsWith('净'));
  return { level, base: base.value, change, right, holds, from: [base, level] };
}

/** 接待480万人次，比上年400万人次增长20%. */
function fromComparedBase(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const [base, change] = [quantities[index - 1], quantities[index]];
  // 网购投诉30950件，占55.5%，同比上年（27592件）增长12.17%
  const isShareBetween = isRate(quantities[index - 2]?.unit ?? '') && !isRate(base?.unit ?? '');
  const level = quantities[isShareBetween ? index - 3 : index - 2];
  if (level === undefined || base === undefined || change === undefined) return null;
  if (level.unit !== base.unit || !isSaid(level) || !isExact(base)) return null;
  const words = wordsBetween(text, base, change);
  const gap = text
    .slice(level.inReading.end, base.inReading.start)
    .replace(noted, '')
    .replace(/^\/[一-鿿]{1,4}(?=[，,（(])/u, '');
  const compared = gap.length > MOST_BETWEEN || ofChange.test(gap) ? '。' : gap;
  // 比之上年的2.4万元，增长幅度达300%
  if (inBracket.test(compared) && behindBracket.test(words))
    return statementOf(text, base, level, change, words);
  if (!behindBase.test(words) && !(/(?:的|同期)$/u.test(compared) && behindLevel.test(words)))
    return null;
  if (!/^[^，。；、,;0-9]{0,6}[，,。；（(](?:比|较)[^，。；、,;]{1,24}$/u.test(compared))
    return null;
  return statementOf(text, base, level, change, words);
}

const lastYear = /^[^。；;0-9]{0,8}[，,（(](?:[去上]年)同期(?:为|是)?$/u;
const listedFall =
  /(?:分别(?:同比)?|同比(?:分别)?|比上年同期(?:分别)?)(增长|增加|上升|提高|下降|减少|降低)了?\s?$/u;
/** 254起（含森林、草地火灾），较去年的355起: what counts in the number. */
const noted = /^[（(][^（）()0-9]{1,30}[）)]/u;
/** 比上年增加50.8万人: that is no number of last year. */
const ofChange = new RegExp(`${changed}了?\\s?$`, 'u');
/** No more stands between a number and the one that it is compared with. */
const MOST_BETWEEN = 40;

/**
 * 受理194件268人，去年同期为394件750人，件数和人数分别同比下降50.76%、64.27%: as many numbers of the same units as of last year,
 * and as many rates.
 */
function fromLastYear(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const change = quantities[index];
  if (change === undefined || !isRate(change.unit)) return null;
  const first = firstOfRates(quantities, index);
  const place = index - first;
  const start = quantities[first]?.inReading.start ?? 0;
  const words = text.slice(Math.max(0, start - 16), start);
  const verb = listedFall.exec(words)?.[1];
  if (verb === undefined) return null;
  for (let size = place + 1; size <= MOST_PAIRS; size += 1) {
    const bases = quantities.slice(Math.max(0, first - size), first);
    const levels = quantities.slice(Math.max(0, first - 2 * size), Math.max(0, first - size));
    const [from, to] = [levels.at(-1), bases[0]];
    if (levels.length !== size || from === undefined || to === undefined) return null;
    if (!lastYear.test(text.slice(from.inReading.end, to.inReading.start))) continue;
    if (/[。；;]/u.test(text.slice(to.inReading.end, start))) return null;
    const [base, level] = [bases[place], levels[place]];
    if (base === undefined || level === undefined || base.unit !== level.unit) return null;
    return isExact(base) && isExact(level) && !isRate(base.unit)
      ? statementOf(text, base, level, change, verb)
      : null;
  }
  return null;
}

/** A number that stands for itself; 失业率控制在3.37% says where it stands. */
function isSaid(level: Quantity): boolean {
  return isExact(level) || (level.max === null && /^控制在\d/u.test(level.text));
}
