import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../../profiles/profile-error.ts';
import { unescapeXml } from '../unescape-xml.ts';
import { fontBoxes, UNTOLD, type FontBox } from './font-boxes.ts';
import { inScratchFolder } from './in-scratch-folder.ts';
import { runProgram } from './run-program.ts';

/** A word of a PDF with its glyph box, in points from the upper left corner of the paper. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How the box stands around the baseline, by the word's font. */
  readonly box: FontBox;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

const MISSING: Sentence = {
  'zh-CN':
    '测量要用 pdftotext 和 pdftohtml，这里没有装上（Debian/Ubuntu：apt-get install poppler-utils）。',
  en: 'Measuring needs pdftotext and pdftohtml, which are not installed (Debian/Ubuntu: apt-get install poppler-utils).',
};

/** The words of a PDF by `pdftotext -bbox-layout`, their fonts by `pdftohtml -xml`. */
export function readPdfWords(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const boxes = await runProgram('pdftotext', ['-bbox-layout', file, '-'], {}, MISSING);
    const args = ['-xml', '-i', '-stdout', '-nomerge', '-fontfullname', '-zoom', '1', file];
    const fonts = await runProgram('pdftohtml', args, {}, MISSING);
    return parsePages(boxes, fonts, fontBoxes(pdf));
  });
}

/** @param known boxes of the fonts that tell theirs, by name */
export function parsePages(
  boxes: string,
  fonts: string,
  known: ReadonlyMap<string, FontBox>,
): readonly PdfPage[] {
  const families = new Map<string, string>();
  const fontPages = fonts.split('<page ').slice(1);
  return boxes
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const fontPage = fontPages[index] ?? '';
      for (const [, attributes = ''] of fontPage.matchAll(/<fontspec ([^>]*)>/gu))
        families.set(attribute(attributes, 'id'), fontName(attribute(attributes, 'family')));
      const pieces = piecesOf(fontPage, families, known);
      return {
        width: Number(attribute(page, 'width')),
        height: Number(attribute(page, 'height')),
        words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(
          ([, attributes = '', text = '']) => {
            const place = {
              left: Number(attribute(attributes, 'xMin')),
              right: Number(attribute(attributes, 'xMax')),
              top: Number(attribute(attributes, 'yMin')),
              bottom: Number(attribute(attributes, 'yMax')),
            };
            return { text: unescapeXml(text), ...place, box: boxAt(place, pieces) };
          },
        ),
      };
    });
}

/** A stretch of text in one font; places are rounded to points. */
interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly box: FontBox;
}

/** By the point of their upper edge, so that a page of many words takes no longer than a line of few. */
type Pieces = ReadonlyMap<number, readonly Piece[]>;

function piecesOf(
  page: string,
  families: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, FontBox>,
): Pieces {
  const pieces = new Map<number, Piece[]>();
  for (const [, attributes = ''] of page.matchAll(/<text ([^>]*)>/gu)) {
    const left = Number(attribute(attributes, 'left'));
    const top = Number(attribute(attributes, 'top'));
    const piece: Piece = {
      left,
      right: left + Number(attribute(attributes, 'width')),
      top,
      box: known.get(families.get(attribute(attributes, 'font')) ?? '') ?? UNTOLD,
    };
    const others = pieces.get(top);
    if (others === undefined) pieces.set(top, [piece]);
    else others.push(piece);
  }
  return pieces;
}

/** The box of the piece in which a word stands. */
function boxAt(
  { left, right, top }: Pick<PdfWord, 'left' | 'right' | 'top'>,
  pieces: Pieces,
): FontBox {
  const middle = (left + right) / 2;
  const row = Math.round(top);
  const near = [row, row - 1, row + 1].flatMap((each) => pieces.get(each) ?? []);
  return (
    (near.find((piece) => piece.left - 2 < middle && middle < piece.right + 2) ?? near[0])?.box ??
    UNTOLD
  );
}

/** A composite font is named after its descriptor's font and its encoding (ISO 32000-1, 9.7.6.2). */
function fontName(family: string): string {
  return family.replace(/-Identity-[HV]$/u, '');
}

function attribute(text: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`, 'u').exec(text)?.[1] ?? '';
}
