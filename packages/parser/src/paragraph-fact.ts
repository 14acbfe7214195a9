import type { Paragraph } from './document.ts';

/** How many facts and values there are: each has a column of its own. */
let count = 0;

type Value = object | string | number | boolean | null;

/**
 * Works something out once about each paragraph and keeps it with the paragraph. Where a document is
 * parsed with a memo, it goes on to the equal paragraph of the next version, wherever that stands:
 * `compute` must depend on nothing but the paragraph, and its value must hold no offset into the source
 * (offsets into the reading are right) and no node.
 */
export function paragraphFact<Fact extends Value>(
  compute: (paragraph: Paragraph) => Fact,
): (paragraph: Paragraph) => Fact {
  const place = count++;
  return (paragraph) => keptIn(paragraph.facts.column(place), paragraph, compute);
}

/**
 * Works something out once about each paragraph and keeps it as long as the document lives. Unlike a
 * {@link paragraphFact} it may hold nodes and offsets into the source.
 */
export function paragraphValue<Own extends Value>(
  compute: (paragraph: Paragraph) => Own,
): (paragraph: Paragraph) => Own {
  const place = count++;
  return (paragraph) => keptIn(paragraph.facts.ownColumn(place), paragraph, compute);
}

function keptIn<Kept extends Value>(
  column: unknown[],
  paragraph: Paragraph,
  compute: (paragraph: Paragraph) => Kept,
): Kept {
  const known = column[paragraph.row] as Kept | undefined;
  if (known !== undefined) return known;
  const value = compute(paragraph);
  column[paragraph.row] = value;
  return value;
}
