import { foldDate } from '@yaodian/schema';
import type {
  Plan,
  PlanItem,
  PlanPath,
  PlanSection,
  PlanTable,
  PlanTask,
  PlanGoal,
} from '@yaodian/schema';
import type { DraftHabit } from './draft-habit.ts';
import { NumberSequence } from './draft-numbers.ts';
import type {
  LocatedContent,
  LocatedGoal,
  LocatedItem,
  LocatedPart,
  LocatedSection,
  LocatedTable,
  LocatedTask,
  LocatedText,
} from './located-plan.ts';

/** A field that no line of a draft shows, with the path that it has in the canonical plan. */
export interface UnprintedField {
  readonly path: PlanPath;
  readonly value: unknown;
}

function textsOf(texts: readonly LocatedText[]): string[] {
  return texts.map((text) => text.text);
}

/** Turns the parts of a draft into the data of a plan; what only the front matter holds comes later. */
export function planOfParts(parts: readonly LocatedPart[], habit: DraftHabit): Plan {
  const converter = new Converter(habit);
  const main = parts.find((part) => part.role === 'plan') ?? parts.at(-1);
  const plan: Plan = { title: main?.title?.text ?? '' };
  if (main !== undefined) Object.assign(plan, converter.lead(main));
  for (const part of parts) {
    if (part === main) continue;
    const title = part.title?.text ?? '';
    if (part.role === 'notice') plan.notice = { title, body: textsOf(part.leadIn) };
    else if (part.role === 'glossary') {
      plan.glossary = part.terms.map(({ term, definition }) => ({
        term: term.text,
        definition: textsOf(definition),
      }));
    } else {
      const value = { title, ...converter.lead(part) };
      if (part.role === 'summary') plan.summary = value;
      else (plan.attachments ??= []).push({ ...value, title: title.replace(/^附件\d*：/u, '') });
    }
  }
  return plan;
}

/** One per draft: the tasks of a part may be numbered through its sections. */
class Converter {
  readonly #habit: DraftHabit;
  #tasks = new NumberSequence();

  constructor(habit: DraftHabit) {
    this.#habit = habit;
  }

  lead(part: LocatedPart): Pick<Plan, 'leadIn' | keyof LocatedContent> {
    this.#tasks = new NumberSequence();
    return { leadIn: textsOf(part.leadIn), ...this.#content(part) };
  }

  #content(content: LocatedContent): Pick<PlanSection, keyof LocatedContent> {
    if (this.#habit.taskSequence === 'restart') this.#tasks = new NumberSequence();
    const sections = new NumberSequence();
    return {
      goals: content.goals.map(goalOf),
      items: content.items.map(itemOf),
      tables: content.tables.map(tableOf),
      tasks: content.tasks.map((task) => this.#task(task)),
      sections: content.sections.map((section) => this.#section(section, sections)),
      closing: textsOf(content.closing),
    };
  }

  #section(section: LocatedSection, sequence: NumberSequence): PlanSection {
    return {
      title: section.title.text,
      ...numberOf(section.mark?.number ?? null, sequence),
      ...(section.mark === null && !section.unnumberedLevel ? { numbered: false } : {}),
      body: textsOf(section.body),
      ...this.#content(section),
    };
  }

  #task(task: LocatedTask): PlanTask {
    const names = (role: 'lead' | 'support' | 'joint' | 'leader'): string[] =>
      task.responsible
        .filter((entry) => entry.role === role)
        .flatMap(({ names }) => textsOf(names));
    const value: PlanTask = {
      title: task.title.text,
      ...numberOf(task.mark?.number ?? null, this.#tasks),
      ...(task.mark === null && this.#habit.taskNumbers !== '无' ? { numbered: false } : {}),
      body: textsOf(task.body),
      targets: task.targets.map((line) => line.text.text),
      measures: task.measures.map((line) => line.text.text),
      items: task.items.map(itemOf),
      tables: task.tables.map(tableOf),
    };
    if (task.responsible.length > 0) {
      value.responsible = {
        lead: names('lead'),
        support: names('support'),
        joint: names('joint'),
        leader: names('leader'),
      };
    }
    if (task.deadline !== null) value.deadline = foldDate(task.deadline.text.text);
    return value;
  }
}

/** A number is said only where it is not the one that would be generated. */
function numberOf(written: number | null, sequence: NumberSequence): { number?: number } {
  if (written === null) return {};
  const expected = sequence.next;
  sequence.take(written);
  return written === expected ? {} : { number: written };
}

function goalOf(goal: LocatedGoal): PlanGoal {
  return { title: goal.title.text, body: textsOf(goal.body) };
}

function itemOf(item: LocatedItem): PlanItem {
  return { text: textsOf(item.text), items: item.items.map(itemOf) };
}

function tableOf(table: LocatedTable): PlanTable {
  const value: PlanTable = { rows: table.rows.map(textsOf) };
  if (table.title !== null) value.title = table.title.text;
  if (table.header !== null) value.header = textsOf(table.header);
  return value;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Puts fields that a layout did not print back in their places. A path that leads nowhere (the
 * draft was edited since) is left out; lists grow by one element at a time.
 */
export function restoreFields(plan: Plan, fields: readonly UnprintedField[]): void {
  for (const { path, value } of fields) {
    if (path.some((step) => typeof step === 'string' && forbidden.has(step))) continue;
    let at: unknown = plan;
    for (const [i, step] of path.slice(0, -1).entries()) {
      at = childOf(at, step, typeof path[i + 1] === 'number');
    }
    const last = path.at(-1);
    if (last !== undefined && fits(at, last)) at[last] = value;
  }
}

type Container = Record<string | number, unknown>;

/** A list takes an index that it has or the next one, a mapping any key. */
function fits(value: unknown, step: string | number): value is Container {
  if (Array.isArray(value)) return typeof step === 'number' && step >= 0 && step <= value.length;
  return typeof value === 'object' && value !== null && typeof step === 'string';
}

function childOf(value: unknown, step: string | number, listWanted: boolean): unknown {
  if (!fits(value, step)) return null;
  if (Object.hasOwn(value, step)) return value[step];
  // Only mappings and lists of texts are made anew; a task that is gone does not come back.
  if (typeof step === 'number') return null;
  const child: unknown = listWanted ? [] : {};
  value[step] = child;
  return child;
}
