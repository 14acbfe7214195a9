import {
  Document,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import type { PrintBlock, PrintDocument, TableBlock } from '../print/print-document.ts';
import { isLandscape } from '../print/table-columns.ts';
import { contentsBlock, type PageNumbers } from './contents-block.ts';
import { headerParagraphs } from './header-block.ts';
import { imprintParagraph } from './imprint-block.ts';
import { landscapeFooters } from './landscape-footer.ts';
import { letterParagraphs, letterFooter, letterHeader } from './letter-form.ts';
import { footerDistance, pageNumberFooter } from './page-numbers.ts';
import {
  attachmentNoteParagraphs,
  attendanceParagraph,
  bodyParagraph,
  headingParagraph,
  linesAbove,
  signatureParagraphs,
  textRuns,
  titleParagraphs,
  type Placement,
} from './paragraphs.ts';
import { finishPackage } from './finish-package.ts';
import { stylesXml } from './styles.ts';
import { tableBlock } from './table-block.ts';

/** A Word file of a printed document. `pages` fills the contents; without it Word fills them when it opens the file. */
export async function buildDocx(
  document: PrintDocument,
  profile: LayoutProfile,
  pages: PageNumbers | null,
): Promise<Uint8Array> {
  const groups = sectionGroups(document.blocks, profile);
  const sections = groups.map((group, index): ISectionOptions => {
    const children: FileChild[] = [];
    if (index === 0 && document.header !== null) {
      children.push(
        ...(document.form === 'letter'
          ? letterParagraphs(document.header, profile)
          : headerParagraphs(document.header, document.form, profile)),
      );
    }
    children.push(...blockChildren(group.blocks, document, profile, pages, index === 0));
    if (index === groups.length - 1 && document.imprint !== null) {
      const imprint = imprintParagraph(document.imprint, document.form, profile);
      if (imprint !== null) children.push(imprint);
    }
    const last = group.blocks.at(-1);
    if (last?.type === 'table' && !(children.at(-1) instanceof Paragraph))
      children.push(anchorParagraph());
    if (children.length === 0) children.push(new Paragraph({ style: 'BodyText' }));
    return section(children, group.landscape, document, profile, index === 0);
  });
  const file = new Document({
    title: document.properties.title,
    subject: document.properties.subject,
    creator: document.properties.author,
    lastModifiedBy: document.properties.author,
    description: '',
    revision: 1,
    externalStyles: stylesXml(profile),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections,
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), document.properties);
}

interface SectionGroup {
  readonly landscape: boolean;
  readonly blocks: PrintBlock[];
}

/** Splits the blocks where a wide table turns the paper. */
function sectionGroups(
  blocks: readonly PrintBlock[],
  profile: LayoutProfile,
): readonly SectionGroup[] {
  const groups: SectionGroup[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    const landscape = block.type === 'table' && isLandscape(block, profile);
    let group = groups.at(-1);
    if (group?.landscape !== landscape) {
      const heads = landscape ? takeHeads(group?.blocks ?? []) : [];
      group = { landscape, blocks: heads };
      groups.push(group);
    }
    group.blocks.push(block);
  }
  return groups.filter((group, index) => index === 0 || group.blocks.length > 0);
}

/** The attachment mark, title and heading right above a wide table turn with it. */
function takeHeads(blocks: PrintBlock[]): PrintBlock[] {
  let start = blocks.length;
  while (
    start > 0 &&
    ['attachment-mark', 'title', 'heading'].includes(blocks[start - 1]?.type ?? '')
  )
    start--;
  return blocks.splice(start);
}

function blockChildren(
  blocks: readonly PrintBlock[],
  document: PrintDocument,
  profile: LayoutProfile,
  pages: PageNumbers | null,
  first: boolean,
): FileChild[] {
  const children: FileChild[] = [];
  let pageBreak = false;
  let previous: PrintBlock | null = null;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.type === 'page-break') {
      pageBreak = children.length > 0;
      continue;
    }
    const placement: Placement = pageBreak ? { pageBreakBefore: true } : {};
    pageBreak = false;
    const opening = first && previous === null && document.header !== null;
    switch (block.type) {
      case 'title':
        children.push(
          ...titleParagraphs(
            block,
            profile,
            titleGap(previous, opening, profile),
            next?.type === 'table',
            placement,
          ),
        );
        break;
      case 'recipient':
        children.push(
          new Paragraph({
            ...linesAbove(profile, profile.title.below.value),
            ...placement,
            style: 'Recipient',
            children: textRuns(block.text),
          }),
        );
        break;
      case 'heading':
        children.push(headingParagraph(block, afterTitle(previous, profile, placement)));
        break;
      case 'paragraph':
        children.push(bodyParagraph(block, afterTitle(previous, profile, placement)));
        break;
      case 'attachment-note':
        children.push(...attachmentNoteParagraphs(block, profile, placement));
        break;
      case 'signature':
        children.push(...signatureParagraphs(block, profile, placement));
        break;
      case 'note':
        children.push(
          new Paragraph({ ...placement, style: 'ClosingNote', children: textRuns(block.text) }),
        );
        break;
      case 'attachment-mark':
        children.push(new Paragraph({ style: 'AttachmentMark', children: textRuns(block.text) }));
        break;
      case 'attendance':
        children.push(
          attendanceParagraph(block, profile, previous?.type !== 'attendance', placement),
        );
        break;
      case 'table':
        if (placement.pageBreakBefore === true)
          children.push(new Paragraph({ ...placement, style: 'TableText' }));
        children.push(tableBlock(block, tableWidth(block, profile)));
        break;
      case 'contents':
        children.push(...contentsBlock(block, document, profile, pages, placement));
        break;
    }
    previous = block;
  }
  return children;
}

/** Blank lines above a title: two below the red rule, on line 3 of an attachment, none at the top of a page. */
function titleGap(previous: PrintBlock | null, opening: boolean, profile: LayoutProfile): number {
  if (opening) return profile.title.above.value;
  if (previous === null) return 0;
  return previous.type === 'attachment-mark' ? 1 : profile.title.above.value;
}

/** One blank line between a title and the text below it. */
function afterTitle(
  previous: PrintBlock | null,
  profile: LayoutProfile,
  placement: Placement,
): Placement {
  return previous?.type === 'title'
    ? { ...linesAbove(profile, profile.title.below.value), ...placement }
    : placement;
}

function tableWidth(block: TableBlock, profile: LayoutProfile): number {
  const { width, height, margin } = profile.page;
  const millimetres = isLandscape(block, profile)
    ? height.value - margin.top.value - margin.bottom.value
    : width.value - margin.left.value - margin.right.value;
  return Math.floor((millimetres * 1440) / 25.4);
}

/** Word wants a paragraph behind a table; this one takes no room. */
function anchorParagraph(): Paragraph {
  return new Paragraph({
    style: 'TableText',
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    run: { size: 2 },
  });
}

function section(
  children: readonly FileChild[],
  landscape: boolean,
  document: PrintDocument,
  profile: LayoutProfile,
  first: boolean,
): ISectionOptions {
  const { page, grid } = profile;
  const upright = {
    top: twips(page.margin.top, profile),
    right: twips(page.margin.right, profile),
    bottom: Math.floor(points(page.margin.bottom, profile) * TWIPS_PER_POINT),
    left: twips(page.margin.left, profile),
  };
  // The paper is turned with its left edge up, so that the head of a table lies at the binding (clause 8).
  const margin = landscape
    ? { top: upright.left, right: upright.top, bottom: upright.right, left: upright.bottom }
    : upright;
  const letter = first && document.form === 'letter' && document.header !== null;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: letter,
      page: {
        size: {
          // The library swaps width and height for a landscape page.
          width: twips(page.width, profile),
          height: twips(page.height, profile),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...margin,
          header: twips({ value: 15, unit: 'mm', strength: '实务', basis: '' }, profile),
          footer: footerDistance(profile),
          gutter: 0,
        },
      },
      grid:
        grid.kind === 'lines'
          ? { type: 'lines', linePitch: twips(grid.pitch, profile) }
          : {
              type: 'linesAndChars',
              linePitch: twips(grid.pitch, profile),
              charSpace: grid.charSpace.value,
            },
    },
    ...(letter
      ? {
          headers: { first: letterHeader(document.header, profile) },
        }
      : {}),
    footers: landscape
      ? landscapeFooters(profile)
      : {
          default: pageNumberFooter(profile, 'odd'),
          even: pageNumberFooter(profile, 'even'),
          ...(letter ? { first: letterFooter(profile) } : {}),
        },
    children,
  };
}
