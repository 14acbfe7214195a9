import { add, compareDecimals, decimalFrom, isZero, parseDecimal, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';

const digitOf = new Map<string, number>([
  ['〇', 0],
  ['零', 0],
  ['○', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);

/** Powers of ten: 十 百 千 stand inside a group of four digits, 万 and 亿 close one. */
const powerOf = new Map<string, number>([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** 万亿 is 10¹², more than a plan counts; a longer run of signs is no number but noise. */
const longestNumeral = 40;

/**
 * The value of a number as plans write it: 五十, 二〇二一, 两千三百, 三亿四千五百万, 1.8万, 3亿4500万,
 * 2万亿, 1,200, 28,583万. Null where the signs make no number (万三, 十十, 一二三 with a power between).
 */
export function parseChineseNumber(text: string): Decimal | null {
  if (text === '' || text.length > longestNumeral) return null;
  const single = text.length === 1 ? digitOf.get(text) : undefined;
  if (single !== undefined) return decimalFrom(single);
  const ungrouped = withoutGrouping(text);
  const plain = parseDecimal(ungrouped);
  if (plain !== null) return text.startsWith('+') || text.startsWith('-') ? null : plain;
  if ([...text].every((sign) => digitOf.has(sign))) return digitByDigit(text);
  return byPowers(ungrouped);
}

/** 1,200 and 1，200万 → 1200, 1200万; commas anywhere else are kept, and so refused. */
function withoutGrouping(text: string): string {
  if (!/[,，]/u.test(text)) return text;
  return /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?[百千万亿]{0,2}$/u.test(text)
    ? text.replace(/[,，]/gu, '')
    : text;
}

/** 二〇二一 → 2021. */
function digitByDigit(text: string): Decimal | null {
  return parseDecimal([...text].map((sign) => String(digitOf.get(sign))).join(''));
}

/** 亿 splits first, then 万, so that 2万亿 is two groups deep; each side is read for itself. */
function byPowers(text: string): Decimal | null {
  for (const [sign, power] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    const at = text.lastIndexOf(sign);
    if (at === -1) continue;
    const upper = parseUnder(text.slice(0, at), 16);
    const rest = text.slice(at + 1);
    if (upper === null || isZero(upper)) return null;
    const lower = rest === '' ? decimalFrom(0) : parseUnder(rest, power);
    if (lower === null) return null;
    return add(shift(upper, power), lower);
  }
  return belowTenThousand(text);
}

/** A part of a number, which must stay below `10^power`; 零 in front of it only marks a gap. */
function parseUnder(text: string, power: number): Decimal | null {
  const part = /^[零〇○]./u.test(text) ? text.slice(1) : text;
  const value = parseDecimal(part) ?? byPowers(part);
  if (value === null) return null;
  return compareDecimals(value, shift(decimalFrom(1), power)) < 0 ? value : null;
}

/**
 * 千, 百 and 十 in falling order. A last digit right behind 千 or 百 stands for the next lower power
 * (三百五 is 350), as people speak.
 */
function belowTenThousand(text: string): Decimal | null {
  let total = decimalFrom(0);
  let lastPower = 4;
  let at = 0;
  let gap = false;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '零' || sign === '〇' || sign === '○') {
      if (gap || at === 0) return null;
      gap = true;
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length && powerOf.get(text.charAt(end)) === undefined) end += 1;
    const written = text.slice(at, end);
    const digit =
      written === ''
        ? decimalFrom(1)
        : written.length === 1
          ? singleDigit(written)
          : parseDecimal(written);
    if (digit === null || (written === '' && at > 0 && !gap)) return null;
    const power = powerOf.get(text.charAt(end)) ?? 0;
    if (end < text.length && power >= lastPower) return null;
    const spoken = end === text.length && !gap && at > 0 && lastPower > 1 && written.length === 1;
    total = add(total, shift(digit, spoken ? lastPower - 1 : power));
    lastPower = power;
    gap = false;
    at = end + 1;
  }
  return gap ? null : total;
}

function singleDigit(sign: string): Decimal | null {
  const digit = digitOf.get(sign);
  return digit === undefined ? parseDecimal(sign) : decimalFrom(digit);
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const smallPowers = ['', '十', '百', '千'] as const;
const largePowers = ['', '万', '亿'] as const;

/**
 * Writes a whole number in Chinese numerals as headings do: 10 is 十, 21 二十一, 105 一百零五.
 * Throws a RangeError for fractions, negative numbers and 10¹² or more.
 */
export function formatChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) {
    throw new RangeError(`${value} is no whole number from 0 to below 10^12`);
  }
  if (value === 0) return numerals[0];
  let rest = value;
  let written = '';
  for (const unit of largePowers) {
    const four = rest % 10_000;
    rest = Math.floor(rest / 10_000);
    if (four !== 0) {
      written = formatGroup(four) + unit + written;
      if (rest > 0 && four < 1000) written = numerals[0] + written;
    } else if (written !== '' && !written.startsWith(numerals[0]) && rest > 0) {
      written = numerals[0] + written;
    }
  }
  return written.startsWith('一十') ? written.slice(1) : written;
}

/** 1 to 9999 without a zero in front. */
function formatGroup(value: number): string {
  let written = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = written !== '';
      continue;
    }
    if (gap) written += numerals[0];
    gap = false;
    written += `${numerals[digit] ?? ''}${smallPowers[power] ?? ''}`;
  }
  return written;
}
