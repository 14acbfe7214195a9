import type { RuleSettings } from '@yaodian/linter';
import type { Section, Task } from '@yaodian/parser';
import { losesNumber } from '../../shared/lost-words.ts';
import { someStated } from '../../shared/task-text.ts';
import { holdsResult, isCheckable } from './evidence.ts';
import { classify, type TaskClass } from './head-nouns.ts';

/** The class of a task that does not say enough for it to be checked at the year's end; null for one that does. */
export function openClass(
  { dictionaries }: Pick<RuleSettings<unknown>, 'dictionaries'>,
  task: Task,
  sections: readonly Section[],
  title: string,
): TaskClass | null {
  // A number suffices for any class; one that was lost is the business of no-stray-space.
  if (holdsResult(task) || someStated(task, losesNumber)) return null;
  const taskClass = classify(task.headingParagraph, sections, title);
  return isCheckable(task, taskClass, dictionaries) ? null : taskClass;
}
