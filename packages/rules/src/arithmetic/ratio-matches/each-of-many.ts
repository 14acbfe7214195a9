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
import { isComparison } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { isShare, roundedFrom } from '../../shared/rounding.ts';
import type { Printed, Rounded } from '../../shared/rounding.ts';
import { isExact, isRate, printed, scalePowerOf, shown } from '../../shared/written-number.ts';
import type { AverageStatement } from './averages.ts';
import { variants } from './one-digit-share.ts';
import { daysOfPeriod } from './period-days.ts';
import type { Days } from './period-days.ts';

/** 月人均补助140.23元, 平均每户3.2亩: the unit that is counted, and what each has. */
const perUnit =
  /(?:([人户亩次件例])均|平均每([人户亩次件例]))([一-鿿]{0,10}?)(?:为|是|达到?)?\s?$/u;
const perField = /(?:亩产|单产)量?(?:为|是|达到?)?\s?$/u;
const perDay = /(?:日均|平均每[天日]|每[天日]平均)([一-鿿]{0,10}?)(?:为|是|达到?)?\s?$/u;
/** What is told of the average population, or of a survey. */
const otherBasis = /生产总值|GDP|可支配|纯收入|寿命|年限|消费支出/u;
const countsOf: ReadonlyMap<string, RegExp> = new Map([
  ['人', /^(?:人|名|人次|位)$/u],
  ['户', /^户$/u],
  ['亩', /^亩$/u],
  ['次', /^(?:次|人次|件次)$/u],
  ['件', /^件$/u],
  ['例', /^例$/u],
]);
const weights: ReadonlyMap<string, string> = new Map([
  ['吨公斤', '1000'],
  ['吨斤', '2000'],
  ['公斤斤', '2'],
]);
/** Further in front no total is looked for. */
const REACH = 200;
const MOST_NUMBERS = 12;
/** A shorter average comes close to too many quotients by chance. */
const TELLING = 4;
/** So close stand a total, a count and their average that nothing else is meant. */
const CLOSE = 48;

/** A number for each of many, with what it is printed to. */
type Each = Pick<Quantity, 'value' | 'printedDecimals' | 'scale'>;

/** All averages of a paragraph whose total and count stand in front of them. */
export function* eachOfMany(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  if (!/均|单产|亩产/u.test(text)) return;
  for (const each of quantities) {
    if (isRate(each.unit) || !isExact(each) || each.unit === '') continue;
    const { start } = each.inReading;
    const words = text.slice(Math.max(0, start - 18), start);
    if (!/均|产/u.test(words) || otherBasis.test(words)) continue;
    const statement =
      eachDay(text, quantities, each, words) ?? eachOne(text, quantities, each, words);
    if (statement !== null) yield statement;
  }
}

/** 上半年新设企业327.4万户，日均新设企业1.81万户. */
function eachDay(
  text: string,
  quantities: readonly Quantity[],
  each: Quantity,
  words: string,
): AverageStatement | null {
  const name = perDay.exec(words)?.[1];
  if (name === undefined) return null;
  const { start } = each.inReading;
  const front = numbersFrom(text, quantities, Math.max(0, start - REACH), start, each.unit);
  const named =
    name.length < 3 ? undefined : front.findLast((quantity) => endsIn(text, quantity, name));
  const last = front.at(-1);
  const close =
    last !== undefined && !/[。；;\n]/u.test(text.slice(last.inReading.end, start))
      ? last
      : undefined;
  const total = named ?? close;
  if (total === undefined) return null;
  const days = daysOfPeriod(text.slice(Math.max(0, start - REACH), total.inReading.start));
  if (days === null) return null;
  const holds = isOfDays(total, days, each);
  const near =
    holds ||
    variants(each).some((other) => isOfDays(total, days, other)) ||
    variants(total).some((other) => isOfDays(other, days, each));
  if (!near) return null;
  const count = String(days.most);
  return statementOf(
    each,
    [total],
    total.value,
    decimalFrom(days.most),
    `${shown(total)} ÷ ${count}`,
    holds,
  );
}

function isOfDays(total: Printed, { least, most }: Days, each: Each): boolean {
  return [least, most].some((days) =>
    isQuotient(roundedFrom(total), { value: decimalFrom(days), half: decimalFrom(0) }, each),
  );
}

/** 累计保障238673人次，支出3347万元，人均补助140.23元. */
function eachOne(
  text: string,
  quantities: readonly Quantity[],
  each: Quantity,
  words: string,
): AverageStatement | null {
  const match = perUnit.exec(words);
  const counted = perField.test(words) ? '亩' : (match?.[1] ?? match?.[2]);
  const isCount = countsOf.get(counted ?? '');
  if (isCount === undefined) return null;
  const at = each.inReading.start;
  const lowest = Math.max(0, at - REACH);
  const sentence = lowest + text.slice(lowest, at).lastIndexOf('。') + 1;
  // What a field yields is told of what was sown or harvested, not of all the land.
  const ofLand = counted === '亩' && perField.test(words);
  // 面积187.76万亩；单产418.9公斤/亩；总产量78.65万吨: the yield stands between them.
  const end = ofLand ? at + CLOSE : at;
  const stop = text.slice(at, end).indexOf('。');
  const front = quantitiesBetween(quantities, sentence, stop === -1 ? end : at + stop)
    .filter(
      (quantity) =>
        isExact(quantity) && !isComparison(text, quantity) && !isAverageOf(text, quantity),
    )
    .slice(-MOST_NUMBERS);
  const pairs = front.flatMap((total) => {
    const times = timesOf(total.unit, each.unit);
    if (times === null) return [];
    return front
      .filter((count) => isCount.test(count.unit) && !(ofLand && isLand(text, count)))
      .map((count) => ({ total, count, times }));
  });
  const right = pairs.findLast((pair) => isPair(pair, each));
  if (right !== undefined) return pairStatement(right, each, true);
  const near = (
    digitsOf(each) >= TELLING
      ? pairs
      : pairs.filter(({ total, count }) => isClose(total, at) && isClose(count, at))
  ).filter((pair) => isOneDigitPair(pair, each));
  const [one] = near;
  return near.length === 1 && one !== undefined ? pairStatement(one, each, false) : null;
}

/** 耕地21587亩，其中田2966亩. */
function isLand(text: string, { inReading: { start } }: Quantity): boolean {
  return /(?:耕地|土地|[林旱田]地|[水稻]?田)(?:总?面积)?[为有共]?$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

interface Pair {
  readonly total: Quantity;
  readonly count: Quantity;
  readonly times: Decimal;
}

function isClose({ inReading: { end } }: Quantity, at: number): boolean {
  return at - end <= CLOSE;
}

function timesOf(unit: string, each: string): Decimal | null {
  return unit === each ? decimalFrom(1) : parseDecimal(weights.get(unit + each) ?? '');
}

function isPair(
  { total, count, times }: { total: Printed; count: Printed; times: Decimal },
  each: Each,
): boolean {
  const { value, half } = roundedFrom(total);
  return isQuotient(
    { value: multiply(value, times), half: multiply(half, times) },
    roundedFrom(count),
    each,
  );
}

function isOneDigitPair({ total, count, times }: Pair, each: Quantity): boolean {
  return (
    variants(each).some((other) => isPair({ total, count, times }, other)) ||
    variants(total).some((other) => isPair({ total: other, count, times }, each)) ||
    variants(count).some((other) => isPair({ total, count: other, times }, each))
  );
}

function isQuotient(
  total: Rounded,
  count: Rounded,
  { value, printedDecimals, scale }: Each,
): boolean {
  const half = shift(decimalFrom(5), scalePowerOf(scale) - printedDecimals - 1);
  if (count.value.mantissa <= 0n || compareDecimals(count.value, count.half) <= 0) return false;
  return isShare(total, count, { value: shift(value, 2), half: shift(half, 2) });
}

function pairStatement(
  { total, count, times }: Pair,
  each: Quantity,
  holds: boolean,
): AverageStatement {
  const quotient = `${shown(total)} ÷ ${shown(count)}`;
  return statementOf(
    each,
    [total, count],
    multiply(total.value, times),
    count.value,
    quotient,
    holds,
  );
}

function statementOf(
  each: Quantity,
  from: readonly Quantity[],
  total: Decimal,
  count: Decimal,
  quotient: string,
  holds: boolean,
): AverageStatement {
  const power = scalePowerOf(each.scale);
  const right = divide(shift(total, -power), count, each.printedDecimals) ?? decimalFrom(0);
  return {
    from,
    quotient,
    start: each.inReading.numberStart,
    end: each.inReading.numberEnd,
    written: `${printed(each.value, each.scale)}${each.scale}${each.unit}`,
    right: shift(right, power),
    scale: each.scale,
    holds,
  };
}

function numbersFrom(
  text: string,
  quantities: readonly Quantity[],
  start: number,
  end: number,
  unit: string,
): Quantity[] {
  return quantitiesBetween(quantities, start, end).filter(
    (quantity) =>
      quantity.unit === unit &&
      isExact(quantity) &&
      !isComparison(text, quantity) &&
      !isAverageOf(text, quantity),
  );
}

function isAverageOf(text: string, { inReading: { start } }: Quantity): boolean {
  return /均|单产|亩产|每[天日人户亩]/u.test(
    text.slice(Math.max(0, start - 10), start).replace(/^.*[，、；。：,;]/u, ''),
  );
}

/** Whether the words in front of a number end in a name. */
function endsIn(text: string, { inReading: { start } }: Quantity, name: string): boolean {
  return text
    .slice(Math.max(0, start - name.length - 3), start)
    .replace(/[为是有共达到]+$/u, '')
    .endsWith(name);
}

/** How many digits a number is printed with. */
function digitsOf({ value, scale }: Quantity): number {
  return printed(value, scale)
    .replace(/[^0-9]/gu, '')
    .replace(/^0+/u, '').length;
}
