import { paragraphValue, type Paragraph, type Quantity } from '@yaodian/parser';
import { isAverage, isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { addUpTo } from '../../shared/statement.ts';
import { isExact } from '../../shared/written-number.ts';
import { canBeSummed } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** Classes that share no noun are named in few words. */
const LONGEST_NAME = 16;

/** A number with the words that say what it counts. */
export interface Counted {
  readonly quantity: Quantity;
  readonly label: string;
  /** The words that open its clause. */
  readonly segment: string;
}

/** Numbers that can be added up, by unit: no changes, averages, budgets, and nothing in brackets. */
export const byUnit: (paragraph: Paragraph) => readonly (readonly Counted[])[] = paragraphValue(
  ({ reading: { text }, quantities }) => {
    const units = new Map<string, Counted[]>();
    let end = 0;
    let label = '';
    let segment = '';
    let names: readonly string[] = [];
    let inBracket = false;
    for (const quantity of quantities) {
      const { numberStart, numberEnd } = quantity.inReading;
      const words = text.slice(Math.max(end, numberStart - 60), numberStart);
      // 农业人口5870户、25511人: the second number counts the same.
      if (!/^[、，,]?$/u.test(words)) label = words;
      // 新建项目182个，到位资金9.28亿元；续建项目408个，…: what opens the clause speaks for all its numbers.
      names = /^(?:[、，,和与及]|以及)$/u.test(words) ? names.slice(1) : namesIn(words);
      if (names[0] !== undefined) label = names[0];
      if (/[；。;：:]/u.test(words) || segment === '')
        segment = words.replace(/^.*[；。;：:]/u, '');
      end = numberEnd;
      inBracket = isOpen(words) ?? inBracket;
      if (!canBeSummed(quantity) || !isExact(quantity) || quantity.base !== null) continue;
      if (quantity.distribution === 'each') continue;
      const at = quantity.inReading.start;
      if (isComparison(text, quantity) || isAverage(text, at) || /标准/u.test(label)) continue;
      if (isReferredTo(text, quantity.inReading.end) || inBracket) continue;
      const front = label.replace(/^.*[，、；：。,;]/u, '');
      // 320件已完成，55件正在推进: what stands behind the number says what it counts.
      const own =
        words !== '' && /^(?:[有为共]|另有|还有)?$/u.test(front)
          ? wordsBehind(text, numberEnd)
          : front;
      const group = units.get(quantity.unit);
      const counted = { quantity, label: own, segment: segment.replace(/^.*[，、,]/u, '') };
      if (group) group.push(counted);
      else units.set(quantity.unit, [counted]);
    }
    return [...units.values()];
  },
);

function wordsBehind(text: string, end: number): string {
  return /^[^，。；、,;：:（()）0-9]{2,12}/u.exec(text.slice(end, end + 14))?.[0] ?? '';
}

/** 男、女分别为23人、21人: the names that as many numbers follow. */
function namesIn(words: string): readonly string[] {
  if (!words.includes('分别')) return [];
  const list = /([^，。；：,;:0-9]{3,40}?)分别(?:为|是|有|达到?|完成|实现)?$/u.exec(words)?.[1];
  return list?.split(/[、和与及]/u) ?? [];
}

/** Whether words end in a bracket that they open, or behind one that they close; null where they hold none. */
function isOpen(words: string): boolean | null {
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  const close = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
  return open === close ? null : open > close;
}

/**
 * The last two characters that all labels end in; empty where each is a short name of its own (直办, 转办),
 * null where they speak of different things.
 */
export function sharedNoun(parts: readonly Counted[]): string | null {
  const nouns = parts.map(({ label }) =>
    label
      .replace(/(?:（[^）]*）|\([^)]*\))/gu, '')
      .replace(/(?:完成|实现|达到?|为|有|共)+$/u, '')
      .slice(-2),
  );
  const [first = ''] = nouns;
  if (nouns.every((noun) => noun === first)) return first;
  return parts.every(({ label }) => label.length <= LONGEST_NAME) ? '' : null;
}

/** The number in front that is the sum of the parts. */
export function equalTo(parts: readonly Counted[], totals: readonly Counted[]): Quantity | null {
  const summands = parts.map(({ quantity }) => ({ quantity, times: 1 }));
  return totals.find(({ quantity }) => addUpTo(summands, quantity))?.quantity ?? null;
}

/** The parts as those of a total. */
export function statementOf(
  parts: readonly Counted[],
  total: Quantity,
  decidable: boolean,
): PartsOfTotal {
  return {
    kind: 'listed',
    total,
    parts: parts.map(({ quantity }) => ({ quantity, times: 1 })),
    word: '',
    complete: true,
    decidable,
  };
}

/** 一般公共预算收入 is the whole of 税收收入 and 非税收入, 生产总值 that of the 增加值 of all industries. */
export function isTotalOf(label: string, noun: string): boolean {
  const words = label
    .replace(/（[^）]*）?|\([^)]*\)?/gu, '')
    .replace(/(?:完成|实现|达到?|为|有|共)+$/u, '');
  if (noun.length === 2 && words.endsWith(noun)) return true;
  return /生产总值$/u.test(words) && noun === '加值';
}

/** 人 of 人次, 件 of 件次: who counts heads may count them each time. */
export function bareUnit(unit: string): string {
  return unit.replace(/(?<=[人件户批])次$/u, '');
}
