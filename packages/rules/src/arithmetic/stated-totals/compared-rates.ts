import type { Paragraph, Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, formatDecimal, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import type { AcrossStatement } from './statement.ts';

/** The growth of the whole economy of the place that a text is about. */
const growth = '(?:全[市县区州旗])?(?:GDP|(?:地区)?生产总值|经济)(?:增长|增速|增幅)?';
const above = new RegExp(`^[，,](高|快|低|慢)于${growth}$`, 'u');
const than = new RegExp(`^[，,]比${growth}(高|快|低|慢)出?$`, 'u');
/** So many comparisons tell what they compare with. */
const LEAST = 3;

/** 增长4.7%，高于全市经济增长0.5个百分点: a rate, how far it is from the growth of all, and what that growth is by it. */
interface Comparison {
  readonly rate: Quantity;
  readonly step: Quantity;
  readonly sign: '+' | '-';
  readonly base: Decimal;
}

/** Whether a paragraph may compare a rate with the growth of all. */
export function comparesRates({ reading: { text } }: Paragraph): boolean {
  return (
    text.includes('百分点') &&
    /(?:[高低快慢]于|比)[^，。；、,;0-9]{0,4}(?:GDP|生产总值|经济)/u.test(text)
  );
}

/** How far the rates of a text are from one and the same rate, the growth of the whole economy. */
export class ComparedRates {
  readonly #found: Comparison[] = [];

  /** Takes up a paragraph. */
  add({ reading: { text }, quantities }: Paragraph): void {
    for (const [index, step] of quantities.entries()) {
      const rate = quantities[index - 1];
      if (rate?.unit !== '%' || !step.unit.endsWith('百分点')) continue;
      if (!isExact(rate) || !isExact(step)) continue;
      const words = text.slice(rate.inReading.end, step.inReading.start);
      const way = above.exec(words)?.[1] ?? than.exec(words)?.[1];
      if (way === undefined) continue;
      const isAbove = /[高快]/u.test(way);
      const base = (isAbove ? subtract : add)(rate.value, step.value);
      this.#found.push({ rate, step, sign: isAbove ? '-' : '+', base });
    }
  }

  /** Whether they all tell of one rate; the only one that does not, where one other digit would make it do so. */
  *settled(): Generator<AcrossStatement> {
    if (this.#found.length < LEAST) return;
    const base = this.#found.find(({ base: own }) => this.#near(own).length > LEAST - 2)?.base;
    if (base === undefined) return;
    const near = this.#near(base);
    const others = this.#found.filter((comparison) => !near.includes(comparison));
    for (const comparison of near) yield statementOf(comparison, base, 'held', near);
    const [odd] = others;
    if (odd === undefined || others.length > 1 || near.length < LEAST - 1) return;
    yield statementOf(odd, base, isMistyped(odd, base) ? 'failed' : 'undecided', near);
  }

  /** Those that miss a rate by no more than was rounded off. */
  #near(base: Decimal): readonly Comparison[] {
    return this.#found.filter(
      (other) =>
        compareDecimals(absolute(subtract(other.base, base)), shift(decimalFrom(1), -1)) <= 0,
    );
  }
}

function isMistyped({ rate, step, sign }: Comparison, base: Decimal): boolean {
  const level = (sign === '-' ? add : subtract)(base, step.value);
  return (
    differInOneDigit(rate.value, level) ||
    differInOneDigit(step.value, absolute(subtract(rate.value, base)))
  );
}

function statementOf(
  { rate, step, sign, base: own }: Comparison,
  base: Decimal,
  outcome: AcrossStatement['outcome'],
  near: readonly Comparison[],
): AcrossStatement {
  const unequal = compareDecimals(own, base) === 0 ? '' : ` ${outcome === 'held' ? '≈' : '≠'} `;
  const other = unequal === '' ? '' : `${unequal}${formatDecimal(base)}%`;
  return {
    messageId: 'distance',
    outcome,
    range: step.range,
    numberRange: step.numberRange,
    written: shown(step),
    formula: `${shown(rate)} ${sign} ${formatDecimal(step.value)} = ${formatDecimal(own)}%${other}`,
    right: null,
    from: [rate, ...near.map((one) => one.step)].map((quantity) => ({
      range: quantity.numberRange,
      text: shown(quantity),
    })),
    place: '',
  };
}
