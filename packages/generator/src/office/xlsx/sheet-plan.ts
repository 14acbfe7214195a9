import type { SheetData } from 'write-excel-file/node';

/** A sheet before it is written: its cells and how it prints. */
export interface SheetPlan {
  readonly title: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
  /** Rows that stay in view and are repeated on every page. */
  readonly headRows: number;
  /** The row with the filter buttons, 1-based. */
  readonly filterRow: number | null;
}
