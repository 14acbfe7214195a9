import type { LayoutProfile, TypefaceRole } from '../../profiles/profile.ts';
import { characterWidth, points, textHeight, textWidth } from '../../profiles/geometry.ts';
import { breakTitle } from '../../print/break-title.ts';
import { listedHeadings } from '../../print/listed-headings.ts';
import { letterGeometry } from '../../print/letter-geometry.ts';
import { markLines, markSize } from '../../print/mark-size.ts';
import { sectionGroups } from '../../print/section-groups.ts';
import { signatureIndents } from '../../print/signature-indents.ts';
import { signerRows } from '../../print/signer-rows.ts';
import { UNBREAKABLE_CELL, columnCount, columnShares } from '../../print/table-columns.ts';
import { linesAboveBlocks } from '../../print/lines-above.ts';
import type { PrintBlock, PrintDocument } from '../../print/print-document.ts';

/** Family that stands for each typeface on this machine. */
export type Families = Readonly<Record<TypefaceRole, readonly string[]>>;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** All that the Typst program needs to know, in points. */
export function typstData(
  document: PrintDocument,
  profile: LayoutProfile,
  families: Families,
): Json {
  const above = linesAboveBlocks(document, profile);
  return {
    form: document.form,
    properties: {
      title: document.properties.title,
      author: document.properties.author,
      subject: document.properties.subject,
      date:
        document.properties.date === null ? null : document.properties.date.split('-').map(Number),
    },
    geometry: geometry(document, profile),
    fonts: {
      body: families.body,
      title: families.title,
      mark: families.mark,
      hei: families.hei,
      kai: families.kai,
      song: families.song,
      // A 小标宋 is one weight; the family that stands in for it is the bold of a 宋体.
      'title-weight': weight(families.title, profile, 'title'),
      'mark-weight': weight(families.mark, profile, 'mark'),
      headings: profile.headings.map((style) => families[style.typeface]),
    },
    header: headerData(document, profile),
    groups: sectionGroups(document.blocks, profile).map((group) => ({
      landscape: group.landscape,
      blocks: blocksData(group.blocks, document, profile, above),
    })),
    imprint: imprintData(document),
    anchors: anchorsOf(document),
  };
}

/** Anchors in the order in which the Typst program reports their pages. */
export function anchorsOf(document: PrintDocument): readonly string[] {
  return document.blocks.flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));
}

function weight(family: readonly string[], profile: LayoutProfile, role: TypefaceRole): string {
  return family[0] === profile.typefaces[role].name ? 'regular' : 'bold';
}

function geometry(document: PrintDocument, profile: LayoutProfile): Json {
  const { page, header, letter, imprint, pageNumber } = profile;
  const size = pageNumber.size.value;
  const typeAreaBottom =
    points(profile.typeArea.top, profile) + points(profile.typeArea.height, profile);
  return {
    page: { width: points(page.width, profile), height: points(page.height, profile) },
    margin: {
      top: points(page.margin.top, profile),
      bottom: points(page.margin.bottom, profile),
      left: points(page.margin.left, profile),
      right: points(page.margin.right, profile),
    },
    width: textWidth(profile),
    'turned-width': textHeight(profile),
    pitch: profile.grid.pitch.value,
    size: profile.body.size.value,
    tracking: characterWidth(profile) - profile.body.size.value,
    character: characterWidth(profile),
    indent: points(profile.body.indent, profile),
    title: profile.title.size.value,
    header: {
      gap: points(header.numberBelowMark, profile),
      rule: points(header.ruleBelowNumber, profile),
      thickness: header.ruleThickness.value,
    },
    letter:
      document.header === null
        ? null
        : {
            ...letterGeometry(document.header, profile),
            top: points(letter.markTop, profile),
            width: points(letter.ruleWidth, profile),
          },
    number: {
      size,
      indent: pageNumber.fromEdge.value * size,
      baseline: typeAreaBottom + points(pageNumber.belowTypeArea, profile) + DASH_HEIGHT * size,
    },
    imprint: {
      size: imprint.size.value,
      outer: points(imprint.outerRule, profile),
      inner: points(imprint.innerRule, profile),
    },
    table: { size: profile.table.size.value },
  };
}

/** Height of the dash above the baseline in ems of 宋体. */
const DASH_HEIGHT = 0.32;

function headerData(document: PrintDocument, profile: LayoutProfile): Json {
  const { header, form } = document;
  if (header === null) return null;
  const markTop =
    form === 'order'
      ? profile.order.markTop
      : form === 'minutes'
        ? profile.minutes.markTop
        : profile.header.markTop;
  const typeAreaTop =
    points(profile.typeArea.top, profile) - points(profile.page.margin.top, profile);
  return {
    copyNumber: header.copyNumber,
    classification: header.classification,
    urgency: header.urgency,
    documentNumber: header.documentNumber,
    signers: signerRows(header.signers).map((row) => ({ ...row })),
    mark:
      header.mark === null
        ? null
        : {
            lines: markLines(header.mark),
            size: markSize(header.mark, profile),
            top: typeAreaTop + points(markTop, profile),
          },
  };
}

function blocksData(
  blocks: readonly PrintBlock[],
  document: PrintDocument,
  profile: LayoutProfile,
  above: ReadonlyMap<PrintBlock, number>,
): readonly Json[] {
  const result: Json[] = [];
  let pageBreak = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'page-break') {
      pageBreak = result.length > 0;
      continue;
    }
    const opens = pageBreak || (block.type === 'attachment-mark' && index > 0);
    pageBreak = false;
    result.push({
      ...blockData(block, document, profile, blocks[index + 1]),
      above: above.get(block) ?? 0,
      break: opens,
    });
  }
  return result;
}

function blockData(
  block: Exclude<PrintBlock, { type: 'page-break' }>,
  document: PrintDocument,
  profile: LayoutProfile,
  next: PrintBlock | undefined,
): { readonly [key: string]: Json } {
  switch (block.type) {
    case 'title': {
      const capacity = Math.floor(textWidth(profile) / profile.title.size.value);
      return {
        type: block.type,
        lines: block.lines ?? breakTitle(block.text, capacity),
        subtitle: block.subtitle,
        below: next?.type === 'table' ? 0.5 : 0,
      };
    }
    case 'signature': {
      const indents = signatureIndents(block, profile);
      return { ...block, indents: indents.issuers, dateIndent: indents.date };
    }
    case 'table': {
      const count = columnCount(block);
      const fill = (cells: readonly string[]): readonly string[] =>
        Array.from({ length: count }, (_, column) => cells[column] ?? '');
      return {
        type: block.type,
        shares: columnShares(block),
        header: block.header === null ? null : fill(block.header),
        rows: block.rows.map((cells) => ({
          cells: fill(cells),
          whole: cells.every((cell) => cell.length < UNBREAKABLE_CELL),
        })),
      };
    }
    case 'contents':
      return {
        type: block.type,
        title: block.title,
        entries: listedHeadings(document, block.depth).map(({ text, level, anchor }) => ({
          text,
          level: Math.min(3, level),
          anchor,
        })),
      };
    default:
      return { ...block };
  }
}

function imprintData(document: PrintDocument): Json {
  const { imprint, form } = document;
  if (imprint === null) return null;
  const letter = form === 'letter';
  const { copies, printingOffice, printingDate } = imprint;
  return {
    ruled: !letter,
    copies,
    printing:
      letter || (printingOffice === null && printingDate === null)
        ? null
        : [printingOffice ?? '', printingDate === null ? '' : `${printingDate}印发`],
  };
}
