// What a task lacks that names bodies all the same: the names behind a label, or the line of who leads.

import { paragraphFact } from '@yaodian/parser';
import type { Paragraph, PlanDocument, Range, ResponsibilityGroup, Task } from '@yaodian/parser';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { StatedTask } from '../../shared/responsibility-groups.ts';

export interface LostLabel {
  readonly kind: 'empty' | 'noLead' | 'noOther';
  readonly label: string;
  readonly range: Range;
}

const leading = /^(?:牵头|主办|主责|承办)/u;
/** Of who answers for a task, helped or not. */
const main = /^(?:牵头|主办|主责|承办|责任)/u;
const beside = /^(?:配合|协办|协作|主要协作|参与|参加|责任)/u;

/** Looks at the tasks that name somebody. */
export function lostLabels(document: PlanDocument, tasks: readonly StatedTask[]): LostLabel[] {
  const empty: LostLabel[] = [];
  const open: Task[] = [];
  const alone: Task[] = [];
  const both: StatedTask[] = [];
  const given: StatedTask[] = [];
  for (const stated of tasks) {
    const { task, statements } = stated;
    if (statements.some(hasEmpty))
      empty.push(...emptyIn(document, task.responsibilities.filter(isLabelled)));
    const isHelped = statements.some(hasBeside);
    if (statements.some(hasMain)) given.push(stated);
    if (statements.some(hasLeading)) {
      if (isHelped) both.push(stated);
      else alone.push(task);
    } else if (isHelped) open.push(task);
  }
  const lines = lostLines(both, leading, open);
  const unled = new Set(open);
  for (const { task } of given) unled.delete(task);
  return [
    ...empty,
    // Some tasks have 责任处室, others 牵头处室 and 配合处室: one with the last alone is nobody's.
    ...(lines.length > 0 ? lines : lostLines(given, main, [...unled])),
    ...lostOthers(both, alone),
  ];
}

/** A label of some kind in a paragraph. */
function labelFact(isSuch: (group: ResponsibilityGroup) => boolean): (of: Paragraph) => boolean {
  return paragraphFact(({ responsibilities }) =>
    responsibilities.some((group) => isLabelled(group) && isSuch(group)),
  );
}

const hasEmpty = labelFact(isEmpty);
const hasLeading = labelFact(({ label }) => leading.test(label));
const hasMain = labelFact(({ label }) => main.test(label));
const hasBeside = labelFact(({ label }) => beside.test(label));

function isLine({ form }: ResponsibilityGroup): boolean {
  return form === 'line';
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

/** By habit each task has 牵头单位 and 配合单位. One that has the latter only lost the former. */
function lostLines(both: readonly StatedTask[], sign: RegExp, open: readonly Task[]): LostLabel[] {
  if (open.length === 0 || !isHabit(both.length, both.length + open.length)) return [];
  const label = usualLabel(both, sign);
  return open.map(({ heading }) => ({ kind: 'noLead', label, range: heading.range }));
}

/** A task may well need no help: fewer others that name a helper prove nothing; 责任单位 is asked of each. */
const OTHERS = { helped: 7, answered: 4 };

/**
 * And the only one that has the former alone lost the latter, where every other task has both on lines of
 * their own, as a form asks. In a sentence or a bracket one leaves out what there is not.
 */
function lostOthers(both: readonly StatedTask[], alone: readonly Task[]): LostLabel[] {
  const lines = alone.filter(({ responsibilities }) => responsibilities.every(isLine));
  if (alone.length !== 1 || both.length < OTHERS.answered) return [];
  const label = usualLabel(both, beside);
  if (!label.startsWith('责任') && both.length < OTHERS.helped) return [];
  return lines.map(({ heading }) => ({ kind: 'noOther', label, range: heading.range }));
}

function usualLabel(tasks: readonly StatedTask[], sign: RegExp): string {
  const labels = tasks.flatMap(({ task }) =>
    task.responsibilities.filter(isLabelled).map(({ label }) => label),
  );
  return mostFrequent(labels.filter((each) => sign.test(each)))?.value ?? '';
}
