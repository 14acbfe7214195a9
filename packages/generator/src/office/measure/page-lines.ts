import type { PdfPage, PdfWord } from './read-pdf-words.ts';

/** A line of a page, in points from the paper's upper left corner. */
export interface PageLine {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its largest type. */
  readonly size: number;
  /** Without blanks. */
  readonly text: string;
  readonly words: readonly PdfWord[];
}

/** Words whose baselines are no further apart stand on one line. */
const SAME_LINE = 3;

/** The lines of a page from top to bottom, words from left to right. */
export function linesOf(page: PdfPage): readonly PageLine[] {
  const words = page.words
    .map((word) => {
      const size = (word.bottom - word.top) / (word.box.ascent + word.box.descent);
      return { word, size, baseline: word.top + word.box.ascent * size };
    })
    .sort((a, b) => a.baseline - b.baseline);
  const groups: (typeof words)[] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group !== undefined && word.baseline - (group[0]?.baseline ?? 0) < SAME_LINE)
      group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => {
    const sorted = group.sort((a, b) => a.word.left - b.word.left);
    const largest = sorted.reduce((best, each) => (each.size > best.size ? each : best));
    return {
      left: sorted[0]?.word.left ?? 0,
      right: Math.max(...sorted.map(({ word }) => word.right)),
      baseline: largest.baseline,
      size: largest.size,
      text: sorted.map(({ word }) => word.text).join(''),
      words: sorted.map(({ word }) => word),
    };
  });
}
