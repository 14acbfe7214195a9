import type { PlanDocument, Section, Task } from '@yaodian/parser';
import { fold } from '../shared/fold.ts';
import { isPlan } from '../shared/project-text.ts';
import { ownParts, tasksOf } from '../shared/walk.ts';

export interface TaskPlace {
  /** As written, null for a task without a number. */
  readonly number: string | null;
  readonly title: string;
  /** Title of the section that holds the task; null at the top. */
  readonly section: string | null;
  /** Bodies in the order written, supporting ones included. */
  readonly departments: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** A clause of a title, folded, and its pairs of neighbouring signs. */
export interface TitleClause {
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

/** A task with what it is compared by. */
export interface PlacedTask {
  readonly task: Task;
  readonly place: TaskPlace;
  /** Pairs of neighbouring signs of the title. */
  readonly pairs: ReadonlySet<string>;
  readonly folded: string;
  /** The clauses of the title; none of a title that has one only. */
  readonly clauses: readonly TitleClause[];
  /** Pairs of what stands under the title. */
  readonly text: ReadonlySet<string>;
}

/** The tasks of the plan parts of a document, in order. */
export function placedTasks(document: PlanDocument): readonly PlacedTask[] {
  return ownParts(document)
    .filter(isPlan)
    .flatMap((part) => tasksOf(part))
    .map(({ task, sections }) => {
      // 一、播种面积26703千公顷 is the task of 一、播种面积27410千公顷.
      const folded = fold(task.heading.title).replaceAll(/\d[\d.,]*/gu, '');
      return {
        task,
        place: placeOf(document, task, sections),
        folded,
        pairs: pairsOf(folded),
        clauses: clausesOf(task.heading.title),
        text: pairsOf(textUnder(task)),
      };
    });
}

const MOST_CLAUSES = 4;
/** Further on two tasks are not compared. */
const MOST_TEXT = 600;

function clausesOf(title: string): readonly TitleClause[] {
  const clauses = title.split(/[，,；;]/u).slice(0, MOST_CLAUSES);
  if (clauses.length < 2) return [];
  return clauses.map(fold).map((text) => ({ text, pairs: pairsOf(text) }));
}

function textUnder({ heading, headingParagraph, children }: Task): string {
  const own = heading.runIn ? headingParagraph.reading.text : '';
  const paragraphs = children.flatMap((child) =>
    child.type === 'paragraph' ? [child.reading.text] : [],
  );
  return fold(`${own}${paragraphs.join('')}`.slice(0, MOST_TEXT)).replaceAll(/\d[\d.,]*/gu, '');
}

function placeOf(document: PlanDocument, task: Task, sections: readonly Section[]): TaskPlace {
  return {
    number: task.heading.marker?.text ?? null,
    title: task.heading.title,
    section: sections.at(-1)?.heading.title ?? null,
    departments: task.responsibilities.flatMap(({ departments }) =>
      departments.map(({ name }) => name),
    ),
    line: document.source.lineAt(task.heading.range.start),
  };
}

/** The leading bodies; where none is marked so, the first one named. */
export function leadsOf({ task }: PlacedTask): string {
  const all = task.responsibilities.flatMap(({ departments }) => departments);
  const leads = all.filter(({ role }) => role === 'lead');
  return (leads.length > 0 ? leads : all.slice(0, 1)).map(({ name }) => name).join('、');
}

export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** How alike two texts are by their pairs, from 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

/** How much of a text another one holds, from 0 to 1. */
export function heldBy(inner: ReadonlySet<string>, outer: ReadonlySet<string>): number {
  return inner.size === 0 ? 0 : shared(inner, outer) / inner.size;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common;
}
