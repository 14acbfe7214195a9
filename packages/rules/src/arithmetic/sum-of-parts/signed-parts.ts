import type { Quantity } from '@yaodian/parser';
import type { Summand } from '../../shared/statement.ts';

const more = /(?:增加|新增|净增|增长|增收|增支|上升)了?$/u;
const fewer = /(?:减少|净减|减收|减支|下降)了?$/u;

/**
 * 学校增加17所，其中小学增加12所，初中增加8所，幼儿园减少3所: what went the other way is taken away. Null where parts are
 * changes and their total is none, or is a change and says not which way.
 */
export function signedParts(
  text: string,
  total: Quantity,
  parts: readonly Summand[],
): readonly Summand[] | null {
  const ways = parts.map(({ quantity }) => wayOf(text, quantity));
  if (ways.every((way) => way === 0)) return parts;
  const way = wayOf(text, total);
  if (way === 0) return ways.some((other) => other < 0) ? null : parts;
  return parts.map((part, at) => (ways[at] === -way ? { ...part, times: -part.times } : part));
}

/** 1 for what was added, -1 for what was taken away, 0 for what there is. */
export function wayOf(text: string, { inReading: { start } }: Quantity): -1 | 0 | 1 {
  const front = text.slice(Math.max(0, start - 6), start);
  if (fewer.test(front)) return -1;
  return more.test(front) ? 1 : 0;
}
