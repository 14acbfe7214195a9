import type { Quantity, Range } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { compared, isWithinRounding, sumOf, type Summand } from '../../shared/statement.ts';
import { printed, shown } from '../../shared/written-number.ts';

/** A number that follows from numbers in other paragraphs. */
export interface AcrossStatement {
  readonly messageId: 'share' | 'parts' | 'sum' | 'table' | 'distance';
  readonly outcome: 'held' | 'failed' | 'undecided';
  /** The number that is checked. */
  readonly range: Range;
  readonly numberRange: Range;
  readonly written: string;
  /** How the other numbers give it: `12 + 8 = 20`. */
  readonly formula: string;
  /** The number that would be right, as it would be printed; null where one cannot be offered. */
  readonly right: string | null;
  readonly from: readonly { readonly range: Range; readonly text: string }[];
  /** Words for the message: the row and the column of a table. */
  readonly place: string;
}

/** Parts of which each counts once. */
export function onceEach(parts: readonly Quantity[]): Summand[] {
  return parts.map((quantity) => ({ quantity, times: 1 }));
}

/** What parts say of the total that they make up. */
export function sumStatement(total: Quantity, parts: readonly Quantity[]): AcrossStatement {
  const summands = onceEach(parts);
  const sum = sumOf(summands, total);
  const equal = compareDecimals(sum.value, total.value) === 0;
  const holds = equal || isWithinRounding(sum.value, summands, total);
  return {
    messageId: 'sum',
    outcome: holds ? 'held' : 'failed',
    range: total.range,
    numberRange: total.numberRange,
    written: shown(total),
    formula: compared(sum, total, equal ? '=' : holds ? '≈' : '≠'),
    right: printed(sum.value, total.scale),
    from: parts.map((part) => ({ range: part.numberRange, text: shown(part) })),
    place: '',
  };
}
