import type { Quantity } from '@yaodian/parser';
import { divide, subtract, compareDecimals, parseDecimal, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { absolute, isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import { isExact, shown } from '../../shared/written-number.ts';

/** 家庭户4000户，家庭户人口10200人，平均每个家庭户的人口为2.55人: a number for each of so many. */
export interface AverageStatement {
  /** The numbers that give it. */
  readonly from: readonly Quantity[];
  /** How they give it: 10200人 ÷ 4000户. */
  readonly quotient: string;
  /** Offsets of the number that is checked. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: Decimal;
  /** 万 or 亿 that the number is written with. */
  readonly scale: string;
  readonly holds: boolean;
}

const forEach = /平均每(?:个|一)?([一-鿿]{2,6}?)的?(人口|人数)(?:规模)?(?:为|是|有)?\s?$/u;
const ratio =
  /性别比(?:（[^）]{0,30}）|\([^)]{0,30}\))?[^，。；、,;（(0-9]{0,6}(?:由[^，。；、,;]{2,26}?(?:下降|上升|提高|降低|变化|调整))?[为是到至](\d{2,3}(?:\.\d{1,3})?)(?![\d.%％:：∶])|男女(?:性别)?比例?(?:为|是)?(\d{2,3}(?:\.\d{1,3})?)(?=[:：∶]100(?![\d.]))/gu;
/** Further in front no number of a sex is looked for. */
const REACH = 16;
/** A text that speaks of more ratios is none for people. */
const MOST_RATIOS = 8;

/** All averages and ratios of the sexes of a paragraph. */
export function* averageStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  if (text.includes('平均每')) yield* averages(text, quantities);
  if (/性别比|男女比/u.test(text)) yield* ratiosOfSexes(text, quantities);
}

function* averages(text: string, quantities: readonly Quantity[]): Generator<AverageStatement> {
  for (const [index, each] of quantities.entries()) {
    const { start, numberStart, numberEnd } = each.inReading;
    const words = forEach.exec(text.slice(Math.max(0, start - 24), start));
    if (words === null || !isExact(each)) continue;
    const [, thing = '', noun = ''] = words;
    const front = quantities.slice(Math.max(0, index - REACH), index);
    const count = front.find((quantity) => endsIn(text, quantity, thing));
    const total = front.find(
      (quantity) => quantity.unit === each.unit && endsIn(text, quantity, thing + noun),
    );
    if (count === undefined || total === undefined || !isExact(count) || !isExact(total)) continue;
    const right = divide(total.value, count.value, each.printedDecimals);
    if (right === null) continue;
    const average = rateFrom(each);
    const holds = isShare(roundedFrom(total), roundedFrom(count), {
      value: shift(average.value, 2),
      half: shift(average.half, 2),
    });
    const written = text.slice(numberStart, numberEnd);
    yield {
      from: [total, count],
      quotient: quotientOf(total, count),
      start: numberStart,
      end: numberEnd,
      written,
      right,
      scale: '',
      holds,
    };
  }
}

/** Whether the words in front of a number end in what it counts: 家庭户 of 共有家庭户, 家庭户人口为. */
function endsIn(text: string, { inReading: { start } }: Quantity, name: string): boolean {
  const front = text
    .slice(Math.max(0, start - name.length - 3), start)
    .replace(/[为是有共]+$/u, '');
  return front.endsWith(name);
}

function* ratiosOfSexes(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  let left = MOST_RATIOS;
  for (const match of text.matchAll(ratio)) {
    left -= 1;
    if (left < 0) return;
    const written = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const start = end - written.length;
    const front = quantities.filter(({ inReading }) => inReading.end <= match.index).slice(-REACH);
    const men = front.findLast((quantity) => isOf(text, quantity, '男'));
    const women = front.findLast((quantity) => isOf(text, quantity, '女'));
    const value = parseDecimal(written);
    if (men === undefined || women === undefined || value === null) continue;
    if (men.unit !== women.unit || !isExact(men) || !isExact(women)) continue;
    const places = written.split('.')[1]?.length ?? 0;
    const right = divide(shift(men.value, 2), women.value, places);
    if (right === null) continue;
    const near = compareDecimals(absolute(subtract(right, value)), shift(right, -1)) < 0;
    const half = { mantissa: 5n, exponent: -places - 1 };
    const holds = isShare(roundedFrom(men), roundedFrom(women), { value, half });
    // A ratio that is far off is one of another group.
    if (holds || near || differInOneDigit(right, value))
      yield {
        from: [men, women],
        quotient: quotientOf(men, women),
        start,
        end,
        written,
        right,
        scale: '',
        holds,
      };
  }
}

function quotientOf(total: Quantity, count: Quantity): string {
  return `${shown(total)} ÷ ${shown(count)}`;
}

function isOf(text: string, { unit, inReading: { start } }: Quantity, sex: '男' | '女'): boolean {
  const words = /([男女])[性生童]?(?:人口)?[为有]?$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  );
  return words?.[1] === sex && !/[%％]/u.test(unit);
}
