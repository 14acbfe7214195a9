// 二、 and 四、 with a short line between them that heads a text: the number that is missing was its own.

import { paragraphFact } from '@yaodian/parser';
import type { Block, Paragraph, Part } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { blocksIn } from '../../shared/walk.ts';
import type { Unnumbered } from './unnumbered.ts';

/** Asked of every paragraph at each keystroke. */
const isHeadingLine = paragraphFact(
  ({ role, reading }) =>
    role === 'body' && /^[^。；：:！？!?;.．]{4,30}$/u.test(reading.text.trim()),
);

/** The only such line between two headings in lines of their own whose numbers are two apart. */
export function lostBetween(part: Part, sequences: readonly Sequence[]): readonly Unnumbered[] {
  const gaps = sequences.flatMap(({ members }) => gapsIn(members));
  if (gaps.length === 0) return [];
  const blocks = blocksIn(part);
  const places = new Map(blocks.map((block, index) => [block, index]));
  return gaps.flatMap(({ before, after }) => {
    const lines = linesIn(
      blocks.slice((places.get(before.block) ?? 0) + 1, places.get(after.block)),
    );
    const [line] = lines;
    if (line === undefined || lines.length > 1) return [];
    return [{ title: line.reading.text.trim(), range: line.range, before, gapBefore: after }];
  });
}

interface Gap {
  readonly before: Numbered;
  readonly after: Numbered;
}

function gapsIn(members: readonly Numbered[]): Gap[] {
  return members.flatMap((after, index) => {
    const before = members[index - 1];
    if (before === undefined || after.number !== before.number + 2) return [];
    const inLines = !before.heading.runIn && !after.heading.runIn;
    return inLines && before.marker.style === after.marker.style ? [{ before, after }] : [];
  });
}

function linesIn(between: readonly Block[]): Paragraph[] {
  return between.filter((line, index): line is Paragraph => {
    // Right below a heading stands its text, and the lost one has a text of its own.
    const next = between[index + 1];
    return (
      index > 0 &&
      line.type === 'paragraph' &&
      isHeadingLine(line) &&
      next !== undefined &&
      !(next.type === 'paragraph' && isHeadingLine(next))
    );
  });
}
