import { taskNatures, type Part } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { tasksOf, type PlacedTask } from './walk.ts';

/** The tasks of a part in which somebody is to do something: no principle, step, condition or duty. */
export const tasksOfWork: (part: Part) => readonly PlacedTask[] = memoise((part) => {
  const natures = taskNatures(part);
  return tasksOf(part).filter(({ task }) => natures.get(task) === 'work');
});
