import type { Paragraph } from './document.ts';

/**
 * Works something out once about each paragraph and keeps it with the paragraph. Where a document is
 * parsed with a memo, it goes on to the equal paragraph of the next version, wherever that stands:
 * `compute` must depend on nothing but the paragraph, and its value must hold no offset into the source
 * (offsets into the reading are right) and no node.
 */
export function paragraphFact<Value>(
  compute: (paragraph: Paragraph) => Value,
): (paragraph: Paragraph) => Value {
  const owner = {};
  return (paragraph) => {
    const { kept } = paragraph;
    const known = kept.get(owner) as { readonly value: Value } | undefined;
    if (known !== undefined) return known.value;
    const value = compute(paragraph);
    kept.set(owner, { value });
    return value;
  };
}
