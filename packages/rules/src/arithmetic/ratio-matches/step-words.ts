import type { Quantity } from '@yaodian/parser';
import type { Decimal } from '@yaodian/schema';

/** 从77%提高到80%，提高3个百分点: two levels and what lies between them. */
export interface StepStatement {
  readonly level: Quantity;
  /** The number set out from, as the text gives it or as the change leaves it. */
  readonly base: Decimal;
  readonly change: Quantity;
  readonly right: Decimal;
  readonly holds: boolean;
  /** The numbers that the statement uses beside the change. */
  readonly from: readonly Quantity[];
}

/** Verbs of a change. */
export const changed =
  '(?:提高|提升|增长|增加|上升|新增|扩大|下降|降低|减少|压减|回落|净增|增收|减收|增支|减支|增产|减产|增幅|降幅|升幅|增幅为|降幅为|升幅为|(?:增长|下降)(?:比例|率|幅度)(?:为|达到?)?|[↑↓])';

/** ，增长 behind the number that grew. */
export const behindLevel = new RegExp(
  `^[^，。；、,;0-9]{0,6}[，,（(、][一二三四五六七八九十]?年?(?:共|净|实现)?${changed}了?\\s?$`,
  'u',
);

/** Whether words speak of a fall. */
export const falling = /下降|降低|减|压减|回落|降幅|少增|低了?\s?$|↓/u;

/** Growth at constant prices is not that of the printed sums. */
const constantPrice = /生产总值|GDP|增加值|产值|可支配收入|零售总额/u;
/** What is told at current prices unless a word says otherwise: 实际增长 would. */
const currentPrice = /可支配收入|零售总额/u;
const otherBasis = /实际|可比|不变价|同口径|剔除|年均|平均|折算/u;

/** 6.0批次/千人: of what each number is. */
const perUnit = /^\/[一-鿿]{1,4}?(?=[，。；、,;增提上下减回]|$)/u;

/** The words between two numbers; a full stop where they do not follow each other closely. */
export function wordsBetween(text: string, from: Quantity, to: Quantity): string {
  const { end } = from.inReading;
  const { start } = to.inReading;
  if (start < end || start - end > 32) return '。';
  const words = text.slice(end, start);
  return words.startsWith('/') ? words.replace(perUnit, '') : words;
}

/** Whether the growth of a number is told on another basis than the numbers printed. */
export function isExempt(text: string, level: Quantity, words: string): boolean {
  const { start } = level.inReading;
  return constantPrice.test(text.slice(Math.max(0, start - 40), start)) || otherBasis.test(words);
}

/** 可支配收入48200元，比上年增加2100元，增长4.6%: a rate beside its step is of the numbers printed. */
export function isAtCurrentPrice(text: string, level: Quantity, words: string): boolean {
  const { start } = level.inReading;
  return currentPrice.test(text.slice(Math.max(0, start - 16), start)) && !otherBasis.test(words);
}

/** How far in front of a number its verb may begin. */
export const VERB = 24;

/** What stands in front of a number, as far as its verb may be. */
export function wordsInFront(text: string, { inReading: { start } }: Quantity): string {
  return text.slice(Math.max(0, start - VERB), start);
}
