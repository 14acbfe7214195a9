import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { addUpTo } from '../../shared/statement.ts';
import { isExact } from '../../shared/written-number.ts';
import { hasOpenRuns, openRuns } from '../sum-of-parts/open-runs.ts';
import type { EarlierNumbers } from './earlier-wholes.ts';
import { onceEach, sumStatement, type AcrossStatement } from './statement.ts';

/** A list with more parts is no partition of anything. */
const MOST_PARTS = 16;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;

/** Whether a paragraph may divide something into ages, periods or classes that stands elsewhere. */
export function dividesSomething(paragraph: Paragraph): boolean {
  return hasAges(paragraph.reading.text) || hasOpenRuns(paragraph);
}

function hasAges(text: string): boolean {
  return /岁及?以下|岁及?以上|以来/u.test(text);
}

/**
 * 30岁及以下1331万名，31至35岁902万名，……，61岁及以上2518万名: ages (and periods) one behind the other leave
 * nothing out, nor do 男 and 女, or a list that ends in 其他: they make up the total that stands in a paragraph
 * in front.
 */
export function* partitionsOfEarlier(
  paragraph: Paragraph,
  earlier: EarlierNumbers,
): Generator<AcrossStatement> {
  const { text } = paragraph.reading;
  const { quantities } = paragraph;
  if (quantities.length < 2) return;
  for (const { parts, noun } of openRuns(paragraph)) {
    const total = totalOf(parts, noun, earlier.all);
    if (total !== null) yield sumStatement(total, parts);
  }
  if (!hasAges(text)) return;
  for (const parts of partitionsIn(text, quantities)) {
    const [first] = parts;
    if (first === undefined) continue;
    const totals = earlier.all.filter(
      ({ unit, metric }) => unitsAgree(unit, first.unit) && /总[数量计额]?|共/u.test(metric),
    );
    const summands = onceEach(parts);
    const fitting = totals.find((total) => addUpTo(summands, total));
    const [only] = totals;
    const alike = totals.every(
      ({ value }) => only !== undefined && compareDecimals(value, only.value) === 0,
    );
    const total = fitting ?? (alike ? only : undefined) ?? totalOf(parts, '', earlier.all);
    if (total != null) yield sumStatement(total, parts);
  }
}

/** The number in front that parts make up, or miss by one digit; null where several might be meant. */
function totalOf(
  parts: readonly Quantity[],
  noun: string,
  front: readonly Quantity[],
): Quantity | null {
  const [first] = parts;
  const totals = front.filter(({ unit }) => first !== undefined && unitsAgree(unit, first.unit));
  const summands = onceEach(parts);
  const equal = totals.findLast((total) => addUpTo(summands, total));
  if (equal !== undefined) return equal;
  const values = parts.map(({ value }) => value);
  const near = totals.filter(({ value, metric }) => {
    const named = noun.length === 2 && metric.replace(/[为有共是达到]+$/u, '').endsWith(noun);
    const enough = tellingPlaces(value, values) >= (named ? TELLING - 1 : TELLING);
    return enough && isOneDigitOff(value, values);
  });
  const [one] = near;
  const alike = near.every(
    ({ value }) => one !== undefined && compareDecimals(value, one.value) === 0,
  );
  return alike ? (one ?? null) : null;
}

/** Lists of numbers whose words follow each other without a gap. */
function partitionsIn(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const found: Quantity[][] = [];
  let parts: Quantity[] = [];
  let last: string | null = null;
  let end = 0;
  for (const quantity of quantities) {
    const words = text.slice(
      Math.max(end, quantity.inReading.start - 40),
      quantity.inReading.start,
    );
    if (/^(?:岁|周岁|%|％|个?百分点)$/u.test(quantity.unit)) continue;
    const label = words.replace(/^.*[，、；。：,;]/u, '');
    end = quantity.inReading.end;
    if (!isExact(quantity) || isComparison(text, quantity)) continue;
    const step = stepOf(label);
    const opens = step?.from === '';
    const follows = step !== null && last !== null && follow(last, step.from);
    if (opens) parts = [quantity];
    else if (follows && quantity.unit === parts[0]?.unit) parts.push(quantity);
    else parts = [];
    last = parts.length === 0 ? null : (step?.to ?? null);
    if (parts.length >= 3 && parts.length <= MOST_PARTS && step?.to === '') found.push(parts);
    if (step?.to === '') {
      parts = [];
      last = null;
    }
  }
  return found;
}

/** From and to of 31至35岁, or of 甲后至乙前; an open end is empty. */
function stepOf(label: string): { readonly from: string; readonly to: string } | null {
  const age = /(\d{1,3})岁(及?以下|及?以上)/u.exec(label);
  if (age !== null)
    return age[2]?.endsWith('下') === true
      ? { from: '', to: age[1] ?? '' }
      : { from: age[1] ?? '', to: '' };
  const ages = /(\d{1,3})(?:周?岁)?(?:至|到|-|—|－|～|~)(\d{1,3})周?岁/u.exec(label);
  if (ages !== null) return { from: ages[1] === '0' ? '' : (ages[1] ?? ''), to: ages[2] ?? '' };
  const since = /^([^，。；]{2,20}?)以来/u.exec(label);
  if (since !== null) return { from: since[1] ?? '', to: '' };
  const between = /^([^，。；]{2,20}?)后?至([^，。；]{2,20}?)前/u.exec(label);
  if (between !== null) return { from: between[1] ?? '', to: between[2] ?? '' };
  const before = /^([^，。；]{2,20}?)前/u.exec(label);
  return before === null ? null : { from: '', to: before[1] ?? '' };
}

/** 36岁 follows 35岁; a period begins where the one before ended. */
function follow(to: string, from: string): boolean {
  if (/^\d+$/u.test(to)) return Number(from) === Number(to) + 1;
  return from !== '' && (from === to || from.endsWith(to) || to.endsWith(from));
}
