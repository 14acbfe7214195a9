import type { Decimal } from '@yaodian/schema';
import type { Range } from './range.ts';

/** How a quantity is bounded: 不低于 >=, 超过 >, 约 ~ … */
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~';

/** How far the words bind: 确保 完成 达到 firm, 力争 争取 soft, 支持 鼓励 推动 none. */
export type Commitment = 'firm' | 'soft' | 'none';

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
  /** True where the number is the level reached (提高到80%), not the step (提高3个百分点). */
  readonly isLevel: boolean;
  /** 万 and 亿 are multiplied in. */
  readonly value: Decimal;
  readonly max: Decimal | null;
  /** The number set out from: 77 in 从77%提高到80%. */
  readonly base: Decimal | null;
  /** Digits behind the decimal point as printed, before 万 and 亿 are multiplied in. */
  readonly printedDecimals: number;
  /** Measure word as written: 个 所 % 个百分点 平方米; empty where none is written. */
  readonly unit: string;
  /** 万 or 亿 as written in front of the unit, else empty. */
  readonly scale: string;
  /** The noun phrase that is counted or measured: `公办园学位`; empty where none was found. */
  readonly metric: string;
  readonly metricRange: Range | null;
  /** 各 and 每 count once for each of several, 均 holds for all, 分别 deals out in order. */
  readonly distribution: 'each' | 'all' | 'respectively' | null;
  readonly hedged: boolean;
  readonly commitment: Commitment;
  /** The verb that governs the number: 新增 建成 达到 …; empty where none. */
  readonly verb: string;
  /** Offsets in the text of the reading: of the whole quantity, and of digits and unit. */
  readonly inReading: {
    readonly start: number;
    readonly end: number;
    readonly numberStart: number;
    readonly numberEnd: number;
  };
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

/** Whether a quantity says how much is to be done, reached, kept or spent. */
export function isTarget(quantity: Quantity): quantity is Target {
  return quantity.reading === 'target';
}
