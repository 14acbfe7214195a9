import type { Range } from '@yaodian/parser';

/** A number that follows from numbers in other paragraphs. */
export interface AcrossStatement {
  readonly messageId: 'share' | 'sum' | 'table';
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
