import type { Range } from './range.ts';

/** One item of a list inside a sentence. */
export interface EnumerationItem {
  readonly text: string;
  readonly range: Range;
}

/** A list inside a sentence: `A、B和C等8个项目`. Items are split at top-level separators only. */
export interface Enumeration {
  readonly range: Range;
  readonly items: readonly EnumerationItem[];
  /** 等 leaves the list open. */
  readonly open: boolean;
}
