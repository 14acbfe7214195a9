import type { Quantity } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  decimalFrom,
  divide,
  formatDecimal,
  parseDecimal,
  shift,
  subtract,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';
import { absolute } from '../../shared/rounding.ts';
import { sharesOfIndustries } from '../../shared/shares-of-hundred.ts';
import { isExact, printed } from '../../shared/written-number.ts';

/** What the shares of the three industries follow from, or what follows from them. */
export interface StructureStatement {
  /** Offsets of the number that is checked. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
  readonly formula: string;
  readonly holds: boolean;
}

const industries = ['第?一(?:次)?产业', '第?二(?:次)?产业', '第?三(?:次)?产业'].map(
  (name) => new RegExp(`${name}(?:实现|完成)?增加值(?:为|达|达到|实现|完成)?$`, 'u'),
);
const moved = /(上升|提高|提升|增加|下降|降低|回落|减少)了?\s?$/u;

/**
 * 三次产业结构为21.9:38.7:39.4 follows from the three sums in front; 一产比重上升0.4个百分点 from the structure of
 * the year before.
 */
export function* structureStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<StructureStatement> {
  if (!text.includes('产业')) return;
  const structures = [...sharesOfIndustries(text)];
  for (const [index, structure] of structures.entries()) {
    const { start, end, written } = structure;
    const next = structures[index + 1];
    const isOld =
      next !== undefined && /^[^。；\n]{0,8}调整[为到至]/u.test(text.slice(end, next.start));
    // What does not make 100 is a finding of sum-of-parts already.
    if (!isOld && structure.holds) yield* sharesOfSums(text, quantities, start, written);
    const before = structures[index - 1];
    const wasOld = before !== undefined && /调整[为到至]/u.test(text.slice(before.end, start));
    if (wasOld) yield* steps(text, quantities, end, before.written, written);
  }
}

function sharesOfSums(
  text: string,
  quantities: readonly Quantity[],
  start: number,
  written: readonly string[],
): StructureStatement[] {
  const front = quantitiesBetween(quantities, start - 600, start);
  const sums = industries.flatMap(
    (name) => front.findLast((quantity) => isSumOf(text, quantity, name)) ?? [],
  );
  const [first] = sums;
  if (sums.length !== 3 || first === undefined) return [];
  if (!sums.every((sum) => sum.unit === first.unit && isExact(sum))) return [];
  const whole = sums.reduce((total, { value }) => add(total, value), decimalFrom(0));
  const found: StructureStatement[] = [];
  let at = start;
  for (const [place, share] of written.entries()) {
    at = text.indexOf(share, at);
    const sum = sums[place];
    const value = parseDecimal(share);
    const quotient = sum === undefined ? null : divide(sum.value, whole, 12);
    if (sum === undefined || value === null || quotient === null || at === -1) return [];
    const right = shift(quotient, 2);
    found.push({
      start: at,
      end: at + share.length,
      written: share,
      right: rounded(right, share),
      formula: `${printed(sum.value, sum.scale)} ÷ ${printed(whole, sum.scale)} = ${rounded(right, share)}%`,
      // Shares are made to add up to 100: each may miss by one in the last place.
      holds: isWithin(value, right, share),
    });
    at += share.length;
  }
  // Where none fits, the structure is that of another place or year.
  const failed = found.filter(({ holds }) => !holds);
  if (failed.length === found.length) return [];
  return found.filter((statement) => statement.holds || statement === failed[0]);
}

function isSumOf(text: string, { inReading: { start } }: Quantity, name: RegExp): boolean {
  return name.test(text.slice(Math.max(0, start - 16), start));
}

/** One number in the last printed place, and what less than one more was rounded off. */
function isWithin(value: Decimal, right: Decimal, share: string): boolean {
  const last = shift(decimalFrom(15), -placesOf(share) - 1);
  return compareDecimals(absolute(subtract(value, right)), last) < 0;
}

function placesOf(share: string): number {
  return share.split('.')[1]?.length ?? 0;
}

function rounded(value: Decimal, share: string): string {
  const places = placesOf(share);
  const quotient = divide(value, decimalFrom(1), places);
  return formatDecimal(quotient ?? value);
}

/** 第一产业比重上升0.4个百分点，第二产业下降1.9个百分点，第三产业上升1.5个百分点, behind the two structures. */
function* steps(
  text: string,
  quantities: readonly Quantity[],
  from: number,
  before: readonly string[],
  after: readonly string[],
): Generator<StructureStatement> {
  const stop = text.indexOf('。', from);
  const end = Math.min(stop === -1 ? text.length : stop, from + 160);
  const points = quantitiesBetween(quantities, from, end);
  if (points.length !== 3) return;
  const words = text.slice(from, end);
  if (!/[一1]/u.test(words) || !words.includes('产业')) return;
  for (const [place, point] of points.entries()) {
    const [was, is] = [parseDecimal(before[place] ?? ''), parseDecimal(after[place] ?? '')];
    const { start, numberStart } = point.inReading;
    const verb = moved.exec(text.slice(Math.max(0, start - 6), start))?.[1];
    if (was === null || is === null || verb === undefined || !isExact(point)) return;
    const rise = subtract(is, was);
    const fell = /[下降回减]/u.test(verb) && !/上升|提/u.test(verb);
    const step = absolute(rise);
    const slack = shift(decimalFrom(1), -placesOf(after[place] ?? ''));
    const near = compareDecimals(absolute(subtract(step, point.value)), slack) <= 0;
    const written = printed(point.value, point.scale);
    yield {
      start: numberStart,
      end: numberStart + text.slice(numberStart).search(/[^0-9.]/u),
      written,
      right: formatDecimal(step),
      formula: `${before[place] ?? ''} → ${after[place] ?? ''}: ${formatDecimal(step)}`,
      holds: near && (step.mantissa === 0n || rise.mantissa < 0n === fell),
    };
  }
}
