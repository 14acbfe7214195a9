import type { Paragraph } from './document.ts';

/** How many facts there are: each has a column of its own. */
let count = 0;

/**
 * Works something out once about each paragraph and keeps it with the paragraph. Where a document is
 * parsed with a memo, it goes on to the equal paragraph of the next version, wherever that stands:
 * `compute` must depend on nothing but the paragraph, and its value must hold no offset into the source
 * (offsets into the reading are right) and no node.
 */
export function paragraphFact<Value extends object | string | number | boolean | null>(
  compute: (paragraph: Paragraph) => Value,
): (paragraph: Paragraph) => Value {
  const place = count++;
  return (paragraph) => {
    const { facts, row } = paragraph;
    const known = facts.column(place)[row] as Value | undefined;
    if (known !== undefined) return known;
    const value = compute(paragraph);
    facts.column(place)[row] = value;
    return value;
  };
}
