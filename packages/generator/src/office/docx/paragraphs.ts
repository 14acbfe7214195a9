import {
  AlignmentType,
  Bookmark,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { characterWidth, textWidth, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import { breakTitle } from '../../print/break-title.ts';
import { signatureIndents } from '../../print/signature-indents.ts';
import type {
  AttachmentNoteBlock,
  AttendanceBlock,
  HeadingBlock,
  ParagraphBlock,
  SignatureBlock,
  TitleBlock,
} from '../../print/print-document.ts';

/** Paragraph properties that a block's place adds, such as a page break before it. */
export type Placement = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>;

const EXACT = 'exact';

/** Space above a paragraph in lines of the grid, with the exact pitch kept. */
export function linesAbove(profile: LayoutProfile, lines: number): Placement {
  if (lines === 0) return {};
  const pitch = twips(profile.grid.pitch, profile);
  return { spacing: { before: Math.round(lines * pitch), line: pitch, lineRule: EXACT } };
}

/** A run of text; line feeds become line breaks. */
export function textRuns(text: string, style?: string): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(style === undefined ? {} : { style }),
        ...(index > 0 ? { break: 1 } : {}),
      }),
  );
}

export function titleParagraphs(
  block: TitleBlock,
  profile: LayoutProfile,
  placement: Placement,
  aboveTable: boolean,
): Paragraph[] {
  const pitch = twips(profile.grid.pitch, profile);
  const size = profile.title.size.value;
  const lines = block.lines ?? breakTitle(block.text, Math.floor(textWidth(profile) / size));
  const paragraphs = [
    new Paragraph({
      ...placement,
      spacing: {
        before: 0,
        ...placement.spacing,
        after: aboveTable ? Math.round(pitch / 2) : 0,
        line: pitch,
        lineRule: EXACT,
      },
      style: 'Title',
      children: lines.map(
        (line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }),
      ),
    }),
  ];
  if (block.subtitle !== null) {
    paragraphs.push(new Paragraph({ style: 'Subtitle', children: textRuns(block.subtitle) }));
  }
  return paragraphs;
}

export function headingParagraph(block: HeadingBlock, placement: Placement): Paragraph {
  return new Paragraph({
    ...placement,
    style: `Heading${Math.min(block.level, 6)}`,
    children: bookmarked(block.anchor, textRuns(block.text)),
  });
}

export function bodyParagraph(block: ParagraphBlock, placement: Placement): Paragraph {
  const lead =
    block.lead === null
      ? []
      : bookmarked(
          block.lead.anchor,
          textRuns(block.lead.text, `Lead${Math.min(block.lead.level, 6)}`),
        );
  return new Paragraph({
    ...placement,
    style: 'BodyText',
    children: [...lead, ...textRuns(block.text)],
  });
}

function bookmarked(anchor: string, children: readonly ParagraphChild[]): ParagraphChild[] {
  return [new Bookmark({ id: anchor, children })];
}

/** 附件说明: one blank line above, wrapped lines hang under the name (7.3.4). */
export function attachmentNoteParagraphs(
  block: AttachmentNoteBlock,
  profile: LayoutProfile,
  placement: Placement,
): Paragraph[] {
  const character = Math.round(characterWidth(profile) * TWIPS_PER_POINT);
  const numbered = block.names.length > 1;
  // Two characters, 附件：, and the number with its dot, which is one character wide.
  const left = (numbered ? 6.5 : 5) * character;
  return block.names.map((name, index) => {
    const label = index === 0 ? '附件：' : '';
    const number = numbered ? `${index + 1}.` : '';
    const first = index === 0 ? 2 : 5;
    return new Paragraph({
      ...(index === 0 ? placement : {}),
      style: 'AttachmentNote',
      tabStops: [{ type: TabStopType.LEFT, position: Math.round(left) }],
      indent: { left: Math.round(left), hanging: Math.round(left - first * character) },
      children: [
        new TextRun({ text: label + number }),
        ...(numbered ? [new TextRun({ text: '\t' })] : []),
        ...textRuns(name),
      ],
    });
  });
}

/** 署名 and 成文日期, sealed or unsealed (7.3.5). */
export function signatureParagraphs(
  block: SignatureBlock,
  profile: LayoutProfile,
  placement: Placement,
): Paragraph[] {
  const character = characterWidth(profile) * TWIPS_PER_POINT;
  const indents = signatureIndents(block, profile);
  const issuers = block.issuers.map(
    (issuer, index) =>
      new Paragraph({
        ...(index === 0 ? placement : {}),
        style: 'Signature',
        keepNext: block.date !== null || index < block.issuers.length - 1,
        indent: { right: Math.round((indents.issuers[index] ?? 0) * character) },
        children: textRuns(issuer),
      }),
  );
  if (block.date === null) return issuers;
  const date = new Paragraph({
    ...(block.issuers.length === 0 ? placement : {}),
    style: 'IssueDate',
    indent: { right: Math.round(indents.date * character) },
    children: textRuns(block.date),
  });
  return [...issuers, date];
}

/** 出席：A　B, wrapped lines hang behind the colon (10.3). */
export function attendanceParagraph(
  block: AttendanceBlock,
  profile: LayoutProfile,
  placement: Placement,
): Paragraph {
  const character = Math.round(characterWidth(profile) * TWIPS_PER_POINT);
  const hanging = (block.label.length + 1) * character;
  return new Paragraph({
    ...placement,
    style: 'Attendance',
    alignment: AlignmentType.LEFT,
    indent: { left: 2 * character + hanging, hanging },
    children: [...textRuns(`${block.label}：`, 'Lead1'), ...textRuns(block.text)],
  });
}
