import type { ResponsibilityGroup, Task } from '@yaodian/parser';
import { mostFrequent } from '../../shared/habit.ts';

/** How the tasks of a part name their bodies, and which. */
export interface Habit {
  readonly label: string;
  readonly inBrackets: boolean;
  readonly names: ReadonlySet<string>;
}

export function habitOf(tasks: readonly Task[]): Habit {
  const groups = tasks.flatMap(({ responsibilities }) => responsibilities);
  const form = mostFrequent(groups.map((group) => group.form))?.value;
  const label = mostFrequent(groups.map((group) => group.label).filter((text) => text !== ''));
  return {
    label: label?.value ?? '责任单位',
    inBrackets: form === 'bracket',
    names: namesIn(groups),
  };
}

function namesIn(groups: readonly ResponsibilityGroup[]): ReadonlySet<string> {
  return new Set(
    groups
      .flatMap(({ departments }) => departments)
      .filter(({ vague, collective }) => !vague && !collective)
      .map(({ name }) => name),
  );
}
