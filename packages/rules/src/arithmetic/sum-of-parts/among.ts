import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, multiply } from '@yaodian/schema';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import type { Summand } from '../../shared/statement.ts';
import { clauseRange } from './clause-range.ts';
import { areAllParts, areNamedBy, isOfOneClass } from './complete-parts.ts';
import { addsUp, bracketed, markBehind, withoutDivided, withoutNested } from './divided-parts.ts';
import { areExact, canBeSummed, labelsOf } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { describes, unshared, withoutOthers, withoutShared } from './no-parts.ts';
import { partsFrom } from './parts-in-a-row.ts';
import { signedParts } from './signed-parts.ts';
import { stands, theTotal, totalsInFront } from './totals-in-front.ts';
import { areBothIndustries, haveAllShares, haveShares, isMixed } from './whole-list.ts';

/** 其中一、二、三产业分别实现98.6亿元、141.6亿元、268.4亿元 leaves nothing out. */
const allIndustries = /^其中[，,：:]?第?一、第?二、第?三(?:次)?产业[^，。；0-9]{0,14}分别/u;
/** 地表水259亿方，地下水79亿方，两者重复量68亿方: what the parts have in common stands among them. */
const overlap = /重复|重叠|交叉/u;
/** Nobody divides a number into more parts in one sentence, or has as many numbers in mind that may be divided. */
const MOST_PARTS = 24;
const MOST_TOTALS = 4;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** No longer sentence is divided by the next one. */
const SENTENCE = 160;
/** The words in front of a total that may name its parts. */
const NAMES = 30;

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
    if (whole !== null && (whole.complete || addsUp(whole) || isMisspelt(whole))) {
      // 支出746万元，基本支出456万元，其中人员365万元，公用91万元；项目290万元: what the nearest number is divided into.
      const near = partsWithin(text, quantities, at, short);
      return near !== null && isMissed(near, whole) ? near : whole;
    }
  }
  return partsWithin(text, quantities, at, short);
}

/** 贷款10.57亿元，其中：个人6.83亿元；企业8.74亿元: one digit of many keeps the list from being whole. */
function isMisspelt({ total, parts, decidable }: PartsOfTotal): boolean {
  const listed = parts.map(({ quantity }) => quantity);
  const values = listed.map(({ value }) => value);
  return (
    decidable &&
    parts.length >= 2 &&
    tellingPlaces(total.value, values) >= TELLING &&
    areOneDigitOff(total, listed)
  );
}

/** Whether parts that stand closer miss a total that stands closer by one digit of many. */
function isMissed(near: PartsOfTotal, far: PartsOfTotal): boolean {
  const { total, parts } = near;
  const values = parts.map(({ quantity: { value } }) => value);
  return (
    total.inReading.start > far.total.inReading.start &&
    parts.length >= 2 &&
    near.decidable &&
    tellingPlaces(total.value, values) >= TELLING &&
    areOneDigitOff(
      total,
      parts.map(({ quantity }) => quantity),
    )
  );
}

function partsWithin(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  own: { readonly start: number; readonly end: number },
): PartsOfTotal | null {
  const opening = text.charAt(at - 1);
  if (opening === '（' || opening === '(') return null;
  const behind = quantitiesBetween(quantities, at, own.end).filter(
    (quantity) => quantity.unit !== '岁' && !describes(text, quantity),
  );
  const [first] = behind;
  if (first === undefined || !canBeSummed(first)) return null;
  // 检出不合格347批次。其中，市局完成的4068批次抽检中，…: a group of another whole.
  if (
    /^[^，。；、,;0-9]{0,10}中[，,]/u.test(
      text.slice(first.inReading.end, first.inReading.end + 13),
    )
  )
    return null;
  const close = totalsInFront(text, quantities, own.start, at, first.unit);
  const candidates =
    close.length > 0
      ? close
      : totalsInFront(text, quantities, sentenceBefore(text, at), at, first.unit);
  const listed = firstThatAddUp(text, partsFrom(text, behind, at), candidates);
  const meant = bracketed(text, quantities, own.start, at, listed) ?? theTotal(candidates, listed);
  const total = meant ?? candidates.at(-1);
  const plain = withoutShared(
    text,
    at,
    withoutNested(withoutDivided(text, withoutOthers(text, listed, total))),
  );
  if (total === undefined || plain.length === 0 || plain.length > MOST_PARTS) return null;
  const parts = signedParts(text, total, plain);
  if (parts === null) return null;
  const last = parts.at(-1)?.quantity.inReading.end ?? at;
  const nested = text.slice(at + 2, last).includes('其中');
  const labels = labelsOf(text, at, parts);
  const words = text.slice(Math.max(0, total.inReading.start - NAMES), total.inReading.start);
  const complete =
    unshared.test(labels.at(-1) ?? '') ||
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
      !labels.some((label) => overlap.test(label) && !unshared.test(label)) &&
      (meant !== null || (complete && stands(text, total, at))) &&
      areExact(total, parts),
  };
}

/** 办件800件；收入60万元。其中，甲类500件；…: where the sentence begins that 其中 follows, whatever marks it holds. */
function sentenceBefore(text: string, at: number): number {
  if (text.charAt(at - 1) !== '。') return at;
  const front = text.slice(Math.max(0, at - SENTENCE), at - 1);
  const stop = Math.max(front.lastIndexOf('。'), front.lastIndexOf('\n'));
  return at - front.length + stop;
}

/** 其中投诉508件，举报221件，咨询151件；投诉和举报共729件: what stands behind parts that make up a number is said besides. */
function firstThatAddUp(
  text: string,
  parts: readonly Summand[],
  candidates: readonly Quantity[],
): readonly Summand[] {
  const totals = candidates.slice(-MOST_TOTALS);
  let sum = decimalFrom(0);
  for (const [index, { quantity, times }] of parts.slice(0, MOST_PARTS).entries()) {
    sum = add(sum, times === 1 ? quantity.value : multiply(quantity.value, decimalFrom(times)));
    if (
      index > 0 &&
      endsList(text, parts, index) &&
      totals.some(({ value }) => compareDecimals(value, sum) === 0)
    )
      return parts.slice(0, index + 1);
  }
  return firstThatMisses(text, parts, totals);
}

/** 供水5892亿方。其中地表水4792亿方，其他1021亿方；生活用水863亿方，…: the first division, where one digit keeps it from adding up. */
function firstThatMisses(
  text: string,
  parts: readonly Summand[],
  totals: readonly Quantity[],
): readonly Summand[] {
  const last = parts.findIndex((_, at) => /[；;]/u.test(markBehind(text, parts, at)));
  const first = parts.slice(0, last + 1).map(({ quantity }) => quantity);
  if (first.length < 2) return parts;
  const values = first.map(({ value }) => value);
  const isMissed = totals.some(
    (total) => tellingPlaces(total.value, values) >= TELLING && areOneDigitOff(total, first),
  );
  return isMissed ? parts.slice(0, last + 1) : parts;
}

/** 小学3所，初中2所，教师7人，学校5所: behind the mark that parts them all, the list goes on. */
function endsList(text: string, parts: readonly Summand[], last: number): boolean {
  const [own, next] = [parts[last]?.quantity, parts[last + 1]?.quantity];
  if (own === undefined || next === undefined) return true;
  const words = text.slice(own.inReading.end, next.inReading.start);
  // 投诉508件；举报221件；咨询151件；投诉和举报共729件
  if (/[共总合累]计?|目前|已/u.test(words.replace(/^.*[，；。,;]/u, ''))) return true;
  return markBehind(text, parts, last) !== markBehind(text, parts, 0);
}
