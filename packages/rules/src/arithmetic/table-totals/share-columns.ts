import { compareDecimals, decimalFrom, divide, formatDecimal, shift } from '@yaodian/schema';
import { isShare } from '../../shared/rounding.ts';
import { isRateRow, numberAt, rateAt, roundedCell } from './number-table.ts';
import type { NumberTable } from './number-table.ts';
import { totalLabel, trusted } from './totals.ts';
import type { TableStatement } from './totals.ts';

const shareHead =
  /^(?:占比|比重|构成|比例|百分比|所占比[例重]|占总[^0-9]{1,4}比[例重]?)(?:[（(][%％][）)]|[%％])?$/u;

/** 占比（%） behind a column of numbers: each is its row's share of the row 合计. */
export function shareColumns({ heads, rows }: NumberTable): TableStatement[] {
  const whole = rows.find(({ label }) => totalLabel.test(label));
  if (whole === undefined) return [];
  return heads.flatMap((head, at) => {
    const total = numberAt(whole, at - 1);
    if (at < 2 || total === null || total.value.mantissa <= 0n || !shareHead.test(head)) return [];
    const found = rows.flatMap((row): TableStatement[] => {
      const [part, rate] = [numberAt(row, at - 1), rateAt(row, at)];
      if (part === null || rate === null || row === whole || isRateRow(row)) return [];
      const quotient = divide(part.value, total.value, rate.decimals + 2);
      if (quotient === null) return [];
      const right = shift(quotient, 2);
      const holds = isShare(roundedCell(part), roundedCell(total), roundedCell(rate, true));
      return [
        {
          kind: 'share',
          total: rate,
          parts: [part, total],
          right,
          outcome: holds ? 'held' : 'failed',
          formula: `${part.text} ÷ ${total.text} = ${formatDecimal(right)}%`,
          label: row.label,
          head,
        },
      ];
    });
    const { value } = rateAt(whole, at) ?? total;
    // Where 合计 has 100% of itself, one right row tells what the others are shares of.
    return trusted(found, compareDecimals(value, decimalFrom(100)) === 0 ? 1 : 2);
  });
}
