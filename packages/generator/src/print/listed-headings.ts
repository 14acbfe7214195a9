import type { HeadingBlock, PrintDocument } from './print-document.ts';

/** The headings that a table of contents lists. Headings that run into their text are not listed. */
export function listedHeadings(document: PrintDocument, depth: number): readonly HeadingBlock[] {
  return document.blocks.filter(
    (block): block is HeadingBlock => block.type === 'heading' && block.level <= depth,
  );
}
