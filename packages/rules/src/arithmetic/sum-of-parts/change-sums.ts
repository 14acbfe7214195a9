import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, multiply } from '@yaodian/schema';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { isWithinRounding, sumOf } from '../../shared/statement.ts';
import type { Summand } from '../../shared/statement.ts';
import { areExact } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { wayOf } from './signed-parts.ts';

/** Two changes may as well be some of many. */
const LEAST_PARTS = 3;
const MOST_PARTS = 12;
/** Numbers of fewer telling places come close to each other by chance, unless the list ends with the rest. */
const TELLING = 4;
/** Words of a list that leaves nothing out. */
const rest = /其[他它余]/u;

/**
 * 用水总量增加78亿方，其中生活用水减少4亿方，工业用水减少81亿方，农业用水增加163亿方: changes to either side that make up a change.
 * So do those of the next sentence, where it ends with the rest.
 */
export function* changeSums({ reading: { text }, quantities }: Paragraph): Generator<PartsOfTotal> {
  if (!/减少|下降|减收|减支/u.test(text) || !/增加|增长|增收|增支/u.test(text)) return;
  let start = 0;
  let total: Quantity | null = null;
  for (const sentence of text.split('。')) {
    const end = start + sentence.length;
    const changes = quantitiesBetween(quantities, start, end).filter(
      (quantity) => wayOf(text, quantity) !== 0,
    );
    const [first] = changes;
    const among = text.slice(start, end).indexOf('其中');
    const isDivided = among !== -1 && first !== undefined && first.inReading.end <= start + among;
    if (isDivided) total = first;
    const parts = isDivided ? changes.slice(1) : changes;
    const isWhole = rest.test(lastLabel(text, parts));
    if (total !== null && (isDivided || isWhole)) {
      const statement = statementOf(text, total, parts, isWhole ? TELLING - 1 : TELLING);
      if (statement !== null) yield statement;
    }
    if (!isDivided && changes.length === 1) total = first ?? null;
    start = end + 1;
  }
}

function lastLabel(text: string, parts: readonly Quantity[]): string {
  const [before, last] = parts.slice(-2);
  return before === undefined || last === undefined
    ? ''
    : text.slice(before.inReading.end, last.inReading.start);
}

/** The sum, where it holds or would with one other digit. */
function statementOf(
  text: string,
  total: Quantity,
  numbers: readonly Quantity[],
  telling: number,
): PartsOfTotal | null {
  if (numbers.length < LEAST_PARTS || numbers.length > MOST_PARTS) return null;
  if (!numbers.every(({ unit }) => unit === total.unit)) return null;
  const way = wayOf(text, total);
  const parts = numbers.map((quantity): Summand => {
    return { quantity, times: wayOf(text, quantity) * way };
  });
  // Parts to one side are read as any others.
  if (!parts.some(({ times }) => times < 0) || !areExact(total, parts)) return null;
  const values = parts.map(({ quantity, times }) => multiply(quantity.value, decimalFrom(times)));
  const sum = sumOf(parts, total).value;
  const largest = numbers.reduce(
    (most, { value }) => (compareDecimals(value, most) > 0 ? value : most),
    total.value,
  );
  const holds = isWithinRounding(sum, parts, total);
  const near = tellingPlaces(largest, values) >= telling && isOneDigitOff(total.value, values);
  if (!holds && !near) return null;
  return { kind: 'among', total, parts, word: '其中', complete: true, decidable: true };
}
