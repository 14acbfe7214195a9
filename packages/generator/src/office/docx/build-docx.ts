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
import type { PrintBlock, PrintDocument, TableBlock } from '../../print/print-document.ts';
import { linesAboveBlocks } from '../../print/lines-above.ts';
import { sectionGroups } from '../../print/section-groups.ts';
import { isLandscape } from '../../print/table-columns.ts';
import { contentsBlock, type PageNumbers } from './contents-block.ts';
import { headerParagraphs } from './header-block.ts';
import { imprintParagraph } from './imprint-block.ts';
import { landscapeFooters } from './landscape-footer.ts';
import { HEADER_TOP, letterParagraphs, letterFooter, letterHeader } from './letter-form.ts';
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
import { finishDocx } from './finish-docx.ts';
import { stylesXml } from './styles.ts';
import { tableBlock } from './table-block.ts';

/** A Word file of a printed document. `pages` fills the contents; without it Word fills them when it opens the file. */
export async function buildDocx(
  document: PrintDocument,
  profile: LayoutProfile,
  pages: PageNumbers | null,
): Promise<Uint8Array> {
  const blockGroups = sectionGroups(document.blocks, profile);
  // 版记 stands at the foot of an upright page, a page of its own where the last one is turned.
  const groups =
    document.imprint !== null && blockGroups.at(-1)?.landscape === true
      ? [...blockGroups, { landscape: false, blocks: [] }]
      : blockGroups;
  const above = linesAboveBlocks(document, profile);
  const sections = groups.map((group, index): ISectionOptions => {
    const children: FileChild[] = [];
    if (index === 0 && document.header !== null) {
      children.push(
        ...(document.form === 'letter'
          ? letterParagraphs(document.header, profile)
          : headerParagraphs(document.header, document.form, profile)),
      );
    }
    children.push(...blockChildren(group.blocks, document, profile, pages, above));
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
  return finishDocx(new Uint8Array(await Packer.toArrayBuffer(file)), document.properties);
}

function blockChildren(
  blocks: readonly PrintBlock[],
  document: PrintDocument,
  profile: LayoutProfile,
  pages: PageNumbers | null,
  above: ReadonlyMap<PrintBlock, number>,
): FileChild[] {
  const children: FileChild[] = [];
  let pageBreak = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'page-break') {
      pageBreak = children.length > 0;
      continue;
    }
    const placement: Placement = {
      ...linesAbove(profile, above.get(block) ?? 0),
      ...(pageBreak ? { pageBreakBefore: true } : {}),
    };
    pageBreak = false;
    switch (block.type) {
      case 'title':
        children.push(
          ...titleParagraphs(block, profile, placement, blocks[index + 1]?.type === 'table'),
        );
        break;
      case 'recipient':
        children.push(
          new Paragraph({ ...placement, style: 'Recipient', children: textRuns(block.text) }),
        );
        break;
      case 'heading':
        children.push(headingParagraph(block, placement));
        break;
      case 'paragraph':
        children.push(bodyParagraph(block, placement));
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
        children.push(attendanceParagraph(block, profile, placement));
        break;
      case 'table':
        if (placement.pageBreakBefore === true) {
          children.push(new Paragraph({ ...placement, style: 'TableText' }));
        }
        children.push(tableBlock(block, tableWidth(block, profile)));
        break;
      case 'contents':
        children.push(...contentsBlock(block, document, pages, placement));
        break;
    }
  }
  return children;
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
          header: Math.round(HEADER_TOP * TWIPS_PER_POINT),
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
          ...(letter ? { first: letterFooter(document.header, profile) } : {}),
        },
    children,
  };
}
