import type { DraftHabit } from './draft-habit.ts';
import { labelLine, responsibleBracketOf, responsibleIn } from './draft-responsibility.ts';
import type { DraftText } from './draft-text.ts';
import type { LocatedTask } from './located-plan.ts';

/** Puts `目标任务：…` and other labelled lines into their task; false for a text without a label. */
export function takeLabelled(task: LocatedTask, text: DraftText, habit: DraftHabit): boolean {
  const target = labelLine(text, habit.targetLabel);
  const measure = labelLine(text, habit.measureLabel);
  const deadline = labelLine(text, habit.deadlineLabel);
  if (target !== null) task.targets.push(target);
  else if (measure !== null) task.measures.push(measure);
  else if (deadline !== null) task.deadline = deadline;
  else {
    const responsible = responsibleIn(text, habit, 'line');
    if (responsible === null) return false;
    task.responsible.push(responsible);
  }
  return true;
}

/** Takes whom the bracket at the end of a task's text makes responsible out of the text. */
export function takeBracket(task: LocatedTask, habit: DraftHabit): void {
  const text = task.body.at(-1) as DraftText | undefined;
  const bracket = text === undefined ? null : responsibleBracketOf(text, habit);
  if (text === undefined || bracket === null) return;
  task.responsible.push(...bracket.responsible);
  task.bracketed = text;
  task.body.splice(-1, 1, ...(bracket.rest.text === '' ? [] : [bracket.rest]));
}
