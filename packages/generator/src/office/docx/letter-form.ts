import {
  AlignmentType,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  Paragraph,
  TabStopType,
  TextRun,
  TextWrappingType,
  type ParagraphChild,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, textWidth, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import { GLYPH_TOP, markLines, markSize } from '../../print/mark-size.ts';
import { DOUBLE_RULE, letterGeometry, MARK_LINE } from '../../print/letter-geometry.ts';
import type { PrintHeader } from '../../print/print-document.ts';
import { BASELINE } from './header-block.ts';

const RED = 'FF0000';
const EMU_PER_POINT = 12700;
/** Where headers begin, in points from the paper's upper edge. */
export const HEADER_TOP = (15 / 25.4) * 72;

/** 信函: 发文机关标志 30 mm below the paper's edge and a red double rule, thick above thin, 4 mm below it (10.1). */
export function letterHeader(header: PrintHeader, profile: LayoutProfile): Header {
  const { thick, gap, thin } = DOUBLE_RULE;
  const top = letterGeometry(header, profile).firstRule;
  const rules = [
    ruleShape(profile, top + thick / 2, thick),
    ruleShape(profile, top + thick + gap + thin / 2, thin),
  ];
  return new Header({
    children: [
      ...markParagraphs(header, profile),
      new Paragraph({ style: 'Header', children: rules }),
    ],
  });
}

/** The mark stands in a frame of its own: in the header's text it would push the body down, each program its own way. */
function markParagraphs({ mark }: PrintHeader, profile: LayoutProfile): Paragraph[] {
  if (mark === null) return [];
  const size = markSize(mark, profile);
  const line = size * MARK_LINE;
  const top = points(profile.letter.markTop, profile) + GLYPH_TOP * size - BASELINE * line;
  return markLines(mark).map(
    (text) =>
      new Paragraph({
        style: 'IssuingMark',
        frame: {
          type: 'absolute',
          position: { x: 0, y: Math.round(top * TWIPS_PER_POINT) },
          width: Math.round(textWidth(profile) * TWIPS_PER_POINT),
          anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.PAGE },
          wrap: FrameWrap.THROUGH,
        },
        spacing: { line: Math.round(line * TWIPS_PER_POINT), lineRule: 'exact' },
        children: [new TextRun({ text, size: Math.round(size * 2) })],
      }),
  );
}

/** The second double rule, thin above thick, 20 mm above the paper's lower edge; the first page has no number. */
export function letterFooter(header: PrintHeader, profile: LayoutProfile): Footer {
  const { thick, gap, thin } = DOUBLE_RULE;
  const top = letterGeometry(header, profile).secondRule;
  const rules = [
    ruleShape(profile, top + thin / 2, thin),
    ruleShape(profile, top + thin + gap + thick / 2, thick),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: rules })] });
}

/** 份号 and what follows flush left, 发文字号 flush right on the first of these lines. */
export function letterParagraphs(header: PrintHeader, profile: LayoutProfile): Paragraph[] {
  const pitch = twips(profile.grid.pitch, profile);
  const right = Math.round(textWidth(profile) * TWIPS_PER_POINT);
  const before = letterGeometry(header, profile).textTop - points(profile.page.margin.top, profile);
  const left: { text: string; style: string | null }[] = [];
  if (header.copyNumber !== null) left.push({ text: header.copyNumber, style: null });
  if (header.classification !== null) left.push({ text: header.classification, style: 'Lead1' });
  if (header.urgency !== null) left.push({ text: header.urgency, style: 'Lead1' });
  const count = Math.max(left.length, header.documentNumber === null ? 0 : 1);
  return Array.from({ length: count }, (_, index) => {
    const entry = left[index];
    return new Paragraph({
      style: 'HeaderLine',
      spacing: {
        before: index === 0 ? Math.max(0, Math.round(before * TWIPS_PER_POINT)) : 0,
        line: pitch,
        lineRule: 'exact',
      },
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

/** A red line across the paper, `top` points below its upper edge; it is wider than the text, hence a drawing. */
function ruleShape(profile: LayoutProfile, top: number, width: number): ParagraphChild {
  const length = points(profile.letter.ruleWidth, profile);
  const left = (points(profile.page.width, profile) - length) / 2;

  return new ShapeRun({
    type: 'line',
    transformation: { width: (length * 96) / 72, height: 0 },
    line: { color: RED, width },
    floating: {
      horizontalPosition: { relative: 'page', offset: Math.round(left * EMU_PER_POINT) },
      verticalPosition: { relative: 'page', offset: Math.round(top * EMU_PER_POINT) },
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: '红色双线' },
  });
}
