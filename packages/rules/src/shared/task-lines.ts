import type { Paragraph, Task } from '@yaodian/parser';
import { paragraphsOf } from './task-text.ts';

/** The target line and the measure lines of a task that has both; null for any other task. */
export function taskLines(
  task: Task,
): { readonly targets: readonly Paragraph[]; readonly measures: readonly Paragraph[] } | null {
  const paragraphs = paragraphsOf(task);
  const targets = paragraphs.filter(({ role }) => role === 'target');
  const measures = paragraphs.filter(({ role }) => role === 'measure');
  return targets.length === 0 || measures.length === 0 ? null : { targets, measures };
}
