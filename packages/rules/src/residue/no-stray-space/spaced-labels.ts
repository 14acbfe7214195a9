// 责任 科室： among 责任科室：: one label has a blank inside it, and the others have none.

import { paragraphFact } from '@yaodian/parser';
import type { Paragraph, PlanDocument, Range } from '@yaodian/parser';
import { isHabit } from '../../shared/habit.ts';

const blank = /[ \t\u3000\u00a0]{1,8}(?=\p{Script=Han})/u;

const labelText = paragraphFact(({ label }): string => label?.text ?? '');

/** The blanks inside labels that are written without one elsewhere, and there by habit. */
export function spacedLabels(
  { source }: PlanDocument,
  paragraphs: readonly Paragraph[],
): readonly Range[] {
  const labels = new Map<string, { count: number; readonly blanks: Range[] }>();
  for (const paragraph of paragraphs) {
    const text = labelText(paragraph);
    if (text === '') continue;
    const known = labels.get(text) ?? { count: 0, blanks: [] };
    labels.set(text, known);
    known.count++;
    const { range } = paragraph.label ?? paragraph;
    // A label as it is read has no blanks.
    if (source.text.startsWith(text, range.start)) continue;
    const found = blank.exec(source.slice(range).trimStart());
    const indent = range.end - range.start - source.slice(range).trimStart().length;
    if (found === null || found.index === 0) continue;
    const start = range.start + indent + found.index;
    known.blanks.push({ start, end: start + found[0].length });
  }
  return [...labels.values()].flatMap(({ count, blanks }) =>
    isHabit(count - blanks.length, count) ? blanks : [],
  );
}
