import type { Remark } from './moved-report.ts';
import type { Rule } from './rule.ts';

/** What the rules that read nothing but a block said of one, kept for the next version of the text. */
export interface BlockEntry {
  /** Equal for blocks of which the same is to be said. */
  readonly id: number;
  /** Of the block itself; null until it was visited to the end. */
  own: Remarks | null;
  /** Of the block and all blocks in it; null where not all of it can be said again. */
  whole: Remarks | null;
}

export interface Remarks {
  /** Where the block began when the remarks were taken down. */
  readonly start: number;
  readonly all: readonly RuleRemark[];
}

/** What a `BlockMemo` found for a block. */
export interface FoundEntry {
  /** Null where nothing can be kept. */
  readonly entry: BlockEntry | null;
  /** Whether all that was said of the block and the blocks in it can be said again. */
  readonly isWhole: boolean;
}

export interface RuleRemark {
  readonly rule: Rule;
  readonly remark: Remark;
}
