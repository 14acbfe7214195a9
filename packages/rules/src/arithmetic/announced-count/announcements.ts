import { paragraphFact } from '@yaodian/parser';
import { chineseInteger } from '../../shared/chinese-integer.ts';

/** A number that announces numbered items: 三件事 of 抓好三件事：一是…. */
export interface Announcement {
  /** Offsets of the number alone in the text. */
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  /** As written with its measure word: 三件. */
  readonly written: string;
  /** Where the announcement ends. */
  readonly behind: number;
}

const number = '([二两三四五六七八九十]|十[一二三四五六]|[2-9]|[1-9][0-9])';
const measure = '(?:个|项|件|条|点|大)';
const announced = new RegExp(
  `${number}${measure}[^，。；：、,;:0-9]{0,12}(?:[，,]分别[是为])?[：:]`,
  'gu',
);
const here = new RegExp(
  `(?:以下|下列|如下)[^，。；：、,;:0-9]{0,4}${number}${measure}[^，。；：、,;:0-9]{0,12}[。：:]?$`,
  'gu',
);
const above = new RegExp(`(?:以上|上述)[^，。；：、,;:0-9]{0,2}${number}${measure}`, 'gu');

/** 抓好三件事：; the colon ends the text or items follow it. */
export function announcementsIn(text: string): Announcement[] {
  return read(text, announced);
}

/** 抓好以下六项工作。 at the end of a paragraph. */
export const announcementAtEnd = paragraphFact(({ reading: { text } }): Announcement | null => {
  const last = text.trimEnd();
  if (!last.endsWith('：') && !last.endsWith(':') && !/以下|下列|如下/u.test(last.slice(-40)))
    return null;
  const ended = read(text, announced).find(({ behind }) => text.slice(behind).trim() === '');
  return ended ?? read(text, here)[0] ?? null;
});

/** 以上三个方面 behind the items. */
export function recallsIn(text: string): Announcement[] {
  return read(text, above);
}

function read(text: string, pattern: RegExp): Announcement[] {
  const found: Announcement[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, numeral = ''] = match;
    const start = match.index + whole.indexOf(numeral);
    // 第三个, 二十三项 and 2.3个 hold another number.
    if (/[第每约近前零〇百千万十\d.．]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const stated = /^\d/u.test(numeral) ? Number(numeral) : chineseInteger(numeral);
    if (stated === null) continue;
    const end = start + numeral.length;
    const behind = match.index + whole.length;
    found.push({ start, end, stated, written: text.slice(start, end + 1), behind });
  }
  return found;
}

/** 一是…；二是…: how many there are in a row from the first one; null where they do not run on from one. */
export function ordinalsIn(text: string): { readonly count: number; readonly last: number } | null {
  let count = 0;
  let last = 0;
  for (const match of text.matchAll(/(?:^|[。；：，;:,\s])([一二三四五六七八九十]{1,3})是/gu)) {
    const value = chineseInteger(match[1] ?? '');
    if (value !== count + 1) return null;
    count = value;
    last = match.index;
  }
  return count >= 2 ? { count, last } : null;
}

/** 分别是：1、…；2、…: how many numbered items there are in a row up to the end of the text; null where they do not run on. */
export function numbersIn(text: string): { readonly count: number; readonly last: number } | null {
  if (!/^\s?1[、.．](?!\d)/u.test(text)) return null;
  let count = 0;
  let last = 0;
  for (const match of text.matchAll(/(?:^|[；;。])\s?(\d{1,2})[、.．](?!\d)/gu)) {
    if (Number(match[1]) !== count + 1) return null;
    count += 1;
    last = match.index;
  }
  return count >= 2 ? { count, last } : null;
}
