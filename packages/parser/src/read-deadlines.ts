import type { Deadline } from './deadline.ts';
import { settle } from './deadline-date.ts';
import { timesIn, windowsOf } from './deadline-scan.ts';
import type { InlineContext } from './inline-context.ts';
import { maskNames } from './name-mask.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';

/**
 * When something is to be done, in order. Dates inside 《…》 are none, and neither are years that
 * only name a grade, an edition or a base (2018年基础上, 2020年度, 98级). Linear in the text.
 */
export function readDeadlines(reading: Reading, context: InlineContext): readonly Deadline[] {
  const { text } = reading;
  const inField = context.paragraphRole === 'deadline';
  // Only a deadline line can hold one without a date: 长期坚持, 每季度.
  const windows = inField ? [{ start: 0, end: text.length }] : windowsOf(text);
  if (windows.length === 0) return [];
  const names = maskNames(text, true);
  const found: Deadline[] = [];
  for (const match of timesIn(text, windows)) {
    const groups = match.groups ?? {};
    const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
    const place = { start, end: match.index + match[0].length };
    if (names(start)) continue;
    const settled = settle(groups, text, place, context, inField);
    if (settled === null) continue;
    found.push({
      text: text.slice(settled.start, settled.end),
      range: sourceRange(reading, settled.start, settled.end),
      date: settled.date,
      precision: settled.precision,
      kind: settled.kind,
    });
  }
  return found;
}
