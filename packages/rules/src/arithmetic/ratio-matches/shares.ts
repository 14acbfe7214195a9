import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { divide, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';
import { isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';
import { rateOfDuty } from './duty-rates.ts';

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
    if (!isRate(rate.unit) || !isExact(rate)) continue;
    const stated =
      shareOfWhole(text, quantities, index) ??
      shareOfPart(text, quantities, index) ??
      shareOfNames(text, quantities, index) ??
      rateOfDuty(text, quantities, index);
    if (stated !== null) yield stated;
  }
}

/** ，占7.58% behind the part; the whole is looked for in front of it. */
function shareOfPart(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const part = quantities[index - 1];
  if (rate === undefined || part === undefined) return null;
  if (isRate(part.unit)) return secondShare(text, quantities, index);
  if (!isExact(part) || part.unit === '') return null;
  const between = text.slice(part.inReading.end, rate.inReading.start);
  if (between.length > 36) return null;
  const words =
    /^[^。；;0-9，,（(]{0,14}[，,（(]?(?:约)?占(?:比|总数|总人数)?(?:为|的|达)?\s?$/u.test(between);
  if (words) return { rate, part, total: wholeInFront(text, quantities, part) };
  const named =
    /^[^。；;0-9，,（(]{0,14}[，,]占([^，。；、,;0-9]{2,16})的(?:比重为|比例为)?\s?$/u.exec(
      between,
    )?.[1];
  if (named === undefined) return null;
  return { rate, part, total: wholeNamed(quantities, index - 1, named) };
}

/** 税收收入占一般公共预算收入70%: both are named, and both numbers stand in the paragraph once. */
function shareOfNames(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  if (rate === undefined) return null;
  const front = text.slice(Math.max(0, rate.inReading.start - 44), rate.inReading.start);
  const names =
    /[，；。,;]([一-鿿]{3,14})占([一-鿿]{3,16}?)的?(?:比重|比例)?(?:为|达|达到)?\s?$/u.exec(front);
  if (names === null) return null;
  const part = theOne(quantities, index, names[1] ?? '');
  const total = theOne(quantities, index, names[2] ?? '');
  if (part === null || total === null || part === total || part.unit !== total.unit) return null;
  return { rate, part, total };
}

/** The only number in front whose metric has a name. */
function theOne(quantities: readonly Quantity[], index: number, name: string): Quantity | null {
  const found = quantities
    .slice(Math.max(0, index - 12), index)
    .filter(({ metric, unit }) => !isRate(unit) && isNamed(metric, name));
  const [one] = found;
  return found.length === 1 && one !== undefined && isExact(one) ? one : null;
}

/** 完成1.39亿元，占预算100.9%，占一般公共预算收入的48.5%: the second share of one number. */
function secondShare(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const [part, first, rate] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (part === undefined || first === undefined || rate === undefined) return null;
  if (isRate(part.unit) || part.unit === '' || !isExact(part)) return null;
  const before = text.slice(part.inReading.end, first.inReading.start);
  if (before.length > 36 || !/^[^。；;，,]{0,14}[，,](?:占|完成)[^。；;，,]{1,16}$/u.test(before))
    return null;
  const named = /^[，,]占([^，。；、,;0-9]{3,16})的(?:比重为|比例为)?\s?$/u.exec(
    text.slice(first.inReading.end, rate.inReading.start),
  )?.[1];
  if (named === undefined) return null;
  return { rate, part, total: wholeNamed(quantities, index - 2, named) };
}

/** 完成8640人，完成年度计划8000人的108%; 收入125万元，为预算120万元的104.2%. */
function shareOfWhole(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const total = quantities[index - 1];
  const part = quantities[index - 2];
  if (rate === undefined || total === undefined || part === undefined) return null;
  if (isRate(total.unit) || total.unit === '' || !unitsAgree(part.unit, total.unit)) return null;
  if (!isExact(part) || !isExact(total)) return null;
  const behind = text.slice(total.inReading.end, rate.inReading.start);
  if (behind.length > 12 || !/^[^，。；、,;]{0,8}的\s?$/u.test(behind)) return null;
  const between = text.slice(part.inReading.end, total.inReading.start);
  if (between.length > 32) return null;
  return /^[^。；;，,（(]{0,8}[，,（(]?(?:占|为|完成|达到?|相当于|是)[^，。；、,;]{0,14}$/u.test(
    between,
  )
    ? { rate, part, total }
    : null;
}

/** Where the sentence begins that holds an offset, at most 300 characters in front of it. */
function sentenceStart(text: string, at: number): number {
  const lowest = Math.max(0, at - 300);
  let start = at;
  while (start > lowest && !'。\n'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/**
 * The number that 其中 divides, of the same unit, in the same sentence or in the one before; and the
 * first one of 214个村中，168个…
 */
function wholeInFront(
  text: string,
  quantities: readonly Quantity[],
  part: Quantity,
): Quantity | null {
  const at = part.inReading.numberStart;
  const own = sentenceStart(text, at);
  const among = own + text.slice(own, at).lastIndexOf('其中');
  if (among < own) return wholeOfAll(text, quantities, part, own);
  // 幼儿园1659所，在园幼儿20万人。其中公办园260所，占15.7%: the whole stands in the sentence before.
  const sentence = among === own ? sentenceStart(text, own - 1) : own;
  const before = quantitiesBetween(quantities, sentence, among).filter(
    ({ unit }) => unit === part.unit,
  );
  const total = before.at(-1);
  return total !== undefined && before.length === 1 && isExact(total) ? total : null;
}

/** 全县214个行政村中，168个…; 资金6800万元，用于产业4080万元. */
function wholeOfAll(
  text: string,
  quantities: readonly Quantity[],
  part: Quantity,
  sentence: number,
): Quantity | null {
  const before = quantitiesBetween(quantities, sentence, part.inReading.numberStart);
  const total = before.at(-1);
  if (total === undefined || before.length !== 1 || total.unit !== part.unit) return null;
  const between = text.slice(total.inReading.end, part.inReading.start);
  const divides =
    /^(?:[^，。；、,;]{1,14}中，?[^，。；、,;]{0,12}|[^，。；、,;]{0,10}，用于[^，。；、,;]{1,12})$/u;
  return isExact(total) && between.length < 36 && divides.test(between) ? total : null;
}

/** 占一般公共预算收入的70%: the only number in front whose noun is the one that is named. */
function wholeNamed(quantities: readonly Quantity[], index: number, name: string): Quantity | null {
  const part = quantities[index];
  const found = quantities
    .slice(Math.max(0, index - 16), index)
    .filter(({ metric, unit }) => unit === part?.unit && isNamed(metric, name));
  const [total] = found;
  return found.length === 1 && total !== undefined && isExact(total) ? total : null;
}

function isNamed(counted: string, name: string): boolean {
  const metric = counted.replace(/(?:完成|实现|达到?|执行)$/u, '');
  return metric.length >= 3 && (metric.endsWith(name) || name.endsWith(metric));
}

/** The share in per cent at the precision that the text prints, and whether the text is right. */
export function shareOf(
  part: Quantity,
  total: Quantity,
  rate: Quantity,
): { readonly rounded: Decimal; readonly holds: boolean } | null {
  const quotient = divide(part.value, total.value, rate.printedDecimals + 2);
  if (quotient === null) return null;
  const coarse = rate.printedDecimals === 0;
  const holds = isShare(roundedFrom(part, coarse), roundedFrom(total, coarse), rateFrom(rate));
  return { rounded: shift(quotient, 2), holds };
}
