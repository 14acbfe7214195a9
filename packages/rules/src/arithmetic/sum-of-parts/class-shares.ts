// Two shares of classes that leave nothing between them: 公立医院占71.4%，民营医院占28.6%.

import { compareDecimals, decimalFrom, subtract } from '@yaodian/schema';
import { sharesAt, wouldMend } from '../../shared/shares-of-hundred.ts';
import type { SharesOfHundred } from '../../shared/shares-of-hundred.ts';

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/公立|公办/u, /民营|民办|社会办/u],
  [/城镇|城市|城区/u, /农村|乡村/u],
  [/存量/u, /新增|增量/u],
  [/(?<!不)合格/u, /不合格/u],
  [/线上/u, /线下/u],
  [/(?<!非)税收?/u, /非税/u],
  [/家庭户/u, /集体户/u],
  [/汉族/u, /少数民族/u],
  [/内资/u, /外资/u],
  [/一般债/u, /专项债/u],
];
const shares =
  /([^，。；、,;：:％%0-9（）()]{2,14}?)占(?:比|比重)?(?:为|达)?\s?(\d{1,2}(?:\.\d{1,2})?)[%％]/gu;
const mark = /^[，,；;、]$/u;

const failing =
  /不([一-鿿]{2})率(?:为|达)?(\d{1,2}\.\d{1,2})[%％][，,；;]\1率(?:为|达)?(\d{1,2}\.\d{1,2})[%％]/gu;
const content =
  /(?<!基本)(?<!不)满意率(?:为|达到?)?(\d{1,2}\.\d{1,2})[%％][，,、；;]基本满意率(?:为|达到?)?(\d{1,2}\.\d{1,2})[%％]/gu;
const listed =
  /分别占(?:比|(?:全部|全[国省市县区]|[^，。；、,;：:％%0-9]{0,6}总)[^，。；、,;：:％%0-9]{1,12}?的?(?:比重|比例)?)?(?:为|达)?(\d{1,2}\.\d{1,2})[%％]、(\d{1,2}\.\d{1,2})[%％](?:、|和|与)(\d{1,2}\.\d{1,2})[%％](?![、和与])/gu;

/** 省内、市内、境外业务量: three names in one clause. */
const names =
  /[^，。；、,;：:0-9]{1,12}、[^，。；、,;：:0-9]{1,12}[、和及与][^，。；、,;：:]{1,20}$/u;
const LIST = 44;

/** 不合格率2.09%，合格率97.91%: what failed and what did not. */
function* oppositeRates(text: string): Generator<SharesOfHundred> {
  for (const match of text.matchAll(failing)) {
    const [whole, , one = '', other = ''] = match;
    const at = whole.search(/\d/u);
    const found = sharesAt(match.index + at, whole.slice(at), [one, other]);
    if (found !== null && (found.holds || isMistyped(found))) yield found;
  }
}

/** 咨询、投诉、举报分别占54.5%、25.1%、20.4%: shares that make more than there is; fewer of them may leave something out. */
function* listedShares(text: string): Generator<SharesOfHundred> {
  for (const match of text.matchAll(listed)) {
    const [whole, ...written] = match;
    const at = whole.search(/\d/u);
    // 发生2万起，亡7人，伤3人，分别占全部的…: shares of three wholes. Names without numbers divide one.
    const front = text.slice(Math.max(0, match.index - LIST), match.index);
    const isNamed = names.test(front);
    if (!isNamed && !/^分别占比?(?:为|达)?$/u.test(whole.slice(0, at))) continue;
    const found = sharesAt(match.index + at, whole.slice(at), written);
    if (found === null) continue;
    const isMore = compareDecimals(found.sum, decimalFrom(100)) > 0;
    // 发明、实用新型和外观设计3种: as many as are named, so nothing is left out.
    const isAll = isNamed && new RegExp(`${written.length}[种类项][^、]{0,8}$`, 'u').test(front);
    if (found.holds || ((isMore || isAll) && isMistyped(found))) yield found;
  }
}

/** 满意率92.47%，基本满意率7.53%: no more are content than were asked; others may not be. */
function* ratesOfContent(text: string): Generator<SharesOfHundred> {
  for (const match of text.matchAll(content)) {
    const [whole, one = '', other = ''] = match;
    const at = whole.search(/\d/u);
    const found = sharesAt(match.index + at, whole.slice(at), [one, other]);
    if (found === null) continue;
    const isMore = compareDecimals(found.sum, decimalFrom(100)) > 0;
    if (found.holds || (isMore && isMistyped(found))) yield found;
  }
}

/** Whether one other digit would make 100 of shares. */
function isMistyped({ written, sum }: SharesOfHundred): boolean {
  const off = subtract(decimalFrom(100), sum);
  return written.some((share) => wouldMend(share, off));
}

/** All such shares of a text; where neither 100 nor one digit beside it comes out, the shares are of two wholes. */
export function* sharesOfClasses(text: string): Generator<SharesOfHundred> {
  if (/不[一-鿿]{2}率/u.test(text)) yield* oppositeRates(text);
  if (text.includes('基本满意率')) yield* ratesOfContent(text);
  if (!text.includes('占')) return;
  if (text.includes('分别占')) yield* listedShares(text);
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(shares)) {
    const from = last;
    last = match;
    if (from === null) continue;
    const end = from.index + from[0].length;
    if (!mark.test(text.slice(end, match.index))) continue;
    if (!areOpposed(from[1] ?? '', match[1] ?? '')) continue;
    const [, , one = ''] = from;
    const written = [one, match[2] ?? ''];
    const start = end - one.length - 1;
    const found = sharesAt(start, text.slice(start, match.index + match[0].length), written);
    if (found === null) continue;
    if (found.holds || isMistyped(found)) yield found;
  }
}

/** 公立医院床位 and 民营医院床位: opposite words, and else one thing. */
function areOpposed(one: string, other: string): boolean {
  return pairs.some(([first, second]) =>
    [
      [one, other],
      [other, one],
    ].some(([a = '', b = '']) => {
      if (!first.test(a) || !second.test(b) || second.test(a) || first.test(b)) return false;
      const [x, y] = [a.replace(first, ''), b.replace(second, '')];
      return x === '' || y === '' || [...x].some((sign) => y.includes(sign));
    }),
  );
}
