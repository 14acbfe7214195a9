import type { Style } from '@yaodian/schema';
import type { Block, MarkerStyle, Part } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import { usualHabit } from './draft-habit.ts';
import type { PlanMark } from './draft-marks.ts';

/** The marks of the plan schema by the style of a marker. */
export const planMarks: Partial<Record<MarkerStyle, Exclude<PlanMark, '无'>>> = {
  'chinese-comma': '一、',
  'chinese-paren': '（一）',
  'arabic-dot': '1.',
  'arabic-bare': '1.',
  'arabic-comma': '1、',
  'arabic-paren': '（1）',
  'arabic-half-paren': '1）',
  circled: '①',
  'ordinal-word': '第一，',
  yishi: '一是',
  dash: '——',
};

const sectionMarks = [
  '一、',
  '（一）',
  '1.',
  '1、',
  '（1）',
  '1）',
  '①',
  '第一章',
  '第一节',
  '无',
] as const;
const taskMarks = ['1.', '1、', '（一）', '一、', '（1）', '1）', '①', '无'] as const;
const itemMarks = ['一是', '第一，', '（1）', '1）', '①', '1、', '（一）', '1.'] as const;
const goalMarks = ['——', '①', '（1）', '1）', '1、'] as const;

/** The mark that a marker is written with; null for months, bullets and what the plan cannot say. */
function markOf(block: Block): PlanMark | null {
  if (!('heading' in block)) return null;
  const { marker } = block.heading;
  if (marker === null) return '无';
  if (marker.style === 'chapter') return marker.text.includes('节') ? '第一节' : '第一章';
  return planMarks[marker.meantStyle] ?? null;
}

/** Counts what occurs and says what occurs most. */
class Tally<T> {
  readonly #counts = new Map<T, number>();

  add(value: T): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  most(): T | null {
    let best: T | null = null;
    for (const [value, count] of this.#counts) {
      if (best === null || count > (this.#counts.get(best) ?? 0)) best = value;
    }
    return best;
  }
}

function known<T extends string>(list: readonly T[], mark: string | null): T | undefined {
  return list.find((candidate) => candidate === mark);
}

/**
 * How a document numbers and labels: what its headings and lines do most often. What every layout
 * does anyway is left out.
 */
export function styleOf(parts: readonly Part[], kind: PlanKind): Style {
  const survey = new Survey();
  for (const part of parts) survey.blocks(part.children, 0);
  const { sectionNumbers, taskNumbers, itemNumbers, goalMark, ...rest } = survey.style();
  const isUsual = (list: readonly string[], usual: readonly string[]): boolean =>
    list.every((mark, i) => mark === usual[i]);
  return {
    ...(sectionNumbers === undefined || isUsual(sectionNumbers, usualHabit.sectionNumbers)
      ? {}
      : { sectionNumbers }),
    // A 规划 is laid out with lead sentences in place of numbers.
    ...(taskNumbers === undefined ||
    (taskNumbers === usualHabit.taskNumbers && kind !== 'development-plan')
      ? {}
      : { taskNumbers }),
    ...(itemNumbers === undefined || isUsual(itemNumbers, usualHabit.itemNumbers)
      ? {}
      : { itemNumbers }),
    ...(goalMark === undefined || goalMark === usualHabit.goalMark ? {} : { goalMark }),
    ...rest,
  };
}

type LabelKey = Extract<keyof Style, `${string}Label`>;

class Survey {
  readonly #sections: Tally<PlanMark>[] = [];
  readonly #tasks = new Tally<PlanMark>();
  readonly #items: Tally<PlanMark>[] = [];
  readonly #goals = new Tally<PlanMark>();
  readonly #ownLine = new Tally<boolean>();
  readonly #labels = {
    responsibleLabel: new Tally<string>(),
    leadLabel: new Tally<string>(),
    supportLabel: new Tally<string>(),
    leaderLabel: new Tally<string>(),
    targetLabel: new Tally<string>(),
    measureLabel: new Tally<string>(),
    deadlineLabel: new Tally<string>(),
  };
  readonly #places = new Tally<'line' | 'bracket'>();

  blocks(blocks: readonly Block[], itemDepth: number): void {
    for (const block of blocks) this.#block(block, itemDepth);
  }

  #block(block: Block, itemDepth: number): void {
    const mark = markOf(block);
    if (mark !== null) {
      if (block.type === 'section') (this.#sections[block.level - 1] ??= new Tally()).add(mark);
      if (block.type === 'task') this.#tasks.add(mark);
      if (block.type === 'goal') this.#goals.add(mark);
      if (block.type === 'item') (this.#items[itemDepth] ??= new Tally()).add(mark);
    }
    if (block.type === 'task' && block.children.some((child) => child.type === 'paragraph')) {
      this.#ownLine.add(!block.heading.runIn);
    }
    if (block.type === 'paragraph') {
      const label = block.label?.text;
      if (block.role === 'target' && label !== undefined) this.#labels.targetLabel.add(label);
      if (block.role === 'measure' && label !== undefined) this.#labels.measureLabel.add(label);
      if (block.role === 'deadline' && label !== undefined) this.#labels.deadlineLabel.add(label);
      for (const group of block.responsibilities) {
        if (group.form !== 'line' && group.form !== 'bracket') continue;
        this.#places.add(group.form);
        const role = group.departments[0]?.role ?? 'joint';
        const key = (
          {
            lead: 'leadLabel',
            support: 'supportLabel',
            joint: 'responsibleLabel',
            leader: 'leaderLabel',
          } as const
        )[role];
        // 责任处室：A names one body that leads; the label is that of all.
        const isGeneral = role === 'lead' && !/牵头|主办|主责|承办/u.test(group.label);
        if (group.label !== '') this.#labels[isGeneral ? 'responsibleLabel' : key].add(group.label);
      }
    }
    if ('children' in block) this.blocks(block.children, block.type === 'item' ? itemDepth + 1 : 0);
  }

  style(): Style {
    const style: Style = {};
    const sections = this.#sections
      .slice(0, 5)
      .map((tally) => known(sectionMarks, tally.most()) ?? '无');
    if (sections.length > 0) style.sectionNumbers = sections;
    const task = known(taskMarks, this.#tasks.most());
    if (task !== undefined) style.taskNumbers = task;
    const goal = known(goalMarks, this.#goals.most());
    if (goal !== undefined && goal !== task) style.goalMark = goal;
    const items = this.#items
      .slice(0, 3)
      .flatMap((tally) => known(itemMarks, tally.most()) ?? [])
      .filter((mark) => mark !== task && mark !== goal);
    if (items.length > 0) style.itemNumbers = [...new Set(items)];
    if (this.#ownLine.most() === true) style.taskTitle = 'own-line';
    if (this.#places.most() === 'bracket') style.responsiblePlace = 'bracket';
    const taken = new Set<string>();
    for (const [key, tally] of Object.entries(this.#labels)) {
      const label = tally.most();
      if (label === null || taken.has(label) || !/^[一-鿿]{2,12}$/u.test(label)) continue;
      taken.add(label);
      style[key as LabelKey] = label;
    }
    return style;
  }
}
