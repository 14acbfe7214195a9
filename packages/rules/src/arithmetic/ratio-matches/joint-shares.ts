import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, parseDecimal, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import type { AverageStatement } from './averages.ts';

const joint =
  /[，,](?:[^，。；、,;0-9%％]{0,10})(?:合计|共)占(?:比|比重)?(?:为|达|达到)?[^，。；、,;0-9%％]{0,16}?(\d{1,3}(?:\.\d{1,2})?)[%％]/gu;
const share = /(\d{1,3}(?:\.\d{1,2})?)[%％]/gu;
const grown = /增|降|减|升|率|提高|回落|其中/u;
/** No further in front parts are looked for. */
const REACH = 160;
/** More parts are no list of shares. */
const MOST_SHARES = 8;

/** 化工、纺织分别占18.2%、12.5%，合计占30.7%: the shares in front of it in the sentence, if nothing else is told there. */
export function* jointShares(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  for (const match of text.matchAll(joint)) {
    const [whole, written = ''] = match;
    const near = text.slice(Math.max(0, match.index - REACH), match.index);
    const cut = Math.max(near.lastIndexOf('。'), near.lastIndexOf('；'), near.lastIndexOf('：'));
    if (cut === -1 && near.length === REACH) continue;
    const front = near.slice(cut + 1);
    const parts = [...front.matchAll(share)];
    if (parts.length < 2 || parts.length > MOST_SHARES) continue;
    if (grown.test(front) || !front.includes('占') || /合计|共占/u.test(front)) continue;
    const values = parts.map((part) => parseDecimal(part[1] ?? '') ?? decimalFrom(0));
    const total = parseDecimal(written);
    if (total === null) continue;
    const places = Math.max(...[...parts.map((part) => part[1] ?? ''), written].map(placesOf));
    const slack = shift(decimalFrom(Math.max(1, Math.floor(values.length / 2))), -places);
    const isRight = (sum: Decimal): boolean =>
      compareDecimals(absolute(subtract(sum, total)), slack) <= 0;
    const sum = sumOf(values);
    const holds = isRight(sum);
    if (!holds) {
      // 前两项合计占: some of them, or shares of something else.
      if (values.some((_, at) => isRight(sumOf(values.slice(at))))) continue;
      if (values.some((_, at) => isRight(sumOf(values.slice(0, at))))) continue;
      const off = subtract(total, sum);
      const isMended =
        differInOneDigit(sum, total) ||
        values.some((value) => differInOneDigit(add(value, off), value));
      if (!isMended) continue;
    }
    const end = match.index + whole.length;
    const base = match.index - front.length;
    yield {
      from: quantities.filter(({ inReading }) =>
        parts.some((part) => inReading.numberStart === base + part.index),
      ),
      quotient: parts.map((part) => part[0]).join(' + '),
      start: end - written.length - 1,
      end,
      written: `${written}%`,
      right: sum,
      scale: '',
      holds,
    };
  }
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => add(sum, value), decimalFrom(0));
}

function placesOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}
