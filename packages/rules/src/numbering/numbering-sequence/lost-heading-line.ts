// （一）…… and （二）…… in lines of their own, and in the last one a third such line above a text: it was （三）.

import type { Block, Paragraph } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { namesChapter } from './last-chapter.ts';
import type { Unnumbered } from './unnumbered.ts';

const LEAST = 3;
/** A paragraph this long is text below a heading. */
const TEXT = 20;

/** The only such line of a part; where there are two, its writer sets headings without a number. */
export function lostHeadingLine(sequences: readonly Sequence[]): readonly Unnumbered[] {
  const lines = sequences.flatMap(({ members }) => {
    const inLines =
      members.length >= LEAST &&
      members.every(
        ({ heading, marker }) => !heading.runIn && marker.meantStyle === 'chinese-paren',
      );
    return inLines
      ? members.flatMap((before, index) =>
          headingLines(before).map((line) => ({
            line,
            before,
            isLast: index === members.length - 1,
          })),
        )
      : [];
  });
  const [only] = lines;
  if (only === undefined || lines.length > 1 || !only.isLast) return [];
  const { line, before } = only;
  return [{ title: line.reading.text.trim(), range: line.range, before, gapBefore: null }];
}

/** Lines that are named as headings are, between two texts below this heading. */
function headingLines({ block }: Numbered): readonly Paragraph[] {
  const { children } = block;
  return children.filter(
    (child, index): child is Paragraph =>
      child.type === 'paragraph' &&
      namesChapter(child) &&
      isText(children[index - 1]) &&
      isText(children[index + 1]),
  );
}

function isText(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'body' && block.reading.text.length >= TEXT;
}
