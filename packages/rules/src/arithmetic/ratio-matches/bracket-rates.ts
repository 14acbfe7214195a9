import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { isExact, isRate } from '../../shared/written-number.ts';
import { mayBe } from './one-digit-share.ts';
import type { ShareStatement } from './share-statement.ts';

/** What is done of so many: 条黑臭水体治理已完成, and 场送戏进万村已送. */
const done =
  /^[^，。；、,;：:（()）0-9]{0,24}(?:已|完成|实际|落实|建成|开工|竣工)[^，。；、,;：:（()）0-9]{0,8}$/u;

/** Whether words between two numbers say that so many of the first are done: 件民生实事已完成. */
export function isDoneOf(words: string): boolean {
  return done.test(words);
}

/** 252条黑臭水体治理已完成240条（95%）: the rate in the bracket is of what is done, and of all in front of it. */
export function rateInBracket(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const [total, part, rate] = quantities.slice(Math.max(0, index - 2), index + 1);
  if (total === undefined || part === undefined || rate === undefined) return null;
  const { start, end } = rate.inReading;
  if (!'（('.includes(text.charAt(start - 1)) || !'）)'.includes(text.charAt(end))) return null;
  if (part.inReading.end !== start - 1 || isRate(total.unit) || part.unit === '') return null;
  if (!unitsAgree(total.unit, part.unit) || !isExact(total) || !isExact(part)) return null;
  if (!done.test(text.slice(total.inReading.end, part.inReading.start))) return null;
  return mayBe(part, total, rate) ? { rate, part, total, series: null, name: '' } : null;
}
