import { divide, formatDecimal, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isGrowth } from '../../shared/rounding.ts';
import { isRateRow, numberAt, rateAt, roundedCell } from './number-table.ts';
import type { CellNumber, NumberTable } from './number-table.ts';
import { differenceHead, noSum, trusted } from './totals.ts';
import type { TableStatement } from './totals.ts';

const growthHead =
  /(?:增长|增减|增幅|增速|变化|同比|[±])(?!额)[^0-9]{0,4}(?:[（(]?[%％][）)]?|率)$|[%％].{0,4}(?:增长|增减)$|^(?:增长|增减)(?:比例?|幅度?)$|^增幅$/u;
/** Growth of something else than the two columns in front. */
const otherBasis = /年均|可比|不变价|累计/u;

/** 2024年, 2025年 and 同比增长（%）: the rate of growth between the two columns in front of it. */
export function growthColumns({ heads, rows }: NumberTable): TableStatement[] {
  const found: TableStatement[] = [];
  for (const [at, head] of heads.entries()) {
    if (!growthHead.test(head) || otherBasis.test(head)) continue;
    // 本年, 上年, 增长额, 增长率: what lies between is no number of a year.
    const end = differenceHead.test(heads[at - 1] ?? '') ? at - 1 : at;
    if (end < 2) continue;
    if (noSum.test(heads[end - 1] ?? '') || noSum.test(heads[end - 2] ?? '')) continue;
    // Which of the two years stands first, the numbers tell.
    const orders = [true, false].map((rising) =>
      rows.flatMap((row) => {
        const [first, second] = [end - 2, end - 1].map((column) => numberAt(row, column));
        const rate = rateAt(row, at);
        if (first == null || second == null || rate == null || isRateRow(row)) return [];
        const [base, level] = rising ? [first, second] : [second, first];
        const statement = growthOf(base, level, rate, row.label, head);
        return statement === null ? [] : [statement];
      }),
    );
    const held = (statements: readonly TableStatement[] = []): number =>
      statements.filter(({ outcome }) => outcome === 'held').length;
    const [rising = [], falling = []] = orders;
    found.push(...trusted(held(falling) > held(rising) ? falling : rising, 2));
  }
  return found;
}

function growthOf(
  base: CellNumber,
  level: CellNumber,
  rate: CellNumber,
  label: string,
  head: string,
): TableStatement | null {
  if (base.value.mantissa <= 0n) return null;
  const quotient = divide(subtract(level.value, base.value), base.value, rate.decimals + 2);
  if (quotient === null) return null;
  const right: Decimal = shift(quotient, 2);
  const holds = isGrowth(roundedCell(base), roundedCell(level), roundedCell(rate, true));
  return {
    kind: 'growth',
    total: rate,
    parts: [base, level],
    right,
    outcome: holds ? 'held' : 'failed',
    formula: `${base.text} → ${level.text}: ${formatDecimal(right)}%`,
    label,
    head,
  };
}
