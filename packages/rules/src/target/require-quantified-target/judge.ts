import type { DocumentRuleContext } from '@yaodian/linter';
import { Remembered, type Section, type Task } from '@yaodian/parser';
import { paragraphsOf } from '../../shared/task-text.ts';
import { isCheckable } from './evidence.ts';
import { classify, type TaskClass } from './head-nouns.ts';

interface Judgement {
  readonly taskClass: TaskClass;
  /** Says enough for its class to be checked at the year's end. */
  readonly checkable: boolean;
}

/** By the texts of tasks: what an earlier version of the document held need not be judged again. */
const judgements = new Remembered<Judgement>();

export function judge(
  {
    document: { memo },
    dictionaries,
  }: Pick<DocumentRuleContext<unknown, string>, 'document' | 'dictionaries'>,
  task: Task,
  sections: readonly Section[],
): Judgement {
  const decide = (): Judgement => {
    const taskClass = classify(task.heading.title, sections);
    return { taskClass, checkable: isCheckable(task, taskClass, dictionaries) };
  };
  if (memo === undefined) return decide();
  const key = [
    task.heading.title,
    ...sections.map(({ heading }) => heading.title),
    ...[task.headingParagraph, ...paragraphsOf(task)].map(
      ({ role, signature }) => `${role} ${signature ?? ''}`,
    ),
  ];
  return judgements.recall(memo, key.join('\n'), decide);
}
