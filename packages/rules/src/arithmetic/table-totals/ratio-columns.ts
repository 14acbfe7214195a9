import { divide, formatDecimal, shift } from '@yaodian/schema';
import { isShare } from '../../shared/rounding.ts';
import { isRateRow, numberAt, rateAt, roundedCell } from './number-table.ts';
import type { NumberTable } from './number-table.ts';
import type { TableStatement } from './totals.ts';

const rateHead =
  /(?:率|占比|比重|比例|进度)(?:[（(][%％][）)]|[%％])?$|^完成(?:计划|任务|预算)[^0-9]{0,6}[%％]/u;
const otherBasis = /增长|增减|增幅|增速|同比|环比|变化|税率|利率|汇率/u;
/** Fewer rows prove no column by chance. */
const LEAST = 3;
/** 合格率 is of 合格人数: where the heads say so, fewer rows will do. */
const LEAST_NAMED = 2;
/** A wider table is not tried column by column. */
const MOST_COLUMNS = 16;

/** 计划数, 开工数 and 开工率: each rate is that of two numbers of its row; which ones, the rows tell. */
export function ratioColumns(table: NumberTable): TableStatement[] {
  const { heads } = table;
  if (heads.length > MOST_COLUMNS) return [];
  return heads.flatMap((head, at) =>
    at >= 2 && rateHead.test(head) && !otherBasis.test(head) ? ratesOf(table, head, at) : [],
  );
}

function ratesOf(table: NumberTable, head: string, at: number): readonly TableStatement[] {
  for (let whole = 1; whole < at; whole += 1)
    for (let part = 1; part < at; part += 1) {
      if (part === whole) continue;
      const found = ratiosOf(table, head, at, part, whole);
      const held = found.filter(({ outcome }) => outcome === 'held').length;
      const least = isNamedAfter(head, table.heads[part] ?? '') ? LEAST_NAMED : LEAST;
      if (held >= least && (found.length - held) * least <= held) return found;
    }
  return [];
}

function isNamedAfter(rate: string, part: string): boolean {
  const name = /^(?:.*[^一-鿿])?([一-鿿]{2,8})率/u.exec(rate)?.[1]?.slice(-2);
  return name !== undefined && part.includes(name);
}

function ratiosOf(
  { rows }: NumberTable,
  head: string,
  at: number,
  part: number,
  whole: number,
): TableStatement[] {
  const found: TableStatement[] = [];
  let failed = 0;
  for (const row of rows) {
    const [one, all, rate] = [numberAt(row, part), numberAt(row, whole), rateAt(row, at)];
    if (one === null || all === null || rate === null || isRateRow(row)) continue;
    if (all.value.mantissa <= 0n) continue;
    const quotient = divide(one.value, all.value, rate.decimals + 2);
    if (quotient === null) continue;
    const holds = isShare(roundedCell(one), roundedCell(all), roundedCell(rate, true));
    if (!holds) failed += 1;
    // The first rows of most pairs of columns tell already that they have nothing to do with the rate.
    if (failed > 1 && failed * LEAST > found.length + LEAST) return [];
    const right = shift(quotient, 2);
    found.push({
      kind: 'share',
      total: rate,
      parts: [one, all],
      right,
      outcome: holds ? 'held' : 'failed',
      formula: `${one.text} ÷ ${all.text} = ${formatDecimal(right)}%`,
      label: row.label,
      head,
    });
  }
  return found;
}
