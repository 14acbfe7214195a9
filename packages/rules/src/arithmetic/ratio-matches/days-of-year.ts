import type { Quantity } from '@yaodian/parser';
import { decimalFrom, divide, shift, toNumber } from '@yaodian/schema';
import { isExact, isRate, shown } from '../../shared/written-number.ts';
import type { AverageStatement } from './averages.ts';
import { variants } from './one-digit-share.ts';
import { daysOfPeriod } from './period-days.ts';

const rateOfDays =
  /^[^。；;0-9]{0,4}[，,（(][^，。；、,;0-9]{0,8}(?:(?:优良|达标|良好)(?:天数)?(?:率|比例|比率|占比)|占比)(?:为|达到?|是)?\s?$/u;
const goodDays = /(?:优良|达标|良好)(?:以上)?的?天数(?:为|达到?|共|是|有)?\s?$/u;
/** How far in front of the days their period is named. */
const REACH = 60;
/** Instruments fail on some days, which then do not count. */
const LEAST_MEASURED = 0.9;

/** 优良天数329天，优良率90.1%: no year has more days than so many are that many per cent of, nor many fewer. */
export function* ratesOfDays(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  for (const [index, rate] of quantities.entries()) {
    const days = quantities[index - 1];
    if (days?.unit !== '天' || !isRate(rate.unit) || !isExact(rate) || !isExact(days)) continue;
    const { start, end } = days.inReading;
    if (!rateOfDays.test(text.slice(end, rate.inReading.start))) continue;
    if (!goodDays.test(text.slice(Math.max(0, start - 12), start))) continue;
    const period = daysOfPeriod(text.slice(Math.max(0, start - REACH), start));
    const most = period?.most ?? 366;
    const isOf = (one: Pick<Quantity, 'value'>, other: Pick<Quantity, 'value'>): boolean =>
      isMeasured((toNumber(one.value) * 100) / toNumber(other.value), most);
    const measured = (toNumber(days.value) * 100) / toNumber(rate.value);
    const holds = isMeasured(measured, most);
    // Without a period few days are those of a part of the year.
    if (!holds && period === null && measured < most) continue;
    const near =
      variants(days).some((other) => isOf(other, rate)) ||
      variants(rate).some((other) => isOf(days, other));
    const right = divide(days.value, decimalFrom(most), rate.printedDecimals + 2);
    if (right === null || (!holds && !near)) continue;
    const { numberStart, numberEnd } = rate.inReading;
    yield {
      from: [days],
      quotient: `${shown(days)} ÷ ${String(most)}`,
      start: numberStart,
      end: numberEnd,
      written: text.slice(numberStart, numberEnd),
      right: shift(right, 2),
      scale: '',
      holds,
    };
  }
}

/** Whether a period of so many days may have been measured on as many. */
function isMeasured(days: number, most: number): boolean {
  return days <= most + 0.6 && days >= most * LEAST_MEASURED;
}
