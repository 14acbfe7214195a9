import { deepestItem } from '@yaodian/schema';
import type { NormalStyle } from '@yaodian/schema';

/** How one draft is numbered and labelled, all decided: a plan's style over a layout's defaults. */
export type DraftHabit = { readonly [Key in keyof NormalStyle]: NonNullable<NormalStyle[Key]> };

/** GB/T 9704—2012, 7.3.3: 一、 → （一） → 1. → （1）; the rest is practice. */
export const usualHabit: DraftHabit = {
  sectionNumbers: ['一、', '（一）', '1.', '（1）', '①'],
  taskNumbers: '1.',
  taskSequence: 'continuous',
  taskTitle: 'run-in',
  itemNumbers: ['一是', '（1）', '①'],
  goalMark: '——',
  responsiblePlace: 'line',
  responsibleLabel: '责任单位',
  leadLabel: '牵头单位',
  supportLabel: '配合单位',
  leaderLabel: '责任领导',
  targetLabel: '目标任务',
  measureLabel: '工作措施',
  deadlineLabel: '完成时限',
};

const itemMarks = ['一是', '（1）', '①', '1）', '第一，', '1、', '（一）', '1.'] as const;
const goalMarks = ['——', '①', '（1）', '1）', '1、'] as const;
const labelKeys = [
  'responsibleLabel',
  'leadLabel',
  'supportLabel',
  'leaderLabel',
  'targetLabel',
  'measureLabel',
  'deadlineLabel',
] as const;
/** Stand in for a default label that the plan uses for something else. */
const otherLabels = {
  responsibleLabel: '共同责任单位',
  leadLabel: '牵头责任单位',
  supportLabel: '协办单位',
  leaderLabel: '分管领导',
  targetLabel: '年度目标',
  measureLabel: '主要措施',
  deadlineLabel: '完成时间',
} as const;

/**
 * The habit of a plan: what its style says, else the layout's default, else the usual. A default
 * that collides with what the style says gives way, so that marks and labels can be told apart.
 */
export function habitOf(style: NormalStyle, layout: Partial<DraftHabit> = {}): DraftHabit {
  const base = { ...usualHabit, ...layout };
  const said = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
  const habit: DraftHabit = { ...base, ...said };
  const items = style.itemNumbers ?? [];
  const taken = (marks: readonly (string | null)[]) => (mark: string) => !marks.includes(mark);
  const taskNumbers =
    style.taskNumbers ??
    [base.taskNumbers, '1.' as const, '（一）' as const].find(taken([style.goalMark, ...items])) ??
    '一、';
  const goalMark =
    style.goalMark ?? [base.goalMark, ...goalMarks].find(taken([taskNumbers, ...items])) ?? '——';
  const spare = [...base.itemNumbers, ...itemMarks].filter(taken([taskNumbers, goalMark]));
  const itemNumbers = [...new Set([...items, ...spare])].slice(0, deepestItem);
  return {
    ...habit,
    taskNumbers,
    goalMark,
    itemNumbers,
    sectionNumbers: [
      ...habit.sectionNumbers,
      ...base.sectionNumbers.slice(habit.sectionNumbers.length),
    ],
    ...labelsOf(style, base),
  };
}

function labelsOf(
  style: NormalStyle,
  base: DraftHabit,
): Record<(typeof labelKeys)[number], string> {
  const said = labelKeys.map((key) => style[key]);
  const entries = labelKeys.map((key) => {
    const own = style[key];
    if (own !== null) return [key, own];
    const free = [base[key], usualHabit[key], otherLabels[key]].find(
      (label) => !said.includes(label),
    );
    return [key, free ?? `另列${otherLabels[key]}`];
  });
  // The keys are those of the list above.
  return Object.fromEntries(entries) as Record<(typeof labelKeys)[number], string>;
}

/** The labels of responsibility, by role. */
export function responsibilityLabels(
  habit: DraftHabit,
): Readonly<Record<'lead' | 'support' | 'joint' | 'leader', string>> {
  return {
    lead: habit.leadLabel,
    support: habit.supportLabel,
    joint: habit.responsibleLabel,
    leader: habit.leaderLabel,
  };
}
