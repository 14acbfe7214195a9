import type { LayoutProfile } from '../../profiles/profile.ts';
import { points, textHeight } from '../../profiles/geometry.ts';
import { GLYPH_TOP, markLines } from '../../print/mark-size.ts';
import type { DocumentForm, PrintHeader } from '../../print/print-document.ts';
import { bodyText, type BodyText } from './body-text.ts';
import { linesOf, type PageLine } from './page-lines.ts';
import type { PdfPage } from './read-pdf-words.ts';

const MM_PER_POINT = 25.4 / 72;
/** A dash of 宋体 stands so far above its baseline, in ems. */
const DASH = 0.32;
/** Share of a line's pitch above its baseline. */
const ABOVE_BASELINE = 0.8;
/** Lines that are less than so many points off the grid stand on it. */
const ON_GRID = 1;

/** What a document measures on paper; null is what this document does not show. Lengths in millimetres. */
export interface Measures {
  readonly pages: number;
  /** Distance of neighbouring lines of body text in points. */
  readonly pitch: number | null;
  /** Lines of that pitch that the type area holds. */
  readonly lines: number | null;
  /** The page with the most lines of body text. */
  readonly fullest: {
    /** From 1. */
    readonly page: number;
    readonly lines: number;
    /** Filled with body text from the first line to the last. */
    readonly whole: boolean;
  } | null;
  /** Full-width characters that a line of body text holds. */
  readonly characters: number | null;
  /** From the paper's edges to the text of full lines. */
  readonly left: number | null;
  readonly right: number | null;
  /** From the paper's upper edge to the first line of a page that begins with text; the line is as high as the pitch. */
  readonly top: number | null;
  /** To the glyphs of that line. */
  readonly firstGlyphs: number | null;
  /** From the last line of a whole page to the paper's lower edge. */
  readonly bottom: number | null;
  /** From the top of the type area, in a letter from the paper's edge, to the glyphs of 发文机关标志. */
  readonly mark: number | null;
  /** From the foot of the type area to the dash of the page number. */
  readonly pageNumber: number | null;
}

/** What the document says of itself: where its mark is measured from, and what it reads. */
export interface MeasuredDocument {
  readonly form: DocumentForm;
  readonly header: PrintHeader | null;
}

/** Measures a PDF by its glyph boxes. */
export function measurePages(
  pages: readonly PdfPage[],
  profile: LayoutProfile,
  document: MeasuredDocument,
): Measures {
  const lines = pages.map((page) => (page.width <= page.height ? linesOf(page) : []));
  const textBottom =
    points(profile.page.height, profile) - points(profile.page.margin.bottom, profile);
  const body = lines.map((each) =>
    each.filter(
      (line) =>
        Math.abs(line.size - profile.body.size.value) < 1 &&
        line.baseline < textBottom &&
        !isPageNumber(line),
    ),
  );
  const text = bodyText(body, profile);
  const pitch = text.pitch ?? profile.grid.pitch.value;
  const held = text.pitch === null ? null : Math.floor(textHeight(profile) / text.pitch + 0.02);
  const top = firstLine(lines, text, profile);
  const fullest = fullestPage(body, text.pitch, held);
  const last = fullest?.whole === true ? body[fullest.page - 1]?.at(-1) : undefined;
  const width = points(profile.page.width, profile);
  const height = points(profile.page.height, profile);
  return {
    pages: pages.length,
    pitch: text.pitch,
    lines: held,
    fullest,
    characters:
      text.left === null || text.right === null || text.character === null
        ? null
        : Math.floor((text.right - text.left) / text.character + 0.1),
    left: millimetres(text.left),
    right: millimetres(text.right === null ? null : width - text.right),
    top: millimetres(top === null ? null : top.baseline - ABOVE_BASELINE * pitch),
    firstGlyphs: millimetres(top === null ? null : top.baseline - GLYPH_TOP * top.size),
    bottom: millimetres(
      last === undefined ? null : height - last.baseline - (1 - ABOVE_BASELINE) * pitch,
    ),
    mark: millimetres(markTop(lines[0] ?? [], profile, document)),
    pageNumber: millimetres(pageNumberDash(lines.flat(), profile)),
  };
}

function millimetres(value: number | null): number | null {
  return value === null ? null : value * MM_PER_POINT;
}

function isPageNumber(line: PageLine): boolean {
  return /^[—–-]\d+[—–-]$/u.test(line.text);
}

/** The highest of the lines of body text that begin a page, with or without the indent. */
function firstLine(
  pages: readonly (readonly PageLine[])[],
  { left }: BodyText,
  profile: LayoutProfile,
): PageLine | null {
  const edge = left ?? points(profile.page.margin.left, profile);
  const places = [edge, edge + points(profile.body.indent, profile)];
  const candidates = pages.flatMap(([first]) =>
    first !== undefined &&
    Math.abs(first.size - profile.body.size.value) < 1 &&
    places.some((place) => Math.abs(first.left - place) < 2)
      ? [first]
      : [],
  );
  return candidates.sort((a, b) => a.baseline - b.baseline)[0] ?? null;
}

function fullestPage(
  pages: readonly (readonly PageLine[])[],
  pitch: number | null,
  held: number | null,
): Measures['fullest'] {
  const counted = pages.map((lines, index) => ({
    page: index + 1,
    lines: lines.length,
    whole:
      lines.length === held &&
      lines.every((line, at) => {
        const above = lines[at - 1];
        return (
          above === undefined || Math.abs(line.baseline - above.baseline - (pitch ?? 0)) < ON_GRID
        );
      }),
  }));
  const most = counted.reduce((best, { lines }) => Math.max(best, lines), 0);
  const fullest = counted.filter(({ lines }) => lines === most);
  return most === 0 ? null : (fullest.find(({ whole }) => whole) ?? fullest[0] ?? null);
}

function markTop(
  lines: readonly PageLine[],
  profile: LayoutProfile,
  { form, header }: MeasuredDocument,
): number | null {
  const wanted = header?.mark == null ? undefined : markLines(header.mark)[0];
  if (wanted === undefined) return null;
  const found = lines.find(({ text }) => text === wanted.replace(/\s/gu, ''));
  if (found === undefined) return null;
  const glyphs = found.baseline - GLYPH_TOP * found.size;
  return form === 'letter' ? glyphs : glyphs - points(profile.typeArea.top, profile);
}

function pageNumberDash(lines: readonly PageLine[], profile: LayoutProfile): number | null {
  const foot = points(profile.typeArea.top, profile) + points(profile.typeArea.height, profile);
  const number = lines.find((line) => isPageNumber(line) && line.baseline > foot);
  return number === undefined ? null : number.baseline - DASH * number.size - foot;
}
