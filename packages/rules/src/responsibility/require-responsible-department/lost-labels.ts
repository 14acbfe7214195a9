// What a task lacks that names bodies all the same: the names behind a label, or the line of who leads.

import type { PlanDocument, Range, ResponsibilityGroup, Task } from '@yaodian/parser';
import { isHabit, mostFrequent } from '../../shared/habit.ts';

export interface LostLabel {
  readonly kind: 'empty' | 'noLead';
  readonly label: string;
  readonly range: Range;
}

const leading = /^(?:牵头|主办|主责|承办)/u;
const beside = /^(?:配合|协办|协作|主要协作|参与|参加|责任)/u;
/** Looks at the tasks that name somebody. */
export function lostLabels(document: PlanDocument, tasks: readonly Task[]): LostLabel[] {
  const labelled = tasks
    .map((task) => ({ task, groups: task.responsibilities.filter(isLabelled) }))
    .filter(({ groups }) => groups.length > 0);
  return [...labelled.flatMap(({ groups }) => emptyIn(document, groups)), ...lostLines(labelled)];
}

function isLabelled({ form, label }: ResponsibilityGroup): boolean {
  return (form === 'line' || form === 'bracket') && label !== '';
}

/** （牵头单位：，配合单位：A）; 无 and / say that there is none. */
function emptyIn(
  { source }: PlanDocument,
  groups: readonly ResponsibilityGroup[],
): readonly LostLabel[] {
  if (groups.every(isEmpty)) return [];
  return groups
    .filter((group) => isEmpty(group) && /^[\s，,；;]*$/u.test(source.slice(group.listRange)))
    .map(({ label, form, range, listRange }) => ({
      kind: 'empty',
      label,
      range: form === 'line' ? range : labelOf(label, listRange),
    }));
}

function labelOf({ length }: string, { start }: Range): Range {
  return { start: start - length - 1, end: start };
}

function isEmpty({ departments }: ResponsibilityGroup): boolean {
  return departments.length === 0;
}

interface LabelledTask {
  readonly task: Task;
  readonly groups: readonly ResponsibilityGroup[];
}

/** By habit each task has 牵头单位 and 配合单位. One that has the latter only lost the former. */
function lostLines(tasks: readonly LabelledTask[]): LostLabel[] {
  const has = ({ groups }: LabelledTask, sign: RegExp): boolean =>
    groups.some(({ label }) => sign.test(label));
  const both = tasks.filter((each) => has(each, leading) && has(each, beside));
  const open = tasks.filter((each) => !has(each, leading) && has(each, beside));
  if (open.length === 0 || !isHabit(both.length, both.length + open.length)) return [];
  const labels = both.flatMap(({ groups }) => groups.map(({ label }) => label));
  const label = mostFrequent(labels.filter((each) => leading.test(each)))?.value ?? '';
  return open.map(({ task }) => ({ kind: 'noLead', label, range: task.heading.range }));
}
