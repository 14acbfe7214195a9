import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inScratchFolder } from './in-scratch-folder.ts';
import { runProgram } from './run-program.ts';

/** A word of a PDF with its glyph box, in points from the upper left corner of the paper. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

/** The words of a PDF by `pdftotext -bbox-layout`. */
export function readPdfWords(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const xml = await runProgram(
      'pdftotext',
      ['-bbox-layout', file, '-'],
      {},
      {
        'zh-CN':
          '测量要用 pdftotext，这里没有装上（Debian/Ubuntu：apt-get install poppler-utils）。',
        en: 'Measuring needs pdftotext, which is not installed (Debian/Ubuntu: apt-get install poppler-utils).',
      },
    );
    return parseBoxes(xml);
  });
}

export function parseBoxes(xml: string): readonly PdfPage[] {
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(
        ([, attributes = '', text = '']) => ({
          text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
          left: attribute(attributes, 'xMin'),
          right: attribute(attributes, 'xMax'),
          top: attribute(attributes, 'yMin'),
          bottom: attribute(attributes, 'yMax'),
        }),
      ),
    }));
}

function attribute(text: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`, 'u').exec(text)?.[1] ?? 'NaN');
}
