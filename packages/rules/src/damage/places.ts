import type { PlanDocument, ResponsibilityGroup, Section, Task } from '@yaodian/parser';
import type { Numbered } from '../shared/sequences.ts';
import { blocksIn, tasksOf } from '../shared/walk.ts';

/** True for numbers that count on by one. */
export function isContinuous(members: readonly Numbered[]): boolean {
  return members.every(
    ({ number }, index) => index === 0 || number === (members[index - 1]?.number ?? 0) + 1,
  );
}

/** The tasks of the plan parts. */
export function planTasks(document: PlanDocument): Task[] {
  return document.parts
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => tasksOf(part))
    .map(({ task }) => task);
}

/** The sections of the plan parts. */
export function planSections(document: PlanDocument): Section[] {
  return document.parts
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => blocksIn(part))
    .filter((block) => block.type === 'section');
}

/** Responsibility lines of tasks that have just one. */
export function responsibilityLines(document: PlanDocument): ResponsibilityGroup[] {
  return planTasks(document)
    .map(({ responsibilities }) => responsibilities)
    .filter((groups) => groups.length === 1)
    .flatMap((groups) => groups.filter(({ form }) => form === 'line'));
}
