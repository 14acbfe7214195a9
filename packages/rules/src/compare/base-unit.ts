import type { Quantity } from '@yaodian/parser';
import { decimalFrom, multiply, type Decimal } from '@yaodian/schema';

/** Units of one measure, each with how often it holds the smallest one, which comes first. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { 斤: 1, 公斤: 2, 千克: 2, 吨: 2000 },
  { 米: 1, 公里: 1000, 千米: 1000 },
  { 亩: 1, 公顷: 15, 平方公里: 1500, 平方千米: 1500 },
];

const known = new Map(
  measures.flatMap((units) => {
    const [base = ''] = Object.keys(units);
    return Object.entries(units).map(
      ([unit, factor]) => [unit, { base, factor: decimalFrom(factor) }] as const,
    );
  }),
);

/** A quantity in the unit that two plans may write differently: 68万吨 and 6.9亿公斤. */
export function inBaseUnit({ unit, value }: Pick<Quantity, 'unit' | 'value'>): {
  readonly unit: string;
  readonly value: Decimal;
} {
  const measure = known.get(unit);
  if (measure === undefined) return { unit, value };
  return { unit: measure.base, value: multiply(value, measure.factor) };
}
