import {
  add,
  compareDecimals,
  decimalFrom,
  formatDecimal,
  multiply,
  shift,
  subtract,
  toNumber,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute, isShare } from '../../shared/rounding.ts';
import type { Rounded } from '../../shared/rounding.ts';
import { isRateRow, rateAt, roundedCell } from './number-table.ts';
import type { CellNumber, NumberRow, NumberTable } from './number-table.ts';
import { differenceOf, trusted } from './totals.ts';
import type { TableStatement } from './totals.ts';

/** A column of a table of indicators. */
export interface YearColumn {
  readonly at: number;
  readonly year: number;
}

const yearHead =
  /^(20[0-9]{2})年?(?:基期|现状|实际|实绩|完成|预计|目标|规划|指标|计划|末|底)?(?:值|数|情况)?(?:[（(][^（()）]*[）)])?$/u;
const paceHead = /年均|年平均|累计/u;
/** Value added grows at constant prices, and its levels stand at current ones. */
const constantPrices = /生产总值|增加值|GDP/u;
const hundred = decimalFrom(100);

/** The columns that hold what a year had or is to have. */
export function yearColumns(heads: NumberTable['heads']): YearColumn[] {
  return heads.flatMap((head, at) => {
    const year = yearHead.exec(head)?.[1];
    return year === undefined ? [] : [{ at, year: Number(year) }];
  });
}

/** 2025年, 2030年 and 年均增长〔累计〕: the pace between two years, or in 〔〕 what is added in all. */
export function indicatorColumns({ heads, rows }: NumberTable): TableStatement[] {
  const years = yearColumns(heads);
  const [from] = years;
  const to = years.at(-1);
  const at = heads.findIndex((head) => paceHead.test(head));
  if (from === undefined || to === undefined || at < to.at) return [];
  const count = to.year - from.year;
  if (count < 2 || count > 20) return [];
  const head = heads[at] ?? '';
  const ends = (row: NumberRow): readonly [CellNumber, CellNumber] | null => {
    const [base, level] = [rateAt(row, from.at), rateAt(row, to.at)];
    return base === null || level === null || base.value.mantissa <= 0n ? null : [base, level];
  };
  const steps = rows.flatMap((row): TableStatement[] => {
    const step = row.bracketed[at] ?? null;
    const pair = ends(row);
    if (step === null || pair === null || !isStepOf(step, pair)) return [];
    const [base, level] = pair;
    const falls = subtract(level.value, base.value).mantissa < 0n;
    // A fall may be written without its sign.
    const unsigned = falls && step.value.mantissa > 0n;
    return [differenceOf(step, unsigned ? [level, base] : pair, row.label, head)];
  });
  const paces = rows.flatMap((row): TableStatement[] => {
    const pace = rateAt(row, at);
    const pair = ends(row);
    if (pace === null || pair === null || pair.some(({ isPercent }) => isPercent)) return [];
    if (isRateRow(row) || constantPrices.test(row.label) || pair[1].value.mantissa <= 0n) return [];
    return [paceOf(pair, pace, count, row.label, head)];
  });
  return [...trusted(steps, 2), ...trusted(paces, 2)];
}

/** 〔60〕 beside levels of 12 and 13 is what five years make together, not what is added to the first. */
function isStepOf(step: CellNumber, ends: readonly CellNumber[]): boolean {
  return ends.some(({ value }) => compareDecimals(value, absolute(step.value)) > 0);
}

function paceOf(
  [base, level]: readonly [CellNumber, CellNumber],
  pace: CellNumber,
  count: number,
  label: string,
  head: string,
): TableStatement {
  const exact = 100 * ((toNumber(level.value) / toNumber(base.value)) ** (1 / count) - 1);
  const right = decimalFrom(Number(exact.toFixed(pace.decimals)));
  const holds = isShare(
    roundedCell(level),
    roundedCell(base),
    compounded(roundedCell(pace, true), count),
  );
  return {
    kind: 'growth',
    total: pace,
    parts: [base, level],
    right,
    outcome: holds ? 'held' : 'failed',
    formula: `${base.text} → ${level.text}（${String(count)}年）: ${formatDecimal(right)}%`,
    label,
    head,
  };
}

/** A yearly rate as the level after so many years, in per cent of the first. */
function compounded({ value, half }: Rounded, count: number): Rounded {
  const after = (rate: Decimal): Decimal => {
    let level = hundred;
    for (let year = 0; year < count; year++) level = shift(multiply(level, add(hundred, rate)), -2);
    return level;
  };
  const [least, most] = [after(subtract(value, half)), after(add(value, half))];
  return { value: halfOf(add(least, most)), half: halfOf(subtract(most, least)) };
}

function halfOf(value: Decimal): Decimal {
  return shift(multiply(value, decimalFrom(5)), -1);
}
