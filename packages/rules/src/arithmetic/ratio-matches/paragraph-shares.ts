import { paragraphValue, type Paragraph, type Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { withCommonWhole } from './common-whole.ts';
import { disprovedWholes } from './disproved-wholes.ts';
import type { DisprovedWhole } from './disproved-wholes.ts';
import { shareStatements } from './shares.ts';
import type { ShareStatement } from './share-statement.ts';

/** Further in front of a share no whole is looked for. */
const REACH = 1200;

/** The shares of a paragraph, each with its whole where the paragraph gives it. */
export const sharesIn: (paragraph: Paragraph) => readonly ShareStatement[] = paragraphValue(
  (paragraph) => {
    const { reading, quantities } = paragraph;
    if (!/[%％]/u.test(reading.text)) return [];
    const shares = withoutSiblings([...shareStatements(reading.text, quantities)]);
    return withCommonWhole(shares, inFrontOf(paragraph));
  },
);

/**
 * 高级教师543人，占教师的43.9%；女教师905人，占教师的73.2%: a number that has a share of the same name is another part, and not what
 * the name means.
 */
function withoutSiblings(shares: readonly ShareStatement[]): readonly ShareStatement[] {
  const parts = new Map(shares.map(({ part, name }) => [part, name]));
  return shares.map((share) =>
    share.total !== null && share.name !== '' && parts.get(share.total) === share.name
      ? { ...share, total: null }
      : share,
  );
}

/** What the shares of a paragraph prove wrong in it. */
export function disprovedIn(paragraph: Paragraph): DisprovedWhole[] {
  return [...disprovedWholes(sharesIn(paragraph), inFrontOf(paragraph))];
}

/** The numbers of a paragraph in front of a share that may be its whole. */
function inFrontOf({
  reading: { text },
  quantities,
}: Paragraph): (share: ShareStatement) => readonly Quantity[] {
  return ({ part: { inReading } }) =>
    quantitiesBetween(quantities, inReading.numberStart - REACH, inReading.numberStart).filter(
      (quantity) => !isComparison(text, quantity),
    );
}
