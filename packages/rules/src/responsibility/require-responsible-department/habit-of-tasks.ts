import type { ResponsibilityGroup, Task } from '@yaodian/parser';
import { mostFrequent } from '../../shared/habit.ts';

/** How the tasks of a part name their bodies, and which. */
export interface Habit {
  readonly label: string;
  readonly inBrackets: boolean;
  readonly names: ReadonlySet<string>;
}

export function habitOf(tasks: readonly Task[]): Habit {
  const all = tasks.flatMap(({ responsibilities }) => responsibilities);
  // Who leads is a person beside them.
  const bodies = all.filter(({ departments }) => departments.some(({ role }) => role !== 'leader'));
  const groups = bodies.length > 0 ? bodies : all;
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
