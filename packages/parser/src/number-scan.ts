import { parseChineseNumber } from './chinese-number.ts';
import { unitAt } from './measure-words.ts';
import type { Unit, UnitKind } from './measure-words.ts';
import type { Decimal } from '@yaodian/schema';

/** A number with what stands right behind it; offsets into the scanned text. */
export interface ScannedNumber {
  readonly start: number;
  /** Behind the last sign of the number, scale and 余 included. */
  readonly end: number;
  readonly value: Decimal;
  readonly decimals: number;
  readonly scale: string;
  /** 余, 多 or 来 behind the digits: more than the number says. */
  readonly excess: string;
  readonly chinese: boolean;
  /** For 一两, 三五: the upper number. */
  readonly upper: Decimal | null;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  /** Behind the unit; equal to `end` where there is none. */
  readonly unitEnd: number;
}

const signClass = { other: 0, digit: 1, numeral: 2, scale: 3 } as const;
const classes = new Uint8Array(0x10000);
for (const sign of '0123456789０１２３４５６７８９') classes[sign.charCodeAt(0)] = signClass.digit;
for (const sign of '〇零一二两三四五六七八九十') classes[sign.charCodeAt(0)] = signClass.numeral;
for (const sign of '百千万亿') classes[sign.charCodeAt(0)] = signClass.scale;

function classAt(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] ?? signClass.other) : signClass.other;
}

/** The next offset at or behind `from` where a number may begin; -1 where there is none. */
export function nextNumberStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (classes[text.charCodeAt(at)] !== signClass.other) return at;
  }
  return -1;
}

/** Behind the run of digits, letters and joining signs that an offset stands in: 1+X, GB50180, 5G, 10:30. */
function endOfCode(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[0-9０-９A-Za-z+.:：∶/·•_-]/u.test(text.charAt(at))) at += 1;
  return at;
}

const longest = 40;

/**
 * Reads the number at an offset. `skipTo` is where the scan goes on when there is none: behind a
 * code such as 1+X, a ratio or a time of day.
 */
export function scanNumber(
  text: string,
  start: number,
): { number: ScannedNumber } | { skipTo: number } {
  return classAt(text, start) === signClass.digit
    ? scanDigits(text, start)
    : scanNumerals(text, start);
}

/** 手机APP7028件, 配备AED120台, 购置CT1200万元: behind a word of capitals a number with a measure word counts, and is no code. */
function countsThings(text: string, start: number): boolean {
  return (
    /(?:^|[^0-9A-Za-z+_.·-])[A-Z]{2,6}$/u.test(text.slice(Math.max(0, start - 7), start)) &&
    /^\d{1,8}(?:\.\d{1,2})?(?:[万亿]?元|件|台|人|户|家|起|份|例)/u.test(
      text.slice(start, start + 13),
    )
  );
}

function scanDigits(text: string, start: number): { number: ScannedNumber } | { skipTo: number } {
  if (/[A-Za-z+_]/u.test(text.charAt(start - 1)) && !countsThings(text, start))
    return { skipTo: endOfCode(text, start) };
  let at = digitsEnd(text, start);
  while (isGroupSign(text, at) && at - start < longest) at += 4;
  at = spacedGroupsEnd(text, start, at);
  const point = text.charAt(at);
  let decimals = 0;
  if ((point === '.' || point === '．') && classAt(text, at + 1) === signClass.digit) {
    const end = digitsEnd(text, at + 1);
    decimals = end - at - 1;
    at = end;
  }
  if (joins.includes(text.charAt(at)) && /^.[0-9０-９A-Za-z]/u.test(text.slice(at, at + 2))) {
    return { skipTo: endOfCode(text, at) };
  }
  const tail = scaleEnd(text, at);
  const digits = plainDigits(text.slice(start, tail.end));
  const value = parseChineseNumber(digits);
  if (value === null) return { skipTo: Math.max(tail.end, at) };
  const unit = unitBehind(text, tail.behind);
  if (unit === null && /^[A-Za-z+]/u.test(text.charAt(tail.behind))) {
    return { skipTo: endOfCode(text, tail.behind) };
  }
  return {
    number: {
      start,
      end: tail.behind,
      value,
      decimals,
      scale: tail.scale,
      excess: tail.excess,
      chinese: false,
      upper: null,
      unit: unit?.unit ?? '',
      unitKind: unit?.kind ?? null,
      unitEnd: unitEnd(text, tail.behind, unit),
    },
  };
}

/** The comma in front of a group of three digits: 1,200. */
function isGroupSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (sign === ',' || sign === '，') && /^.\d{3}(?!\d)/u.test(text.slice(at, at + 5));
}

/** 共有4 598个: a space parts groups of three digits too, where words stand in front and a unit behind. */
function spacedGroupsEnd(text: string, start: number, digitsTo: number): number {
  if (digitsTo - start > 3 || !/[ \u00a0\u2009]/u.test(text.charAt(digitsTo))) return digitsTo;
  if (!/[一-鿿]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return digitsTo;
  let at = digitsTo;
  while (at - start < longest && /^[ \u00a0\u2009]\d{3}(?!\d)/u.test(text.slice(at, at + 5)))
    at += 4;
  return unitBehind(text, at) === null && !isScale(text, at) ? digitsTo : at;
}

/** Signs that make a code, a ratio or a time of day of the digits on both sides. */
const joins = ':：∶/·•+.．';

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === signClass.digit) at += 1;
  return at;
}

/** 万, 亿, 3亿4500万, 10余万, 6713万余: where scale and excess end. */
function scaleEnd(
  text: string,
  from: number,
): { end: number; behind: number; scale: string; excess: string } {
  let at = skipSpace(text, from);
  let end = from;
  let scale = '';
  let excess = '';
  const excessBefore = excessAt(text, at);
  if (excessBefore !== '') {
    if (classAt(text, at + 1) !== signClass.scale) {
      const behind = at + excessBefore.length;
      return { end, behind, scale, excess: excessBefore };
    }
    excess = excessBefore;
    at += excessBefore.length;
  }
  while (at - from < longest && isScale(text, at)) {
    const sign = text.charAt(at);
    scale =
      sign === '万' && scale === '亿' ? '亿' : sign === '亿' && scale === '万' ? '万亿' : sign;
    at += 1;
    end = at;
    if (classAt(text, at) === signClass.digit) {
      const digits = digitsEnd(text, at);
      if (!isScale(text, digits)) break;
      at = digits;
    }
  }
  if (end === from) return { end, behind: from, scale: '', excess: '' };
  const after = excessAt(text, end);
  if (after !== '') return { end, behind: end + after.length, scale, excess: after };
  return { end, behind: end, scale, excess };
}

/** 千 of 5千米 and 百 of 0.5百分点 belong to the unit. */
function isScale(text: string, at: number): boolean {
  return (
    classAt(text, at) === signClass.scale && !/^(?:千[米克瓦]|百分点)/u.test(text.slice(at, at + 3))
  );
}

function excessAt(text: string, at: number): string {
  const sign = text.charAt(at);
  if (sign !== '余' && sign !== '多' && sign !== '来') return '';
  const behind = skipSpace(text, at + 1);
  return isScale(text, behind) || unitAt(text, behind) !== null ? sign : '';
}

/** Half-width digits without spaces, grouping commas and 余: what {@link parseChineseNumber} reads. */
function plainDigits(text: string): string {
  // Nearly every number is written so already.
  if (!/[^\d.,，百千万亿]/u.test(text)) return text;
  return text
    .replace(/[０-９．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s余多来]/gu, '');
}

function skipSpace(text: string, at: number): number {
  const sign = text.charAt(at);
  return sign === ' ' || sign === '\u00a0' || sign === '\u3000' ? at + 1 : at;
}

function unitBehind(text: string, at: number): Unit | null {
  return unitAt(text, skipSpace(text, at));
}

/** Where a unit ends that stands behind a number; the number's own end where there is none. */
function unitEnd(text: string, at: number, unit: Unit | null): number {
  return unit === null ? at : skipSpace(text, at) + unit.unit.length;
}

function scanNumerals(text: string, start: number): { number: ScannedNumber } | { skipTo: number } {
  let end = start;
  while (end - start < longest && classAt(text, end) >= signClass.numeral) {
    // 千 of 千米 ends the number, unless the number is that 千 alone.
    if (end > start && !isScale(text, end) && classAt(text, end) === signClass.scale) break;
    end += 1;
  }
  if (end - start >= longest) return { skipTo: end };
  // 同一个目标, 统一, 唯一: no number.
  if (text.charAt(start) === '一' && '同统唯单'.includes(text.charAt(start - 1) || '，'))
    return { skipTo: end };
  if (end === start + 1 && text.startsWith('百分之', start)) return percentage(text, start);
  const excess = excessAt(text, end);
  let behind = end + excess.length;
  // Most numerals stand in words (一体, 三级): without a unit or a range there is no number.
  if (excess === '' && unitBehind(text, end) === null && !isJoint(text, end))
    return { skipTo: end };
  let numerals = text.slice(start, end);
  if (excess !== '') {
    // 十余万: the scale behind 余 belongs to the number.
    while (isScale(text, behind)) {
      numerals += text.charAt(behind);
      behind += 1;
    }
  }
  const pair = /^([一二三五六七八])([两二三四五六七八九])(?=$|[十百千万亿])/u.exec(numerals);
  const value = parseChineseNumber(pair === null ? numerals : numerals.replace(/^(.)./u, '$1'));
  const upper = pair === null ? null : parseChineseNumber(numerals.slice(1));
  if (value === null) return { skipTo: behind };
  const unit = unitBehind(text, behind);
  return {
    number: {
      start,
      end: behind,
      value,
      decimals: 0,
      scale: /[万亿]+$/u.exec(numerals)?.[0] ?? '',
      excess,
      chinese: true,
      upper,
      unit: unit?.unit ?? '',
      unitKind: unit?.kind ?? null,
      unitEnd: unitEnd(text, behind, unit),
    },
  };
}

/** 至, 到, 或 or a dash: the first number of a range has no unit. */
function isJoint(text: string, at: number): boolean {
  return '至到或-－–—~～'.includes(text.charAt(skipSpace(text, at)));
}

/** 百分之九十五 is 95 %. */
function percentage(text: string, start: number): { number: ScannedNumber } | { skipTo: number } {
  const from = start + 3;
  if (classAt(text, from) === signClass.other || text.startsWith('百分之', from))
    return { skipTo: from };
  const inner = scanNumber(text, from);
  if (!('number' in inner)) return inner;
  const { end } = inner.number;
  return {
    number: {
      ...inner.number,
      start,
      end,
      chinese: false,
      unit: '%',
      unitKind: 'rate',
      unitEnd: end,
    },
  };
}
