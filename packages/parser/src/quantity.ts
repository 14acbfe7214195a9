import type { Decimal } from '@yaodian/schema';
import type { Range } from './range.ts';

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~';

/** A number with a unit, as written; exact. */
export interface Quantity {
  /** From the first digit (or comparator) to the end of the unit and its suffix: `不低于95%以上`. */
  readonly range: Range;
  readonly text: string;
  /** Digits and unit alone: `95%`. */
  readonly numberRange: Range;
  readonly comparator: Comparator;
  /** Comparator words in the order written: `["不低于", "以上"]`. */
  readonly comparatorWords: readonly string[];
  readonly change: '+' | '-' | null;
  /** 万 and 亿 are multiplied in. */
  readonly value: Decimal;
  readonly max: Decimal | null;
  readonly base: Decimal | null;
  /** Digits behind the decimal point as printed, after scaling with 万/亿 undone. */
  readonly printedDecimals: number;
  /** Measure word as written: 个 所 % 个百分点 平方米; empty where none is written. */
  readonly unit: string;
  /** 万 or 亿 as written in front of the unit, else empty. */
  readonly scale: string;
  /** The noun phrase that is counted or measured: `公办园学位`; empty where none was found. */
  readonly metric: string;
  readonly metricRange: Range | null;
  readonly hedged: boolean;
  /** The verb that governs the number: 新增 建成 达到 …; empty where none. */
  readonly verb: string;
  /** What the sentence makes of the number. */
  readonly reading:
    | 'target'
    | 'state'
    | 'condition'
    | 'duration'
    | 'deadline'
    | 'name'
    | 'ordinal'
    | 'count-of-list'
    | 'frequency';
}

/** A quantity that says how much is to be done, reached, kept or spent; see the contracts. */
export interface Target extends Quantity {
  readonly reading: 'target';
}
