import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  decimalFrom,
  divide,
  parseDecimal,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import type { AverageStatement } from './averages.ts';

const number = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const pace = new RegExp(
  `(?<![\\d.])${number}[%％][，,](?:均)?(超过|超出|超|快于|快|高于|领先|低于|慢于|落后于|落后|滞后于|滞后)(?:全年)?序时进度${number}个(?:百分点|点)`,
  'gu',
);
const period =
  /上半年|前三季度|一季度|(?<!\d)(?:1|一)[-—－~～至到]{1,2}(\d{1,2})月|前(\d{1,2})个月|(?<!\d)(\d{1,2})月(?:底|末|30日|31日)/gu;
/** The period stands in the same sentence. */
const REACH = 120;

/** 上半年完成年度计划的56%，超序时进度6个百分点: what is done less the part of the year that is over. */
export function* paceOfYear(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  for (const match of text.matchAll(pace)) {
    const [whole, done = '', verb = '', written = ''] = match;
    const months = monthsIn(text.slice(Math.max(0, match.index - REACH), match.index));
    const [rate, points] = [parseDecimal(done), parseDecimal(written)];
    if (months === null || rate === null || points === null) continue;
    const places = written.split('.')[1]?.length ?? 0;
    const due = divide(decimalFrom(months * 100), decimalFrom(12), 2);
    if (due === null) continue;
    const isBehind = /[低慢落滞]/u.test(verb);
    const exact = isBehind ? subtract(due, rate) : subtract(rate, due);
    const right = divide(exact, decimalFrom(1), places) ?? exact;
    const isWhole = months % 3 === 0 && (done.split('.')[1]?.length ?? 0) <= places;
    const slack = isWhole ? decimalFrom(0) : shift(decimalFrom(1), -places);
    const holds = compareDecimals(absolute(subtract(exact, points)), slack) <= 0;
    // What more than one digit sets apart is reckoned by days, or on another plan.
    if (
      !holds &&
      !isOneDigitOff(right, points, rate, isBehind ? subtract(due, points) : add(due, points))
    )
      continue;
    const end = match.index + whole.lastIndexOf('个');
    const start = end - written.length;
    yield {
      from: quantities.filter(({ inReading }) => inReading.numberStart === match.index),
      quotient: isBehind ? `${dueRate(months)}% - ${done}%` : `${done}% - ${dueRate(months)}%`,
      start,
      end,
      written,
      right,
      scale: '',
      holds,
    };
  }
}

function isOneDigitOff(right: Decimal, points: Decimal, rate: Decimal, other: Decimal): boolean {
  if (right.mantissa < 0n) return false;
  return differInOneDigit(right, points) || differInOneDigit(other, rate);
}

function dueRate(months: number): string {
  return String(Math.round((months * 10000) / 12) / 100);
}

/** How many months of the year are over; null where the sentence names no such period. */
function monthsIn(front: string): number | null {
  const sentence = front.slice(Math.max(front.lastIndexOf('。'), front.lastIndexOf('；')) + 1);
  const last = [...sentence.matchAll(period)].at(-1);
  if (last === undefined) return null;
  const [words, to, first, ended] = last;
  if (words === '上半年') return 6;
  if (words === '前三季度') return 9;
  if (words === '一季度') return 3;
  const months = Number(to ?? first ?? ended);
  return months >= 1 && months <= 12 ? months : null;
}
