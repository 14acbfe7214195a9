// Sentences behind the last （A负责） of a paragraph, where by habit such a group closes the paragraph.

import { paragraphFact, sourceRange } from '@yaodian/parser';
import type { Paragraph, Range } from '@yaodian/parser';
import { isHabit } from '../../shared/habit.ts';
import type { StatedTask } from '../../shared/responsibility-groups.ts';

/** Shorter ones are a remark. */
const SENTENCE = 12;

const holdsGroup = paragraphFact(({ responsibilities }) =>
  responsibilities.some(({ form, covers }) => form === 'bracket' && covers !== null),
);

const goesOn = paragraphFact((paragraph) => endOf(paragraph) !== null);

/** What stands behind the last group of a paragraph, where it is a sentence at least. */
function endOf({ reading, responsibilities }: Paragraph): Range | null {
  const last = responsibilities.findLast(({ form }) => form === 'bracket');
  const { length } = reading.text;
  if (last === undefined || length < SENTENCE || !/[。；]$/u.test(reading.text)) return null;
  const { start, end } = sourceRange(reading, length - SENTENCE, length);
  return start < last.range.end ? null : { start: last.range.end, end };
}

/** A group covers the sentences since the one in front of it: nobody is named for these. */
export function uncoveredEnds(tasks: readonly StatedTask[]): readonly Range[] {
  const grouped = tasks.flatMap(({ statements }) => statements.filter(holdsGroup));
  const open = grouped.filter(goesOn);
  if (open.length === 0 || !isHabit(grouped.length - open.length, grouped.length)) return [];
  return open.map(endOf).filter((range) => range !== null);
}
