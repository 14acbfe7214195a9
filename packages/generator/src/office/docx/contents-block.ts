import { Paragraph, TableOfContents, type FileChild } from 'docx';
import { textRuns, type Placement } from './paragraphs.ts';
import { listedHeadings } from '../../print/listed-headings.ts';
import type { ContentsBlock, PrintDocument } from '../../print/print-document.ts';

/** Page of each heading by its anchor, as the finished document shows it. */
export type PageNumbers = ReadonlyMap<string, number>;

/** 目录: a field that Word can update, already filled in; without page numbers Word is asked to fill it. */
export function contentsBlock(
  block: ContentsBlock,
  document: PrintDocument,
  pages: PageNumbers | null,
  placement: Placement,
): FileChild[] {
  const entries = listedHeadings(document, block.depth).map((heading) => {
    const page = pages?.get(heading.anchor);
    return {
      title: heading.text,
      level: Math.min(3, heading.level),
      href: heading.anchor,
      ...(page === undefined ? {} : { page }),
    };
  });
  return [
    new Paragraph({
      ...placement,
      style: 'TOCHeading',
      children: textRuns(block.title),
    }),
    new TableOfContents(block.title, {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
      cachedEntries: entries,
      beginDirty: pages === null,
    }),
  ];
}
