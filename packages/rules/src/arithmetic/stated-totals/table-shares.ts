import { unitsAgree } from '@yaodian/parser';
import type { Quantity, Range, Table } from '@yaodian/parser';
import { compareDecimals, decimalFrom, divide, formatDecimal, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isShare } from '../../shared/rounding.ts';
import { shown } from '../../shared/written-number.ts';
import {
  isRateRow,
  numberAt,
  rateAt,
  readNumbers,
  roundedCell,
} from '../table-totals/number-table.ts';
import type { CellNumber, NumberTable } from '../table-totals/number-table.ts';
import { totalLabel } from '../table-totals/totals.ts';
import type { AcrossStatement } from './statement.ts';

/** A cell of shares with the number whose share it is. */
interface SharedCell {
  readonly part: CellNumber;
  readonly rate: CellNumber;
  readonly label: string;
}

const shareHead = /(?:占比|比重|构成|比例|百分比)(?:[（(][%％][）)]|[%％])?$/u;
const unitInHead = /[（(]([^（()）%％]{1,6})[）)]$/u;
/** The number that shares are of, in the text or in a row of the table. */
interface Whole {
  readonly value: Decimal;
  readonly text: string;
  readonly range: Range;
}

/** So many shares at least must be right of a number to prove that it is their whole. */
const LEAST = 3;

/**
 * 受理诉求38447件，见下表: a column of shares behind a column of numbers, without a row 合计. The whole is the number of a
 * row without a share, or in front of the table, that most of them are right of.
 */
export function sharesOfTable(table: Table, inFront: () => readonly Quantity[]): AcrossStatement[] {
  const numbers = readNumbers(table);
  if (numbers === null || numbers.rows.some(({ label }) => totalLabel.test(label))) return [];
  return numbers.heads.flatMap((head, at) => {
    if (at < 2 || !shareHead.test(head)) return [];
    const cells = cellsOf(numbers, at);
    if (cells.length < LEAST) return [];
    const unit = unitInHead.exec(numbers.heads[at - 1] ?? '')?.[1] ?? '';
    const whole =
      wholeOf(cells, wholesIn(numbers, at)) ??
      wholeOf(
        cells,
        inFront()
          .filter((quantity) => unit === '' || unitsAgree(quantity.unit, unit))
          .map(wholeFrom),
      );
    return whole === null ? [] : cells.map((cell) => statementOf(cell, whole, head));
  });
}

function cellsOf({ rows }: NumberTable, at: number): SharedCell[] {
  return rows.flatMap((row) => {
    const [part, rate] = [numberAt(row, at - 1), rateAt(row, at)];
    return part === null || rate === null || isRateRow(row)
      ? []
      : [{ part, rate, label: row.label }];
  });
}

/** 专任教师1237人 and no share beside it: the numbers of a column that others may be shares of. */
function wholesIn({ rows }: NumberTable, at: number): Whole[] {
  return rows.flatMap((row) => {
    const number = numberAt(row, at - 1);
    return number === null || row.cells[at] !== 'blank' ? [] : [number];
  });
}

function wholeFrom(quantity: Quantity): Whole {
  return { value: quantity.value, text: shown(quantity), range: quantity.numberRange };
}

function wholeOf(cells: readonly SharedCell[], possible: readonly Whole[]): Whole | null {
  let best: Whole | null = null;
  let most = Math.max(LEAST, Math.ceil(cells.length / 2)) - 1;
  for (const whole of possible) {
    if (whole.value.mantissa <= 0n) continue;
    const held = cells.filter((cell) => holds(cell, whole.value)).length;
    if (held > most) [best, most] = [whole, held];
  }
  return best;
}

function holds({ part, rate }: SharedCell, whole: Decimal): boolean {
  const exact = { value: whole, half: decimalFrom(0) };
  return isShare(roundedCell(part), exact, roundedCell(rate, true));
}

function statementOf(cell: SharedCell, whole: Whole, head: string): AcrossStatement {
  const { part, rate, label } = cell;
  const quotient = divide(part.value, whole.value, rate.decimals + 2);
  const right = formatDecimal(shift(quotient ?? decimalFrom(0), 2));
  const held = holds(cell, whole.value);
  const equal = compareDecimals(shift(quotient ?? decimalFrom(0), 2), rate.value) === 0;
  const sign = equal ? '' : ` ${held ? '≈' : '≠'} ${rate.text}%`;
  return {
    messageId: 'share',
    outcome: held ? 'held' : 'failed',
    range: rate.range,
    numberRange: rate.range,
    written: rate.text,
    formula: `${part.text} ÷ ${whole.text} = ${right}%${sign}`,
    right,
    from: [
      { range: part.range, text: part.text },
      { range: whole.range, text: whole.text },
    ],
    place: `${label}/${head}`,
  };
}
