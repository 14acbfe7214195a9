import { BorderStyle, Paragraph, TabStopType, TextRun } from 'docx';
import type { Figure, LayoutProfile } from '../../profiles/profile.ts';
import {
  characterWidth,
  points,
  textWidth,
  TWIPS_PER_POINT,
  twips,
} from '../../profiles/geometry.ts';
import { GLYPH_BOTTOM, GLYPH_TOP, markLines, markSize } from '../../print/mark-size.ts';
import { MARK_LINE } from '../../print/letter-geometry.ts';
import { signerRows } from '../../print/signer-rows.ts';
import type { DocumentForm, PrintHeader } from '../../print/print-document.ts';

/** In an exact line, Word and LibreOffice put the baseline at this share of its height. */
export const BASELINE = 0.8;
const RED = 'FF0000';

/** 版头 of the standard, order and minutes forms, from the first line of the type area to the red rule. */
export function headerParagraphs(
  header: PrintHeader,
  form: DocumentForm,
  profile: LayoutProfile,
): Paragraph[] {
  const top = headerTopLines(header);
  return [
    ...top,
    ...markParagraphs(header, markTop(form, profile), top.length, profile),
    ...numberParagraphs(header, form, profile),
  ];
}

/** 份号, 密级和保密期限, 紧急程度: flush left, in this order from the top. */
function headerTopLines(header: PrintHeader): Paragraph[] {
  const lines: Paragraph[] = [];
  const { copyNumber, classification, urgency } = header;
  if (copyNumber !== null) lines.push(new Paragraph({ style: 'HeaderLine', text: copyNumber }));
  if (classification !== null)
    lines.push(new Paragraph({ style: 'HeaderLineHei', text: classification }));
  if (urgency !== null) lines.push(new Paragraph({ style: 'HeaderLineHei', text: urgency }));
  return lines;
}

function markTop(form: DocumentForm, profile: LayoutProfile): Figure {
  if (form === 'order') return profile.order.markTop;
  if (form === 'minutes') return profile.minutes.markTop;
  return profile.header.markTop;
}

/** The mark's glyphs begin `top` below the type area, however many lines stand above. */
function markParagraphs(
  header: PrintHeader,
  top: Figure,
  linesAbove: number,
  profile: LayoutProfile,
): Paragraph[] {
  if (header.mark === null) return [];
  const size = markSize(header.mark, profile);
  const line = size * MARK_LINE;
  const typeAreaTop =
    points(profile.typeArea.top, profile) - points(profile.page.margin.top, profile);
  const baseline = typeAreaTop + points(top, profile) + GLYPH_TOP * size;
  const before = baseline - BASELINE * line - linesAbove * profile.grid.pitch.value;
  return markLines(header.mark).map(
    (text, index) =>
      new Paragraph({
        style: 'IssuingMark',
        spacing: {
          before: index === 0 ? Math.max(0, Math.round(before * TWIPS_PER_POINT)) : 0,
          line: Math.round(line * TWIPS_PER_POINT),
          lineRule: 'exact',
        },
        children: [new TextRun({ text, size: Math.round(size * 2) })],
      }),
  );
}

/** 发文字号, 签发人 and the red rule below them. */
function numberParagraphs(
  header: PrintHeader,
  form: DocumentForm,
  profile: LayoutProfile,
): Paragraph[] {
  const pitch = twips(profile.grid.pitch, profile);
  const character = Math.round(characterWidth(profile) * TWIPS_PER_POINT);
  const rows = signerRows(header.signers);
  if (header.mark === null && header.documentNumber === null && rows.length === 0) return [];
  const size = header.mark === null ? 0 : markSize(header.mark, profile);
  // The mark's line reaches further down than its glyphs; the two lines are counted from the glyphs.
  const excess = size === 0 ? 0 : ((1 - BASELINE) * MARK_LINE - GLYPH_BOTTOM) * size;
  const gap = points(profile.header.numberBelowMark, profile) - excess;
  const before = Math.max(0, Math.round(gap * TWIPS_PER_POINT));
  const count = Math.max(1, rows.length);
  const right = Math.round(textWidth(profile) * TWIPS_PER_POINT) - character;
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const number = last ? (header.documentNumber ?? '') : '';
    const signers = rows[index];
    return new Paragraph({
      style: 'DocumentNumber',
      spacing: { before: index === 0 ? before : 0, line: pitch, lineRule: 'exact' },
      ...(last && form !== 'order' ? { border: { bottom: redRule(profile) } } : {}),
      ...(signers === undefined
        ? {}
        : {
            alignment: 'left' as const,
            indent: { left: 0 },
            tabStops: [
              { type: TabStopType.LEFT, position: character },
              { type: TabStopType.LEFT, position: right - Math.round(signers.width * character) },
            ],
          }),
      children:
        signers === undefined
          ? [new TextRun(number)]
          : [
              new TextRun(`\t${number}\t`),
              new TextRun(signers.label),
              new TextRun({ text: signers.names, style: 'Lead2' }),
            ],
    });
  });
}

/** The rule stands 4 mm below the number's glyphs; the border is measured from the line's lower edge. */
function redRule(profile: LayoutProfile): {
  style: 'single';
  size: number;
  space: number;
  color: string;
} {
  const glyphToLine =
    (1 - BASELINE) * profile.grid.pitch.value - GLYPH_BOTTOM * profile.body.size.value;
  const space = points(profile.header.ruleBelowNumber, profile) - glyphToLine;
  return {
    style: BorderStyle.SINGLE,
    size: Math.round(profile.header.ruleThickness.value * 8),
    space: Math.max(0, Math.min(31, Math.round(space))),
    color: RED,
  };
}
