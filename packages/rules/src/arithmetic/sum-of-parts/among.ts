import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  decimalFrom,
  formatDecimal,
  multiply,
  subtract,
} from '@yaodian/schema';
import { isAverage, isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { sumOf } from '../../shared/statement.ts';
import type { Summand } from '../../shared/statement.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { areAllParts, areNamedBy, isOfOneClass } from './complete-parts.ts';
import { bareUnit } from './counted.ts';
import { areExact, canBeSummed, labelsOf, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** 其中一、二、三产业分别实现49.3亿元、70.8亿元、134.2亿元 leaves nothing out. */
const allIndustries = /^其中[，,：:]?第?一、第?二、第?三(?:次)?产业[^，。；0-9]{0,14}分别/u;
/** Nobody divides a number into more parts in one sentence, or has as many numbers in mind that may be divided. */
const MOST_PARTS = 24;
const MOST_TOTALS = 4;
/** The words in front of a total that may name its parts. */
const NAMES = 30;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** What ends a list of parts, and what another measure of one part may be. */
export const otherKind =
  /(?:另|还|此外|同时|被|获|累计|共计|合计|现有|按照|到(?!位)|至)|[，,]实际|[；;](?:实现|完成|全[省市县区镇乡])/u;
const otherMeasure = /^(?:%|％|周?岁)$|元$/u;

/** 招聘607人，其中研究生46人、本科生106人; and 投资5亿元。其中A投入1亿元…；B投入4亿元. */
export function partsAmong(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): PartsOfTotal | null {
  const short = clauseRange(text, at);
  const long = clauseRange(text, at, true);
  if (long.end > short.end) {
    // 其中：甲3万吨；乙5万吨。 What stands behind ； may as well be no part: only a list that is whole proves it.
    const whole = partsWithin(text, quantities, at, long);
    if (whole !== null && (whole.complete || addsUp(whole))) return whole;
  }
  return partsWithin(text, quantities, at, short);
}

function addsUp({ parts, total }: Pick<PartsOfTotal, 'parts' | 'total'>): boolean {
  return compareDecimals(sumOf(parts, total).value, total.value) === 0;
}

function partsWithin(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  own: { readonly start: number; readonly end: number },
): PartsOfTotal | null {
  const opening = text.charAt(at - 1);
  if (opening === '（' || opening === '(') return null;
  const behind = quantitiesBetween(quantities, at, own.end);
  const [first] = behind;
  if (first === undefined || !canBeSummed(first)) return null;
  const candidates = totalsInFront(text, quantities, own.start, at, first.unit);
  const listed = firstThatAddUp(partsFrom(text, behind, at), candidates);
  const meant = theTotal(candidates, listed);
  const total = meant ?? candidates.at(-1);
  const parts = withoutNested(withoutLarger(listed, total));
  if (total === undefined || parts.length === 0 || parts.length > MOST_PARTS) return null;
  const last = parts.at(-1)?.quantity.inReading.end ?? at;
  const nested = text.slice(at + 2, last).includes('其中');
  const labels = labelsOf(text, at, parts);
  const words = text.slice(Math.max(0, total.inReading.start - NAMES), total.inReading.start);
  const complete =
    (areAllParts(labels) && !isOfOneClass(words, labels)) ||
    areBothIndustries(text, total, labels) ||
    areNamedBy(words, labels) ||
    (parts.length === 3 && allIndustries.test(text.slice(at, at + 36))) ||
    haveAllShares(text, behind, parts);
  return {
    kind: 'among',
    total,
    parts,
    word: '其中',
    complete,
    mayCross: !complete && (isMixed(text, behind, parts) || haveShares(text, behind, parts)),
    decidable:
      !nested &&
      (meant !== null || (complete && stands(text, total, at))) &&
      areExact(total, parts),
  };
}

/** 其中投诉508件，举报221件，咨询151件；投诉和举报共729件: what stands behind parts that make up a number is said besides. */
function firstThatAddUp(
  parts: readonly Summand[],
  candidates: readonly Quantity[],
): readonly Summand[] {
  const totals = candidates.slice(-MOST_TOTALS);
  let sum = decimalFrom(0);
  for (const [index, { quantity, times }] of parts.slice(0, MOST_PARTS).entries()) {
    sum = add(sum, times === 1 ? quantity.value : multiply(quantity.value, decimalFrom(times)));
    if (index > 0 && totals.some(({ value }) => compareDecimals(value, sum) === 0))
      return parts.slice(0, index + 1);
  }
  return parts;
}

/** 其中有效回访246件，满意240件、一般5件、不满意1件: the first part is divided once more. */
function withoutNested(parts: readonly Summand[]): readonly Summand[] {
  const [first, ...inner] = parts;
  return first !== undefined && inner.length >= 2 && addsUp({ parts: inner, total: first.quantity })
    ? [first]
    : parts;
}

/** 发展学生党员占56.79%；发展农民党员占13.47%: shares tell what each part is of, and people may be of several. */
function haveShares(text: string, behind: readonly Quantity[], parts: readonly Summand[]): boolean {
  return parts.every(({ quantity }) => {
    const rate = behind[behind.indexOf(quantity) + 1];
    return (
      rate !== undefined &&
      isRate(rate.unit) &&
      /^[，,（(、][^，。；、,;]{0,12}占/u.test(
        text.slice(quantity.inReading.end, rate.inReading.start),
      )
    );
  });
}

/** 咨询40745件，占79.19%；投诉8660件，占16.83%；举报2046件，占3.98%: what shares of a hundred per cent stand beside is all that there is. */
function haveAllShares(
  text: string,
  behind: readonly Quantity[],
  parts: readonly Summand[],
): boolean {
  let left = decimalFrom(100);
  let shares = 0;
  let part: Quantity | null = null;
  const own = new Set(parts.map(({ quantity }) => quantity));
  for (const quantity of behind) {
    if (own.has(quantity)) part = quantity;
    if (part === null || !isRate(quantity.unit) || quantity.printedDecimals === 0) continue;
    const { start } = quantity.inReading;
    if (
      !/[，,（(、](?:约?占|占比)[^，。；、,;]{0,14}$/u.test(
        text.slice(Math.max(0, start - 20), start),
      )
    )
      continue;
    left = subtract(left, quantity.value);
    shares += 1;
    part = null;
  }
  // Whole kilometres were measured and rounded, each by itself.
  const counted = !/里|亩|公顷|吨|米/u.test(parts[0]?.quantity.unit ?? '');
  return counted && parts.length >= 2 && shares === parts.length && left.mantissa === 0n;
}

/** Whether other things than rates stand among the parts, or marks of two levels part them. */
function isMixed(text: string, behind: readonly Quantity[], parts: readonly Summand[]): boolean {
  const [first, last] = [parts[0]?.quantity, parts.at(-1)?.quantity];
  if (first === undefined || last === undefined) return false;
  const own = new Set(parts.map(({ quantity }) => quantity));
  const within = behind.slice(behind.indexOf(first), behind.indexOf(last));
  if (within.some((quantity) => !own.has(quantity) && !isRate(quantity.unit))) return true;
  const marks = text.slice(first.inReading.end, last.inReading.start);
  return /[\d亩个所人元户]、/u.test(marks) && /[\d亩个所人元户]，/u.test(marks);
}

/**
 * 零售总额67.6亿元，其中限额以上4亿元，批发业销售额103.8亿元: what is larger than the whole by a place is no mistyped part of
 * it, but another thing.
 */
function withoutLarger(parts: readonly Summand[], total: Quantity | undefined): readonly Summand[] {
  if (total === undefined) return parts;
  const places = placesOf(total);
  const end = parts.findIndex(({ quantity }, index) => index > 0 && placesOf(quantity) > places);
  return end === -1 ? parts : parts.slice(0, end);
}

/** How many digits the whole part of a number has. */
function placesOf({ value }: Quantity): number {
  return formatDecimal(value).replace(/\..*$/u, '').length;
}

/** 工农业总产值29.4亿元，其中工业24.3亿元、农业5.1亿元: the total names both of its parts. */
function areBothIndustries(text: string, total: Quantity, labels: readonly string[]): boolean {
  const { start } = total.inReading;
  return (
    /工农业/u.test(text.slice(Math.max(0, start - 12), start)) &&
    labels.length === 2 &&
    labels.filter((label) => /^[^，。；]{0,4}工业/u.test(label)).length === 1 &&
    labels.filter((label) => /^[^，。；]{0,4}农业/u.test(label)).length === 1
  );
}

/** 调出8人，现有390人，其中集中供养50人、分散供养340人: the total stands right in front of a whole list. */
function stands(text: string, total: Quantity, at: number): boolean {
  const front = text.slice(Math.max(0, total.inReading.start - 16), total.inReading.start);
  return (
    /^[^，。；、,;]{0,6}[，,]?$/u.test(text.slice(total.inReading.end, at)) &&
    /[，。；,;][^，。；、,;0-9]{0,10}(?:现有|共有|共|有|达到?|总数)[^，。；、,;0-9]{0,8}$/u.test(
      front,
    )
  );
}

/** The only number in front, or of several the only one that parts make up, or miss by one digit of many. */
export function theTotal(
  candidates: readonly Quantity[],
  parts: readonly Summand[],
): Quantity | null {
  const last = candidates.at(-1);
  if (last === undefined || candidates.length === 1) return last ?? null;
  // 洽谈项目360余个，签订合同109个: nobody divides what was not counted.
  if (isExact(last) && !candidates.slice(0, -1).some(isExact)) return last;
  if (parts.length < 2 || parts.some(({ times }) => times !== 1)) return null;
  const values = parts.map(({ quantity }) => quantity.value);
  const equal = candidates.filter(
    (total) => compareDecimals(sumOf(parts, total).value, total.value) === 0,
  );
  const found =
    equal.length > 0
      ? equal
      : candidates.filter(
          ({ value }) => tellingPlaces(value, values) >= TELLING && isOneDigitOff(value, values),
        );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What 其中 may divide: no change, no average and no budget that a rate refers to. */
export function totalsInFront(
  text: string,
  quantities: readonly Quantity[],
  start: number,
  at: number,
  unit: string,
): Quantity[] {
  const front = quantitiesBetween(quantities, start, at);
  const isLike = front.some((quantity) => quantity.unit === unit)
    ? (other: string) => other === unit
    : (other: string) => bareUnit(other) === bareUnit(unit);
  return front.filter((quantity) => {
    const { start: from, end } = quantity.inReading;
    return (
      isLike(quantity.unit) &&
      !isComparison(text, quantity) &&
      !isAverage(text, from) &&
      !isReferredTo(text, end) &&
      !isInBracket(text, start, from)
    );
  });
}

/** The parts that numbers in a row are, up to another kind of thing. */
export function partsFrom(text: string, behind: readonly Quantity[], at: number): Summand[] {
  const unit = behind[0]?.unit;
  const parts: Summand[] = [];
  let end = at;
  for (const quantity of behind) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (parts.length > 0 && isInBracket(text, at, quantity.inReading.numberStart)) continue;
    if (parts.length > 0 && otherKind.test(between)) break;
    if (quantity.unit !== unit) {
      if (quantity.reading === 'name') continue;
      // 占7.58% may stand between, and what else is said of a part; another kind of thing ends the list.
      if (otherMeasure.test(quantity.unit) || goesOn(text, behind, quantity, unit)) continue;
      break;
    }
    // 小麦2万亩，比上年增加300亩；玉米3万亩: the change belongs to the part before; and 完成预算60万元的40%.
    const isOwn =
      !isComparison(text, quantity) &&
      !isReferredTo(text, quantity.inReading.end) &&
      !isAverage(text, quantity.inReading.start);
    if (isOwn) parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
  }
  return parts;
}

/** 公办普高18所，新增学位4万个；义务教育学校110所，…: behind ； the list goes on with its own unit. */
function goesOn(
  text: string,
  behind: readonly Quantity[],
  from: Quantity,
  unit: string | undefined,
): boolean {
  const next = behind[behind.indexOf(from) + 1];
  return (
    next?.unit === unit &&
    /^[^，。；;\n]{0,20}[；;][^，。；;\n]{1,30}$/u.test(
      text.slice(from.inReading.end, next?.inReading.numberStart ?? 0),
    )
  );
}

/** 其中甲类260亿元（一般债券110亿元、专项债券150亿元）: what a bracket divides once more is no part. */
function isInBracket(text: string, from: number, at: number): boolean {
  const front = text.slice(Math.max(from, at - 60), at);
  const open = Math.max(front.lastIndexOf('（'), front.lastIndexOf('('));
  return open !== -1 && open > Math.max(front.lastIndexOf('）'), front.lastIndexOf(')'));
}

/** The sentence that holds an offset, and the one before it where 其中 opens a sentence. */
export function clauseRange(
  text: string,
  at: number,
  wholeSentence = false,
): { start: number; end: number } {
  let start = at;
  const lowest = Math.max(0, at - 200);
  let stops = /[。\n]/u.test(text.charAt(at - 1)) ? 2 : 1;
  while (start > lowest) {
    const sign = text.charAt(start - 1);
    if (
      sign === '。' ||
      sign === '\n' ||
      (sign === '；' && stops === 1) ||
      (sign === ';' && stops === 1)
    ) {
      stops -= 1;
      if (stops === 0) break;
    }
    start -= 1;
  }
  const limit = Math.min(text.length, at + 300);
  const sameSentence = !wholeSentence && !/[。\n]/u.test(text.charAt(at - 1));
  let end = at;
  while (
    end < limit &&
    !'。！\n'.includes(text.charAt(end)) &&
    !(sameSentence && '；;'.includes(text.charAt(end)) && !text.startsWith('其', end))
  )
    end += 1;
  return { start, end };
}
