import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { isOneDigitShare } from './one-digit-share.ts';
import { fits } from './share-groups.ts';
import type { ShareStatement } from './share-statement.ts';

/** Rates of fewer digits come close to others by chance. */
const TELLING = 4;
/** So many shares of one number make it the number that a text speaks of. */
const LEAST_OTHERS = 3;

/** 占教师的19.15%，…占教师的68.60%；具有外校学缘的1677人，占比92.55%: what calls its whole nothing is of the whole of all others. */
export function wholeOfOthers(
  share: ShareStatement,
  shares: readonly ShareStatement[],
  wholes: ReadonlyMap<ShareStatement, Quantity>,
): Quantity | null {
  if (share.total !== null || share.series !== null) return null;
  const others = shares.flatMap((other) => {
    const whole = other.total ?? wholes.get(other);
    return whole === undefined || !fits(other, whole) ? [] : [whole];
  });
  const [whole] = others;
  if (whole === undefined || others.length < LEAST_OTHERS || others.some((one) => one !== whole))
    return null;
  const { part, rate } = share;
  if (whole === part || !unitsAgree(whole.unit, part.unit)) return null;
  const isTelling = rate.value.mantissa.toString().length >= TELLING;
  return fits(share, whole) || (isTelling && isOneDigitShare(part, whole, rate)) ? whole : null;
}
