import { AlignmentType, BorderStyle, Footer, Header, Paragraph, TabStopType, TextRun } from 'docx';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, textWidth, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import { GLYPH_BOTTOM, GLYPH_TOP, markLines, markSize } from '../print/mark-size.ts';
import type { PrintHeader } from '../print/print-document.ts';
import { BASELINE } from './header-block.ts';

const RED = 'FF0000';
const LINE = 1.3;
/** Thickness of the double rules in eighths of a point; the standard gives none. */
const DOUBLE = 18;

/** 信函: 发文机关标志 30 mm below the paper's edge and a red double rule, thick above thin, 4 mm below it (10.1). */
export function letterHeader(header: PrintHeader, profile: LayoutProfile): Header {
  const indent = overhang(profile);
  if (header.mark === null) {
    return new Header({ children: [rule(profile, 'bottom', 20, 0, indent)] });
  }
  const size = markSize(header.mark, profile);
  const line = size * LINE;
  const headerTop = points({ value: 15, unit: 'mm', strength: '实务', basis: '' }, profile);
  const before =
    points(profile.letter.markTop, profile) + GLYPH_TOP * size - BASELINE * line - headerTop;
  const glyphToLine = ((1 - BASELINE) * LINE - GLYPH_BOTTOM) * size;
  const lines = markLines(header.mark);
  return new Header({
    children: lines.map((text, index) => {
      const last = index === lines.length - 1;
      const space = points(profile.letter.ruleBelowMark, profile) - glyphToLine;
      return new Paragraph({
        style: 'IssuingMark',
        spacing: {
          before: index === 0 ? Math.max(0, Math.round(before * TWIPS_PER_POINT)) : 0,
          line: Math.round(line * TWIPS_PER_POINT),
          lineRule: 'exact',
        },
        indent,
        ...(last
          ? {
              border: {
                bottom: {
                  style: BorderStyle.THICK_THIN_SMALL_GAP,
                  size: DOUBLE,
                  space: clampSpace(space),
                  color: RED,
                },
              },
            }
          : {}),
        children: [new TextRun({ text, size: Math.round(size * 2) })],
      });
    }),
  });
}

/** The second double rule, thin above thick, 20 mm above the paper's lower edge; the first page has no number. */
export function letterFooter(profile: LayoutProfile): Footer {
  return new Footer({ children: [rule(profile, 'top', 20, 0, overhang(profile))] });
}

/** 份号 and what follows flush left, 发文字号 flush right on the first of these lines. */
export function letterParagraphs(header: PrintHeader, profile: LayoutProfile): Paragraph[] {
  const pitch = twips(profile.grid.pitch, profile);
  const right = Math.round(textWidth(profile) * TWIPS_PER_POINT);
  const left: { text: string; style: string | null }[] = [];
  if (header.copyNumber !== null) left.push({ text: header.copyNumber, style: null });
  if (header.classification !== null) left.push({ text: header.classification, style: 'Lead1' });
  if (header.urgency !== null) left.push({ text: header.urgency, style: 'Lead1' });
  const count = Math.max(left.length, header.documentNumber === null ? 0 : 1);
  return Array.from({ length: count }, (_, index) => {
    const entry = left[index];
    return new Paragraph({
      style: 'HeaderLine',
      spacing: { before: index === 0 ? Math.round(pitch / 4) : 0, line: pitch, lineRule: 'exact' },
      tabStops: [{ type: TabStopType.RIGHT, position: right }],
      alignment: AlignmentType.LEFT,
      children: [
        ...(entry === undefined
          ? []
          : [
              new TextRun({
                text: entry.text,
                ...(entry.style === null ? {} : { style: entry.style }),
              }),
            ]),
        ...(index === 0 && header.documentNumber !== null
          ? [new TextRun(`\t${header.documentNumber}`)]
          : []),
      ],
    });
  });
}

/** Negative indents: the rules are wider than the type area and centred on the paper. */
function overhang(profile: LayoutProfile): { left: number; right: number } {
  const side = (profile.page.width.value - profile.letter.ruleWidth.value) / 2;
  const tw = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
  return {
    left: -tw(profile.page.margin.left.value - side),
    right: -tw(profile.page.margin.right.value - side),
  };
}

function rule(
  profile: LayoutProfile,
  edge: 'top' | 'bottom',
  line: number,
  space: number,
  indent: { left: number; right: number },
): Paragraph {
  const style =
    edge === 'top' ? BorderStyle.THIN_THICK_SMALL_GAP : BorderStyle.THICK_THIN_SMALL_GAP;
  return new Paragraph({
    style: 'Footer',
    spacing: { before: edge === 'top' ? footerLift(profile) : 0, line, lineRule: 'exact' },
    indent,
    border: { [edge]: { style, size: DOUBLE, space, color: RED } },
  });
}

/** The footer of all pages ends at the page number; the rule stands further down or up. */
function footerLift(_profile: LayoutProfile): number {
  return 0;
}

function clampSpace(space: number): number {
  return Math.max(0, Math.min(31, Math.round(space)));
}
