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

export interface ComparedTask {
  readonly status: 'carried-over' | 'dropped' | 'new';
  /** The number, the section or the bodies differ; false for what has no match. */
  readonly renumbered: boolean;
  readonly movedSection: boolean;
  readonly movedDepartment: boolean;
  readonly old: TaskPlace | null;
  readonly new: TaskPlace | null;
  /** How alike the titles are, from 0 to 1; null for what has no match. */
  readonly score: number | null;
}

/** Titles that are less alike name different tasks. */
const TITLE_THRESHOLD = 0.6;

interface Placed {
  readonly task: Task;
  readonly place: TaskPlace;
  readonly pairs: ReadonlySet<string>;
  readonly folded: string;
}

/** The tasks of two plans side by side, matched by their titles one to one. */
export function compareTasks(oldDocument: PlanDocument, newDocument: PlanDocument): ComparedTask[] {
  const before = placed(oldDocument);
  const after = placed(newDocument);
  const matches = match(before, after);
  const taken = new Set([...matches.values()].map(({ old }) => old));
  const compared: ComparedTask[] = after.map((item) => {
    const found = matches.get(item);
    if (found === undefined) return alone('new', null, item.place);
    const { old, score } = found;
    return {
      status: 'carried-over',
      renumbered: old.task.heading.marker?.meant !== item.task.heading.marker?.meant,
      movedSection: !isSameSection(old.place.section, item.place.section),
      movedDepartment: leadsOf(old) !== leadsOf(item),
      old: old.place,
      new: item.place,
      score,
    };
  });
  for (const item of before) {
    if (!taken.has(item)) compared.push(alone('dropped', item.place, null));
  }
  return compared;
}

function alone(
  status: 'dropped' | 'new',
  old: TaskPlace | null,
  place: TaskPlace | null,
): ComparedTask {
  return {
    status,
    renumbered: false,
    movedSection: false,
    movedDepartment: false,
    old,
    new: place,
    score: null,
  };
}

function placed(document: PlanDocument): Placed[] {
  return ownParts(document)
    .filter(isPlan)
    .flatMap((part) => tasksOf(part))
    .map(({ task, sections }) => {
      const folded = fold(task.heading.title);
      return { task, place: placeOf(document, task, sections), folded, pairs: pairsOf(folded) };
    });
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

/** A section that was only reworded (扩大学位供给 to 巩固学位供给) is the same one. */
function isSameSection(old: string | null, now: string | null): boolean {
  const [a, b] = [fold(old ?? ''), fold(now ?? '')];
  return a === b || dice(pairsOf(a), pairsOf(b)) >= TITLE_THRESHOLD;
}

/** The leading bodies; where none is marked so, the first one named. */
function leadsOf({ task }: Placed): string {
  const all = task.responsibilities.flatMap(({ departments }) => departments);
  const leads = all.filter(({ role }) => role === 'lead');
  return (leads.length > 0 ? leads : all.slice(0, 1)).map(({ name }) => name).join('、');
}

/** Best pairs first; equal titles before like ones; ties by title, so that order changes nothing. */
function match(
  before: readonly Placed[],
  after: readonly Placed[],
): Map<Placed, { readonly old: Placed; readonly score: number }> {
  const possible: { old: Placed; item: Placed; score: number }[] = [];
  for (const old of before) {
    for (const item of after) {
      const score = old.folded === item.folded ? 1 : dice(old.pairs, item.pairs);
      if (score >= TITLE_THRESHOLD) possible.push({ old, item, score });
    }
  }
  const nameOf = ({ old, item }: { old: Placed; item: Placed }): string =>
    [old.folded, item.folded].sort().join('|');
  possible.sort((a, b) => b.score - a.score || (nameOf(a) < nameOf(b) ? -1 : 1));
  const taken = new Set<Placed>();
  const matches = new Map<Placed, { old: Placed; score: number }>();
  for (const { old, item, score } of possible) {
    if (taken.has(old) || matches.has(item)) continue;
    taken.add(old);
    matches.set(item, { old, score });
  }
  return matches;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
