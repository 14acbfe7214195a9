import type { LayoutProfile } from '../../profiles/profile.ts';
import { points } from '../../profiles/geometry.ts';
import { textWidthInCharacters } from '../../print/text-width.ts';
import type { PdfPage, PdfWord } from './read-pdf-words.ts';

const MM_PER_POINT = 25.4 / 72;
/** pdftotext draws 0.95 em above and 0.35 em below the baseline where a font does not say how tall it is. */
const UNTOLD_BOX = 1.3;
const UNTOLD_ASCENT = 0.95;
/** A Chinese glyph's square reaches so far above the baseline, in ems. */
const ASCENT = 0.88;
/** And a dash of 宋体 stands so far above it. */
const DASH = 0.32;
/** Share of a line's pitch above its baseline. */
const ABOVE_BASELINE = 0.8;

export interface Measures {
  readonly pages: number;
  /** Lines of body text on the fullest upright page. */
  readonly lines: number;
  /** Most characters in a line of body text, half-width ones counted as halves. */
  readonly characters: number;
  /** Usual distance between lines in points; null on a page of one line. */
  readonly pitch: number | null;
  /** Millimetres from the paper's edges to the glyphs of body text. */
  readonly left: number;
  readonly right: number;
  /** From the paper's edges to the first and last line of the fullest page, each as high as the pitch. */
  readonly top: number;
  readonly bottom: number;
  /** From the paper's upper edge to the glyphs of that first line. */
  readonly firstGlyphs: number;
  /** From the top of the type area to the glyphs of 发文机关标志; null without one. */
  readonly mark: number | null;
  /** From the foot of the type area to the dash of the page number; null without one. */
  readonly pageNumber: number | null;
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly size: number;
  /** Height of a dash in this line. */
  readonly dash: number;
}

/** Measures the upright pages of a PDF by glyph boxes. */
export function measurePages(pages: readonly PdfPage[], profile: LayoutProfile): Measures {
  const upright = pages.filter((page) => page.width <= page.height);
  const areaTop = points(profile.typeArea.top, profile);
  const areaBottom = areaTop + points(profile.typeArea.height, profile);
  const textBottom =
    points(profile.page.height, profile) - points(profile.page.margin.bottom, profile);
  const all = upright.map((page) => linesOf(page));
  const body = all.map((lines) =>
    lines.filter(
      (line) =>
        line.top < textBottom &&
        Math.abs(line.size - profile.body.size.value) < 1.5 &&
        !isPageNumber(line),
    ),
  );
  const fullest = body.reduce<readonly Line[]>(
    (best, lines) => (lines.length > best.length ? lines : best),
    [],
  );
  const bodyLines = body.flat();
  const number = all.flat().find((line) => line.top > areaBottom - 20 && isPageNumber(line));
  const first = all[0] ?? [];
  const mark = first.find(
    (line) => line.size > profile.title.size.value * 1.3 && line.top < areaTop + 200,
  );
  const mm = (value: number): number => value * MM_PER_POINT;
  const width = points(profile.page.width, profile);
  const height = points(profile.page.height, profile);
  return {
    pages: pages.length,
    lines: fullest.length,
    characters: Math.max(
      0,
      ...bodyLines.filter(endsInWord).map((line) => textWidthInCharacters(line.text)),
    ),
    pitch: usualDistance(fullest),
    left: mm(Math.min(...bodyLines.map((line) => line.left))),
    right: mm(width - Math.max(...bodyLines.filter(endsInWord).map((line) => line.right))),
    top: mm(frameTop(fullest[0], profile)),
    bottom: mm(height - frameTop(fullest.at(-1), profile) - profile.grid.pitch.value),
    firstGlyphs: mm(fullest[0]?.top ?? Number.NaN),
    mark: mark === undefined ? null : mm(mark.top - areaTop),
    pageNumber: number === undefined ? null : mm(number.dash - areaBottom),
  };
}

/** The square of a punctuation mark at a line's end may hang over the margin, its ink does not. */
function endsInWord(line: Line): boolean {
  return !/[\p{P}\s]$/u.test(line.text);
}

/** Upper edge of a line as high as the pitch. */
function frameTop(line: Line | undefined, profile: LayoutProfile): number {
  if (line === undefined) return Number.NaN;
  return line.top + ASCENT * line.size - ABOVE_BASELINE * profile.grid.pitch.value;
}

function isPageNumber(line: Line): boolean {
  return /^—\d+—$/u.test(line.text.replace(/\s/gu, ''));
}

/** Words on one baseline, from left to right. Boxes are cut down to the squares of Chinese glyphs. */
function linesOf(page: PdfPage): readonly Line[] {
  const lines: { top: number; words: (PdfWord & GlyphBox)[] }[] = [];
  const words = page.words.map((word) => ({ ...word, ...glyphBox(word) }));
  for (const word of words.sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const middle = (word.top + word.bottom) / 2;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - middle) < 4) last.words.push(word);
    else lines.push({ top: middle, words: [word] });
  }
  return lines.map(({ words: inLine }) => {
    const sorted = inLine.sort((a, b) => a.left - b.left);
    return {
      top: Math.min(...sorted.map((word) => word.top)),
      bottom: Math.max(...sorted.map((word) => word.bottom)),
      left: sorted[0]?.left ?? 0,
      right: Math.max(...sorted.map((word) => word.right)),
      text: sorted.map((word) => word.text).join(''),
      size: Math.max(...sorted.map((word) => word.size)),
      dash: sorted[0]?.dash ?? 0,
    };
  });
}

interface GlyphBox {
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly dash: number;
}

function glyphBox(word: PdfWord): GlyphBox {
  const height = word.bottom - word.top;
  const advance = (word.right - word.left) / Math.max(0.5, textWidthInCharacters(word.text));
  const told = Math.abs(height / advance - 1) < Math.abs(height / advance - UNTOLD_BOX);
  if (told) {
    return { top: word.top, bottom: word.bottom, size: height, dash: (word.top + word.bottom) / 2 };
  }
  const size = height / UNTOLD_BOX;
  const baseline = word.top + UNTOLD_ASCENT * size;
  return {
    top: baseline - ASCENT * size,
    bottom: baseline + (1 - ASCENT) * size,
    size,
    dash: baseline - DASH * size,
  };
}

/** The median distance of neighbouring lines. */
function usualDistance(lines: readonly Line[]): number | null {
  const distances = lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0));
  const sorted = distances.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
