// Shares that make up a whole between them and are printed without it: they add up to 100.

import { add, compareDecimals, decimalFrom, parseDecimal, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { matchesIn } from './matches-in.ts';
import { differInOneDigit } from './one-digit.ts';
import { absolute } from './rounding.ts';

/** 三次产业结构为9.2:51:39.8: the shares as written, and whether they make 200 at their precision. */
export interface SharesOfHundred {
  /** Offsets of the shares in the text. */
  readonly start: number;
  readonly end: number;
  readonly written: readonly string[];
  readonly sum: Decimal;
  readonly holds: boolean;
}

const number = '\\d{1,3}(?:\\.\\d{1,3})?';
const colon = '\\s?[:：∶︰]\\s?';
const triple = new RegExp(
  `(?<![\\d.:：∶︰])(${number})${colon}(${number})${colon}(${number})(?![\\d.]|\\s?[:：∶︰])`,
  'gu',
);
const listed = new RegExp(
  `(${number})[%％][、，](${number})[%％](?:[、，]|和)(${number})[%％]`,
  'gu',
);
const industries =
  /三次产业|三大产业|一二三产|一、二、三(?:次)?产业|第一、第二、第三(?:次)?产业|产业结构/gu;
const division =
  /(?:从|按)[^，。；0-9]{2,12}(?:看|分)[，,：:][^。\n]{8,300}?(?=[。\n]|[；;](?:从|按)|$)/gu;
/** 合计占81.5%，其中…: shares of shares. */
const nested = /其中|合计|共占/u;
const sentences = /[^。\n]+/gu;
const twoShares =
  /[^，。；、,;：:％%0-9（）()]{1,16}?占(\d{1,2}\.\d{2})[%％][，,；;、][^，。；、,;：:％%0-9（）()]{1,16}?占(\d{1,2}\.\d{2})[%％]/gu;
/** No longer sentence is read back. */
const REACH = 240;
/** Two shares and a rest may be of two things. */
const LEAST_SHARES = 3;
/** 增速 and 拉动 are no shares. */
const otherThing = /增速|增长|拉动|投资额|亿|万/u;
const pair = new RegExp(
  `(?:男、?女(?:性|生)?|轻、?重工业|城乡|城镇、(?:农|乡)村)[^0-9，。；]{0,10}(?:占比|比重|比例)[^0-9，。；]{0,4}分别(?:为|是|占|达)?\\s?(${number})[%％](?:[、，]|和|与)(${number})[%％]`,
  'gu',
);

const regions = /东、中、西部/gu;
const ofRegions = new RegExp(
  `(?:占比|比重|比例)分别(?:为|是|占|达)?\\s?(${number})[%％]、(${number})[%％](?:、|和|与)(${number})[%％]`,
  'gu',
);
const eachIndustry = new RegExp(
  ['一', '二', '三']
    .map(
      (name) => `第${name}产业[^，。；、,;%％0-9]{0,12}占[^，。；、,;%％0-9]{0,14}(${number})[%％]`,
    )
    .join('[，,；;、]'),
  'gu',
);
/** What each of the three adds to the growth of all, and by how many points, which are no shares. */
const contributions = new RegExp(
  ['一', '二', '三']
    .map((name) => `第${name}产业[^，。；、,;%％0-9]{0,30}贡献率(?:为|是|达)?\\s?(${number})[%％]`)
    .join('(?:[，,][^，。；、,;]{0,12}拉动[^，。；、,;%％]{0,20}百分点)?[，,；;、]'),
  'gu',
);
const oneShare = new RegExp(
  `([^，。；、,;：:％%0-9（）()]{2,16}?)(占|占比|比重)?(?:为|达)?\\s?(${number})[%％]`,
  'gu',
);

/** Shares of the three industries, of regions, of classes and of all that there is in a text. */
export function* sharesOfHundred(text: string): Generator<SharesOfHundred> {
  yield* sharesOfIndustries(text);
  if (!/[%％]/u.test(text)) return;
  yield* sharesOfRegions(text);
  if (text.includes('第三产业')) {
    yield* groupsOf(text, eachIndustry);
    if (text.includes('贡献率')) yield* groupsOf(text, contributions);
  }
  if (/其[他它余][^，。；、,;％%0-9]{0,12}[0-9]/u.test(text)) yield* sharesWithRest(text);
  yield* groupsOf(text, pair);
  yield* pairsOfHundred(text);
  yield* sharesOfSentence(text);
  yield* sharesOfTotal(text);
}

/** What each match of an expression captures. */
function* groupsOf(text: string, pattern: RegExp): Generator<SharesOfHundred> {
  for (const match of matchesIn(text, pattern)) {
    const at = match[0].search(/\d/u);
    const found = sharesAt(match.index + at, match[0].slice(at), match.slice(1));
    if (found !== null) yield found;
  }
}

/** 东、中、西部业务量占比分别为76%、16%和8%，收入占比分别为77%、14%和9%. */
function* sharesOfRegions(text: string): Generator<SharesOfHundred> {
  let done = 0;
  for (const { index } of matchesIn(text, regions)) {
    if (index < done) continue;
    const stop = text.slice(index, index + 160).search(/[。；\n]/u);
    done = stop === -1 ? index + 160 : index + stop;
    const clause = text.slice(index, done);
    if (clause.includes('东北')) continue;
    for (const found of groupsOf(clause, ofRegions))
      yield { ...found, start: index + found.start, end: index + found.end };
  }
}

/** 咨询类占41.5%，投诉类占33.3%，…，其他类占3.2%: shares side by side of which the last is all that is left. */
function* sharesWithRest(text: string): Generator<SharesOfHundred> {
  let written: string[] = [];
  let start = 0;
  let end = 0;
  /** Whether no other share stands in front in its sentence. */
  let isAlone = false;
  for (const match of text.matchAll(oneShare)) {
    const [whole, label = '', verb, share = ''] = match;
    const follows = /^[，,；;、]$/u.test(text.slice(end, match.index));
    if (!follows || written.length === 0) {
      written = [];
      if (verb === undefined) continue;
      start = match.index + whole.length - share.length - 1;
      isAlone = share.includes('.') && !/[%％][^。\n]*$/u.test(text.slice(0, start).slice(-REACH));
    }
    written.push(share);
    end = match.index + whole.length;
    if (!/其[他它余]/u.test(label)) continue;
    if (written.length >= LEAST_SHARES) {
      const found = sharesAt(start, text.slice(start, end), written);
      if (found !== null) yield found;
    } else if (written.length === 2 && isAlone) {
      const found = sharesAt(start, text.slice(start, end), written);
      if (found === null) continue;
      const off = subtract(decimalFrom(100), found.sum);
      if (found.holds || written.some((one) => wouldMend(one, off))) yield found;
    }
    written = [];
  }
}

/**
 * 实到外资中，二产占70.46%，三产占29.54%: two shares with two decimals that make 200, or would with one other digit, are of
 * one whole.
 */
function* pairsOfHundred(text: string): Generator<SharesOfHundred> {
  for (const match of matchesIn(text, twoShares)) {
    const [whole, first = '', second = ''] = match;
    if (/[占比]/u.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    if (/^[，,、；;][^，。；;]{1,16}占/u.test(text.slice(match.index + whole.length).slice(0, 24)))
      continue;
    const at = whole.indexOf(`占${first}`) + 1;
    const found = sharesAt(match.index + at, whole.slice(at), [first, second]);
    if (found === null) continue;
    const off = subtract(decimalFrom(100), found.sum);
    const near = [first, second].some((share) => wouldMend(share, off));
    if (found.holds || near) yield found;
  }
}

/** 从年龄看，25岁以下的占3.7%，…，61岁以上的占15%: all shares of a sentence that says how it divides its subject. */
function* sharesOfSentence(text: string): Generator<SharesOfHundred> {
  for (const match of matchesIn(text, division)) {
    const [whole] = match;
    const opening = text.charAt(match.index - 1);
    if (opening !== '' && !'。；;\n'.includes(opening)) continue;
    const shares = [...whole.matchAll(/占(?:比|比重)?(?:为|达)?(\d{1,2}(?:\.\d{1,2})?)[%％]/gu)];
    const [first] = shares;
    const last = shares.at(-1);
    if (shares.length < LEAST_SHARES || first === undefined || last === undefined) continue;
    if (nested.test(whole)) continue;
    const start = first.index + first[0].length - (first[1] ?? '').length - 1;
    const written = shares.map((share) => share[1] ?? '');
    const clause = whole.slice(start, last.index + last[0].length);
    const found = sharesAt(match.index + start, clause, written);
    if (found === null) continue;
    const off = subtract(decimalFrom(100), found.sum);
    // 78.4%, 18.1% and 3.3% leave little out, but may well leave it out.
    const isRest = off.mantissa > 0n && compareDecimals(off, decimalFrom(1)) < 0;
    const near = !isRest && written.some((share) => wouldMend(share, off));
    if (found.holds || near) yield found;
  }
}

/**
 * 农村7.5万起，占总数的42.2%；…；其他区域占总数的5.7%: all shares of a sentence that call their whole 总数, the last one of which
 * is all that is left.
 */
function* sharesOfTotal(text: string): Generator<SharesOfHundred> {
  if (!text.includes('占总数的')) return;
  for (const match of matchesIn(text, sentences)) {
    const [sentence] = match;
    const shares = [...sentence.matchAll(/占总数的(\d{1,2}(?:\.\d{1,2})?)[%％]/gu)];
    const [first] = shares;
    const last = shares.at(-1);
    if (shares.length < LEAST_SHARES || first === undefined || last === undefined) continue;
    const front = sentence.slice(0, last.index);
    if (!/[，,；;、](?:其[他它余]|剩余)[^，。；、,;％%]{0,16}$/u.test(front)) continue;
    const start = first.index + first[0].length - (first[1] ?? '').length - 1;
    const clause = sentence.slice(start, last.index + last[0].length);
    const written = shares.map((share) => share[1] ?? '');
    const found = sharesAt(match.index + start, clause, written);
    if (found === null) continue;
    const off = subtract(decimalFrom(100), found.sum);
    if (found.holds || written.some((share) => wouldMend(share, off))) yield found;
  }
}

/** Whether a share that is off by so much is so by one digit. */
export function wouldMend(share: string, off: Decimal): boolean {
  const value = parseDecimal(share);
  return value !== null && differInOneDigit(value, add(value, off));
}

/** 三次产业结构由14:33:53调整为15:31:54: the shares of the three industries, each three once. */
export function* sharesOfIndustries(text: string): Generator<SharesOfHundred> {
  let done = 0;
  for (const { index, 0: words } of matchesIn(text, industries)) {
    // Behind their three sums the shares of 第一、第二、第三产业 are held to these.
    if (words.startsWith('第') && !'。；'.includes(text.charAt(index - 1))) continue;
    const from = Math.max(index, done);
    const stop = text.slice(from, index + 90).search(/[。；\n]/u);
    const clause = text.slice(index, stop === -1 ? index + 90 : from + stop);
    const triples = [...clause.matchAll(triple), ...clause.matchAll(listed)];
    for (const match of triples.sort((a, b) => a.index - b.index)) {
      const start = index + match.index;
      if (start < done || otherThing.test(clause.slice(0, match.index))) continue;
      const found = sharesAt(start, match[0], match.slice(1));
      // 1:4:5 counts in tenths.
      if (found === null || compareDecimals(found.sum, decimalFrom(30)) <= 0) continue;
      done = found.end;
      yield found;
    }
  }
}

/** Shares with what they add up to; null for what is no number. */
export function sharesAt(
  start: number,
  whole: string,
  written: readonly string[],
): SharesOfHundred | null {
  let sum = decimalFrom(0);
  let places = 0;
  for (const share of written) {
    const value = parseDecimal(share);
    if (value === null) return null;
    sum = add(sum, value);
    places = Math.max(places, share.split('.')[1]?.length ?? 0);
  }
  // Each share was rounded by itself: the sum of three may miss by one in the last place.
  const slack = shift(decimalFrom(Math.max(1, Math.floor(written.length / 2))), -places);
  const off = absolute(subtract(sum, decimalFrom(100)));
  return {
    start,
    end: start + whole.length,
    written,
    sum,
    holds: compareDecimals(off, slack) <= 0,
  };
}
