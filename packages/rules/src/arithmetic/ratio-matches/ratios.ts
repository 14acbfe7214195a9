import type { Quantity } from '@yaodian/parser';
import {
  compareDecimals,
  decimalFrom,
  divide,
  multiply,
  negate,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';

/** 招聘607人，其中研究生46人，占7.58%: the rate with its part and whole, where the text gives them. */
export interface ShareStatement {
  readonly rate: Quantity;
  readonly part: Quantity;
  /** Null where the text does not name the whole for certain. */
  readonly total: Quantity | null;
}

const isRate = (unit: string): boolean => unit === '%' || unit === '％';

/** All shares of a paragraph whose part is named. */
export function* shareStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ShareStatement> {
  for (const [index, rate] of quantities.entries()) {
    if (!isRate(rate.unit) || rate.max !== null || rate.comparator !== '=') continue;
    const front = text.slice(Math.max(0, rate.inReading.start - 12), rate.inReading.start);
    if (!/(?:占|占比|占比为|占总数的?|占比达|比例为|比重为|占总[人户]?数的?)\s?$/u.test(front))
      continue;
    const part = partOf(text, quantities, index);
    if (part !== null) yield { rate, part, total: wholeOf(text, quantities, part) };
  }
}

/** The number right in front of ，占…: nothing but a comma and a noun stands between. */
function partOf(text: string, quantities: readonly Quantity[], index: number): Quantity | null {
  const rate = quantities[index];
  const part = quantities[index - 1];
  if (rate === undefined || part === undefined || isRate(part.unit)) return null;
  const between = text.slice(part.inReading.end, rate.inReading.start);
  if (!/^[^。；;0-9]{0,10}[，,（(]?(?:约)?占(?:比|总数|总人数)?(?:为|的|达)?\s?$/u.test(between))
    return null;
  return part.max === null && part.comparator === '=' && part.unit !== '' ? part : null;
}

/** Where the sentence begins that holds an offset, at most 300 characters in front of it. */
function sentenceStart(text: string, at: number): number {
  const lowest = Math.max(0, at - 300);
  let start = at;
  while (start > lowest && !'。\n'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The number that 其中 divides, of the same unit: in the same sentence, or in the one before. */
function wholeOf(text: string, quantities: readonly Quantity[], part: Quantity): Quantity | null {
  const at = part.inReading.numberStart;
  const own = sentenceStart(text, at);
  const among = own + text.slice(own, at).lastIndexOf('其中');
  if (among < own) return null;
  // 幼儿园1659所，在园幼儿20万人。其中公办园260所，占15.7%: the whole stands in the sentence before.
  const sentence = among === own ? sentenceStart(text, own - 1) : own;
  const before = quantitiesBetween(quantities, sentence, among).filter(
    ({ unit }) => unit === part.unit,
  );
  const total = before.at(-1);
  if (total === undefined || before.length !== 1) return null;
  return total.max === null && total.comparator === '=' ? total : null;
}

/** The share in per cent at the precision that the text prints, and whether the text is right. */
export function shareOf(
  part: Decimal,
  total: Decimal,
  rate: Quantity,
): { readonly rounded: Decimal; readonly holds: boolean } | null {
  const places = rate.printedDecimals;
  const quotient = divide(part, total, places + 2);
  if (quotient === null) return null;
  const rounded = shift(quotient, 2);
  const holds = compareDecimals(rounded, rate.value) === 0 || isTie(part, total, rate);
  return { rounded, holds };
}

/** A share that lies exactly between two printed values may be written either way. */
function isTie(part: Decimal, total: Decimal, rate: Quantity): boolean {
  const half = shift(decimalFrom(5), -(rate.printedDecimals + 1));
  const lower = multiply(subtract(shift(part, 2), multiply(rate.value, total)), decimalFrom(1));
  return compareDecimals(absolute(lower), multiply(half, total)) === 0;
}

function absolute(value: Decimal): Decimal {
  return value.mantissa < 0n ? negate(value) : value;
}

/** 从77%提高到80%，提高3个百分点. */
export interface StepStatement {
  readonly level: Quantity;
  readonly base: Decimal;
  readonly change: Quantity;
  readonly right: Decimal;
  readonly unit: string;
  readonly holds: boolean;
}

/** All changes of a paragraph whose two ends stand right in front of them. */
export function* stepStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<StepStatement> {
  for (const [index, change] of quantities.entries()) {
    const level = quantities[index - 1];
    if (level?.base == null || level.max !== null || change.max !== null) continue;
    if (change.comparator !== '=' || level.comparator !== '=' || change.base !== null) continue;
    const between = text.slice(level.inReading.end, change.inReading.start);
    if (
      !/^[，,（(](?:共|净|实现)?(?:提高|提升|增长|增加|上升|新增|扩大|下降|降低|减少|压减|净增|增幅为?|降幅为?)了?\s?$/u.test(
        between,
      )
    )
      continue;
    const statement = stepOf(level, level.base, change);
    if (statement !== null) yield statement;
  }
}

function stepOf(level: Quantity, base: Decimal, change: Quantity): StepStatement | null {
  const step = absolute(subtract(level.value, base));
  if (/百分点|个点/u.test(change.unit) && isRate(level.unit)) {
    const slack =
      level.printedDecimals === 0 ? decimalFrom(0) : shift(decimalFrom(1), -level.printedDecimals);
    const holds = compareDecimals(absolute(subtract(step, change.value)), slack) <= 0;
    return { level, base, change, right: step, unit: change.unit, holds };
  }
  if (isRate(change.unit) && !isRate(level.unit)) {
    const growth = divide(step, base, change.printedDecimals + 2);
    if (growth === null) return null;
    const right = shift(growth, 2);
    const holds = compareDecimals(right, change.value) === 0;
    return { level, base, change, right, unit: change.unit, holds };
  }
  if (change.unit === level.unit && !isRate(level.unit)) {
    return {
      level,
      base,
      change,
      right: step,
      unit: change.unit,
      holds: compareDecimals(step, change.value) === 0,
    };
  }
  return null;
}
