import type { Plan } from '@yaodian/schema';
import type { Block } from './document.ts';
import type { OriginalText } from './extract-text.ts';

/** The terms of a glossary: what stands before the first colon, else the first sentence. */
export function termsOf(
  original: OriginalText,
  blocks: readonly Block[],
): NonNullable<Plan['glossary']> {
  return blocks.flatMap((block) => {
    if (block.type === 'element' || block.type === 'contents-entry' || block.type === 'table')
      return [];
    const text =
      block.type === 'paragraph'
        ? original.paragraph(block)
        : original.restOfUnit(block.heading.titleRange.start);
    const below = 'children' in block ? block.children.slice(block.heading.runIn ? 1 : 0) : [];
    const more = below
      .filter((child) => child.type === 'paragraph')
      .map((child) => original.paragraph(child));
    const colon = text.search(/[：:]/u);
    const stop = colon >= 0 ? colon : text.indexOf('。');
    const term = (stop < 0 ? text : text.slice(0, stop)).trim();
    if (term === '') return [];
    return [{ term, definition: [...(stop < 0 ? [] : [text.slice(stop + 1)]), ...more] }];
  });
}
