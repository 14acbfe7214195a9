import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isCount } from '../../shared/compared-number.ts';
import { shareOf } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';

/** Further in front nobody looks for what a rate is of. */
const REACH = 16;

/**
 * 造林53万亩，完成市下达50万亩的任务，完成省下达40万亩任务的133%: a rate that is wrong of the numbers that the words name is meant
 * of a larger part where it is right of that; and 受理269件，已办结437件，办结率86.02% of another whole.
 */
export function isRightOfOthers(
  { rate, part, total }: ShareStatement,
  { reading: { text }, quantities }: Paragraph,
): boolean {
  if (total === null) return false;
  const at = quantities.indexOf(rate);
  const front = quantities
    .slice(Math.max(0, at - REACH), Math.max(0, at))
    .filter((quantity) => quantity !== part && quantity !== total && isCount(text, quantity));
  const isShareOf = (one: Quantity, whole: Quantity): boolean =>
    one.unit === whole.unit &&
    compareDecimals(one.value, part.value) >= 0 &&
    shareOf(one, whole, rate)?.holds === true;
  const isTooLarge = compareDecimals(part.value, total.value) > 0;
  return front.some((other) => isShareOf(other, total) || (isTooLarge && isShareOf(part, other)));
}
