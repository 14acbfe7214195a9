import type { Quantity } from '@yaodian/parser';
import {
  compareDecimals,
  decimalFrom,
  divide,
  multiply,
  parseDecimal,
  shift,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isGrowth, isShare, roundedFrom } from '../../shared/rounding.ts';
import type { Rounded } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';

/** 由10亿元增加到20亿元，翻了一番: two numbers, and how many times the second is the first. */
export interface MultipleStatement {
  readonly base: Quantity;
  readonly level: Quantity;
  /** Offsets of what the text says. */
  readonly start: number;
  readonly end: number;
  /** The multiple that the numbers give. */
  readonly right: Decimal;
  readonly holds: boolean;
}

const doubled = /^[^，。；、,;0-9]{0,6}[，,]?(?:实现)?(翻了?(一|两|二|三)番)(?!多|以上|有余|左右)/u;
const times =
  /^[^，。；、,;0-9]{0,6}[，,](?:实现)?((增长|增加|提高)了?|是[^，。；、,;0-9]{1,10}的|达到?[^，。；、,;0-9]{1,10}的)(\d{1,3}(?:\.\d{1,3})?)倍(?!多|以上|有余|左右)/u;
const powers: Readonly<Record<string, number>> = { 一: 2, 两: 4, 二: 4, 三: 8 };

/** All multiples of a paragraph that are said right behind 由A到B. */
export function* multipleStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<MultipleStatement> {
  if (!/[番倍]/u.test(text)) return;
  for (const [index, level] of quantities.entries()) {
    const base = quantities[index - 1];
    if (base === undefined || level.base === null || base.unit !== level.unit) continue;
    if (!isExact(base) || !isExact(level) || base.value.mantissa <= 0n) continue;
    const right = divide(level.value, base.value, 2);
    const behind = text.slice(level.inReading.end, level.inReading.end + 40);
    const said = right === null ? null : saidBehind(behind, base, level);
    if (right === null || said === null) continue;
    const start = level.inReading.end + said.at;
    yield { base, level, start, end: start + said.length, right, holds: said.holds };
  }
}

function saidBehind(
  behind: string,
  base: Quantity,
  level: Quantity,
): { readonly at: number; readonly length: number; readonly holds: boolean } | null {
  const twice = doubled.exec(behind);
  if (twice !== null) {
    const written = twice[1] ?? '';
    const power = powers[twice[2] ?? ''] ?? 2;
    return {
      at: twice[0].length - written.length,
      length: written.length,
      holds: isAbout(base, level, power),
    };
  }
  const match = times.exec(behind);
  if (match === null) return null;
  const [whole, verb = '', grew, number = ''] = match;
  const value = parseDecimal(number);
  if (value === null) return null;
  const places = number.split('.')[1]?.length ?? 0;
  const percent: Rounded = { value: shift(value, 2), half: shift(decimalFrom(50), -places) };
  const [from, to] = [roundedFrom(base), roundedFrom(level)];
  const holds = grew === undefined ? isShare(to, from, percent) : isGrowth(from, to, percent);
  const at = whole.indexOf(verb);
  return { at, length: whole.length - at, holds };
}

/** 翻一番 is said of what is about twice as much: from 1.95 to 2.6 times. */
function isAbout(base: Quantity, level: Quantity, power: number): boolean {
  const unit = multiply(base.value, decimalFrom(power));
  const least = shift(multiply(unit, decimalFrom(975)), -3);
  const most = shift(multiply(unit, decimalFrom(13)), -1);
  return compareDecimals(level.value, least) >= 0 && compareDecimals(level.value, most) < 0;
}
