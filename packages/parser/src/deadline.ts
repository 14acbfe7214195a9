import type { Range } from './range.ts';

/** How exactly a deadline says when. */
export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'year';

/** By when something is to be done. */
export interface Deadline {
  readonly text: string;
  readonly range: Range;
  /** The last day that still is in time, ISO `YYYY-MM-DD`; null where the text does not fix one (长期坚持, 每季度). */
  readonly date: string | null;
  readonly precision: DeadlinePrecision | null;
  /** `open` for 长期坚持, 持续推进; `recurring` for 每季度. */
  readonly kind: 'fixed' | 'open' | 'recurring';
}
