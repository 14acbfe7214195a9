import type { Quantity } from '@yaodian/parser';
import { add } from '@yaodian/schema';
import { restated } from '../../shared/restated.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import type { ShareStatement } from './share-statement.ts';

const opposed = /(?:未|尚未|不|没有|没)$/u;

/**
 * 已开工33个，未开工17个，开工率66%: what was done and what was not are all that there is, and the rate that is named after the
 * deed is of both.
 */
export function rateOfOpposed(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const [one, other, rate] = quantities.slice(Math.max(0, index - 2), index + 1);
  if (one === undefined || other === undefined || rate === undefined) return null;
  if (!isRate(rate.unit) || one.unit !== other.unit || !isExact(one) || !isExact(other))
    return null;
  const said = text.slice(other.inReading.end, rate.inReading.start);
  const verb = /^[，,]([一-鿿]{2})率(?:为|达|达到)?\s?$/u.exec(said)?.[1];
  if (verb === undefined) return null;
  const ways = [
    isOpposed(text.slice(Math.max(0, one.inReading.start - 14), one.inReading.start), verb),
    isOpposed(text.slice(one.inReading.end, other.inReading.start), verb),
  ];
  if (ways[0] === null || ways[1] === null || ways[0] === ways[1]) return null;
  const part = ways[0] === true ? other : one;
  const total = restated(part, { value: add(one.value, other.value) });
  return { rate, part, total, series: null, name: '' };
}

/** True for 未开工, false for 已开工, null where the words in front of a number do not speak of the deed. */
function isOpposed(words: string, verb: string): boolean | null {
  const own = /[^，。；、,;：:（()）]*$/u.exec(words)?.[0] ?? '';
  const at = own.indexOf(verb);
  return at === -1 ? null : opposed.test(own.slice(0, at));
}
