import type { RuleSettings } from '@yaodian/linter';
import type { Section, Task } from '@yaodian/parser';
import { holdsResult, isCheckable } from './evidence.ts';
import { classify, type TaskClass } from './head-nouns.ts';

/** The class of a task that does not say enough for it to be checked at the year's end; null for one that does. */
export function openClass(
  { dictionaries }: Pick<RuleSettings<unknown>, 'dictionaries'>,
  task: Task,
  sections: readonly Section[],
  title: string,
): TaskClass | null {
  // A number suffices for any class.
  if (holdsResult(task)) return null;
  const taskClass = classify(task.headingParagraph, sections, title);
  return isCheckable(task, taskClass, dictionaries) ? null : taskClass;
}
