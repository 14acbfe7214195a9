import type {
  Block,
  ElementLine,
  Heading,
  Part,
  PlanDocument,
  Section,
  Task,
} from '@yaodian/parser';
import { attachmentMark } from './attachment-mark.ts';
import { BlockList } from './block-list.ts';
import { documentElements } from './document-elements.ts';
import { ElementCollector } from './element-collector.ts';
import { headingLevel } from './heading-level.ts';
import { omissionsOf } from './omissions.ts';
import { PrintedText } from './printed-text.ts';
import type { PrintDocument } from './print-document.ts';

/**
 * What is printed of a parsed document: every word of its notice, plan, summary, attachments and glossary in
 * order, each element of a 公文 at its place. A table of contents is made anew; duplicates, residue and what a
 * web page left are listed as omissions.
 */
export function printDocumentOf(document: PlanDocument): PrintDocument {
  const text = new PrintedText(document);
  const elements = documentElements(document.frontMatter);
  const collector = new ElementCollector(elements);
  const blocks = new BlockList();
  const parts = document.parts.filter((part) => part.role !== 'duplicate');
  const main =
    parts.find((part) => part.role === 'notice') ?? parts.find((part) => part.role !== 'contents');
  for (const part of parts) {
    if (part.role === 'contents') {
      blocks.contents();
      continue;
    }
    partBlocks(part, { text, collector, blocks, document });
    // What only the front matter says and the text has not said by now.
    if (part === main) blocks.completeMain(elements, collector.sealed);
  }
  return {
    form: elements.format,
    properties: {
      title: document.title?.text ?? '',
      author: document.issuer ?? elements.issuers[0] ?? '',
      subject: document.year === null ? '' : `${document.year}年`,
      date: isoDate(elements.issueDate) ?? document.issueDate,
    },
    header: collector.header(),
    blocks: blocks.finished(),
    imprint: collector.imprint(),
    omissions: omissionsOf(document),
  };
}

interface PartContext {
  readonly text: PrintedText;
  readonly collector: ElementCollector;
  readonly blocks: BlockList;
  readonly document: PlanDocument;
}

function partBlocks(part: Part, context: PartContext): void {
  const { blocks, text, document } = context;
  const isAttachment = part.role === 'attachment' || part.role === 'glossary';
  const ownMark = attachmentMark(part);
  const title = part.title === null ? null : titleText(part.title, context);
  const mark = /^(附件\s?\d{0,3})\s?[:：.．]?\s?(.*)$/su.exec(title ?? '');
  if (ownMark !== null) {
    blocks.attachmentMark(text.ofReading(ownMark.reading).replace(/[:：]$/u, ''));
    if (title !== null) blocks.title(title, null);
  } else if (part.title === null || title === null) {
    if (isAttachment) blocks.newPage();
  } else if (isAttachment && mark !== null) {
    blocks.attachmentMark(mark[1] ?? '附件');
    if ((mark[2] ?? '') !== '') blocks.title(mark[2] ?? '', null);
  } else {
    const written = document.source.slice(part.title.range).split(/\r\n|\r|\n/u);
    blocks.partTitle(title, titleLines(written, part.title.text));
  }
  childBlocks(part.children, 0, context);
}

/** A title in the script of its writer. */
function titleText(title: NonNullable<Part['title']>, { text }: PartContext): string {
  const printed = text.ofRange(title.range).replaceAll('\n', '');
  return sameText(printed, title.text) ? printed : title.text;
}

/** The writer's own lines of a title, where they are nothing but the title. */
function titleLines(written: readonly string[], title: string): readonly string[] | null {
  const lines = written.map((line) => line.trim()).filter((line) => line !== '');
  return lines.length > 1 && sameText(lines.join(''), title) ? lines : null;
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s/gu, '').length === b.replace(/\s/gu, '').length;
}

function childBlocks(children: readonly Block[], parentLevel: number, context: PartContext): void {
  for (const child of children) {
    switch (child.type) {
      case 'section':
      case 'task':
        headedBlocks(child, parentLevel, context);
        break;
      case 'goal':
      case 'item':
        plainHeadedBlocks(child, parentLevel, context);
        break;
      case 'paragraph':
        context.blocks.paragraph(null, paragraphText(child, context));
        break;
      case 'table':
        context.blocks.table(
          child.header?.cells.map((cell) => context.text.ofReading(cell.reading)) ?? null,
          child.rows.map((row) => row.cells.map((cell) => context.text.ofReading(cell.reading))),
        );
        break;
      case 'element':
        elementBlock(child, context);
        break;
      case 'contents-entry':
        break; // The contents are made anew from the headings.
    }
  }
}

function paragraphText(
  paragraph: Extract<Block, { type: 'paragraph' }>,
  { text, document }: PartContext,
): string {
  const { reading, label } = paragraph;
  const start =
    label === null
      ? reading.start
      : Math.min(reading.start, document.view.fromSource(label.range.start));
  return text.ofView(start, reading.start + reading.text.length).trim();
}

/** A section or task: a heading of its own, or one that runs into the first paragraph. */
function headedBlocks(node: Section | Task, parentLevel: number, context: PartContext): void {
  const level = headingLevel(node.heading, parentLevel);
  const first = node.children[0];
  const heading = headingText(node.heading, first, context);
  if (node.heading.runIn && first?.type === 'paragraph') {
    context.blocks.paragraph({ text: heading, level }, paragraphText(first, context));
    childBlocks(node.children.slice(1), level, context);
    return;
  }
  context.blocks.heading(level, heading);
  childBlocks(node.children, level, context);
}

/** Goals and items are set in the body typeface throughout. */
function plainHeadedBlocks(
  node: Extract<Block, { type: 'goal' | 'item' }>,
  parentLevel: number,
  context: PartContext,
): void {
  const first = node.children[0];
  const heading = headingText(node.heading, first, context);
  if (first?.type === 'paragraph' && node.heading.runIn) {
    context.blocks.paragraph(null, heading + paragraphText(first, context));
    childBlocks(node.children.slice(1), parentLevel, context);
    return;
  }
  context.blocks.paragraph(null, heading);
  childBlocks(node.children, parentLevel, context);
}

/** Number, title and the mark that closes the title, as written. */
function headingText(
  heading: Heading,
  first: Block | undefined,
  { text, document }: PartContext,
): string {
  const { view } = document;
  const start = view.fromSource(heading.range.start);
  const titleStart = view.fromSource(heading.titleRange.start);
  const titleEnd = view.fromSource(heading.titleRange.end);
  const number = heading.marker === null ? '' : text.ofView(start, titleStart);
  const gap = /^第.+[章节]\s*$/u.test(number) ? '　' : '';
  const bodyStart = first?.type === 'paragraph' ? first.reading.start : Number.POSITIVE_INFINITY;
  const lineEnd = view.text.indexOf('\n', titleEnd);
  const end = Math.min(bodyStart, lineEnd === -1 ? view.text.length : lineEnd);
  const closing =
    end > titleEnd && end - titleEnd <= 4 ? view.text.slice(titleEnd, end).trim() : '';
  const closed = /^[。；：:;.！？!?]+$/u.test(closing) ? closing : '';
  return number.trim() + gap + text.ofView(titleStart, titleEnd).trim() + closed;
}

function elementBlock(element: ElementLine, context: PartContext): void {
  const text = context.text.ofReading(element.reading).trim();
  const { blocks, collector } = context;
  switch (element.kind) {
    case 'main-recipient':
      blocks.recipient(text);
      return;
    case 'attachment-note':
      blocks.attachmentNote(text);
      return;
    case 'issuer':
      blocks.issuer(text, collector.sealed);
      return;
    case 'issue-date':
      blocks.issueDate(text, collector.sealed);
      return;
    case 'note':
      blocks.note(text);
      return;
    case 'page-chrome':
      return;
    default:
      // A second 文号 and the like has its place in the text.
      if (!collector.add(element.kind, text)) blocks.paragraph(null, text);
  }
}

function isoDate(date: string | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
}
