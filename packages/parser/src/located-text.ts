import type { Marker } from './document.ts';
import type { LocatedLine, LocatedMark, LocatedText } from './located-plan.ts';
import type { Range } from './range.ts';

/** Where a located text begins in the source. */
export function startOf(text: LocatedText): number {
  return text.offsets[0] ?? text.end;
}

/** Where the label of a line stands; nothing where it has none. */
export function labelRange(line: LocatedLine): Range {
  if (line.label !== null) return { start: startOf(line.label), end: line.label.end };
  const start = startOf(line.text);
  return { start, end: start };
}

/** A number as the tree has it: what a plan says of itself is meant so. */
export function markerOf(mark: LocatedMark): Marker {
  return {
    style: mark.style,
    text: mark.text.text,
    written: mark.number,
    meant: mark.number,
    meantStyle: mark.meantStyle,
    range: { start: startOf(mark.text), end: mark.text.end },
  };
}

/** A stretch of a located text, without the space in front of it. */
export function cutText(text: LocatedText, from: number, to: number): LocatedText {
  let start = from;
  while (start < to && /\s/u.test(text.text.charAt(start))) start += 1;
  const ends = text.ends?.slice(start, to);
  return {
    text: text.text.slice(start, to),
    offsets: text.offsets.slice(start, to),
    ...(ends === undefined ? {} : { ends }),
    end: to > start ? (ends?.at(-1) ?? (text.offsets[to - 1] ?? 0) + 1) : text.end,
  };
}
