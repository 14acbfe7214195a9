import type { PlanPath, PlanSection } from '@yaodian/schema';
import type { Heading } from './document.ts';
import { writeMark } from './draft-marks.ts';
import type { NumberSequence } from './draft-numbers.ts';
import type { ExtractContext } from './extract-context.ts';
import { planMarks } from './extract-style.ts';
import { printable, type OriginalText } from './extract-text.ts';

/** The title of a heading, without its mark. */
export function titleOf(text: OriginalText, { marker, titleRange }: Heading): string {
  const title = text.span(titleRange).trim();
  // A month is no number that could be generated anew.
  const shown =
    marker?.style === 'month' || marker?.style === 'bullet'
      ? printable(`${marker.text}${title}`)
      : title;
  return shown === '' ? printable(marker?.text ?? '（无标题）') : shown;
}

/** What a plan says of a heading's number: that it has none, or the one that is not the next of the sequence. */
export function numberingOf(
  context: ExtractContext,
  { marker }: Heading,
  sequence: NumberSequence,
  path: PlanPath,
): Pick<PlanSection, 'numbered' | 'number'> {
  const number = marker === null ? null : (marker.meant ?? marker.written);
  if (marker === null || number === null || number < 1 || number > 999) return { numbered: false };
  if (marker.meant !== marker.written || marker.meantStyle !== marker.style) {
    const mark = planMarks[marker.meantStyle];
    const meant = mark === undefined ? String(number) : writeMark(mark, number);
    context.remark(
      path,
      `原文编号是“${marker.text}”，按前后顺序应为“${meant}”`,
      `The text numbers this “${marker.text}”; by its neighbours it is “${meant}”`,
    );
  }
  const expected = sequence.next;
  sequence.take(number);
  return number === expected ? {} : { number };
}
