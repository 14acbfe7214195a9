import type { RuleSettings } from '@yaodian/linter';
import type { Section, Task } from '@yaodian/parser';
import { isCheckable } from './evidence.ts';
import { classify, type TaskClass } from './head-nouns.ts';

interface Judgement {
  readonly taskClass: TaskClass;
  /** Says enough for its class to be checked at the year's end. */
  readonly checkable: boolean;
}

export function judge(
  { dictionaries }: Pick<RuleSettings<unknown>, 'dictionaries'>,
  task: Task,
  sections: readonly Section[],
  title: string,
): Judgement {
  const taskClass = classify(task.headingParagraph, sections, title);
  return { taskClass, checkable: isCheckable(task, taskClass, dictionaries) };
}
