import { paragraphFact, taskNatures } from '@yaodian/parser';
import type {
  Department,
  Item,
  Nature,
  Paragraph,
  Part,
  PlanDocument,
  ResponsibilityGroup,
  Task,
} from '@yaodian/parser';
import { memoise } from './memo.ts';
import { ownParts, tasksOf, type PlacedTask } from './walk.ts';

/** A task with its paragraphs that name bodies, its heading and those of its items included. */
export interface StatedTask extends PlacedTask {
  readonly statements: readonly Paragraph[];
  readonly nature: Nature;
}

const namesBodies = paragraphFact(({ responsibilities }) => responsibilities.length > 0);

/** 责任处室： with nothing behind it names nobody; of a flattened table another cell may name them. */
const namesSome = paragraphFact(({ responsibilities }) =>
  responsibilities.some(({ form, departments }) => form === 'cell' || departments.length > 0),
);

/** Whether a body is named for a task. */
export function isAssigned({ statements }: StatedTask): boolean {
  return statements.some(namesSome);
}

/** Adds what names bodies in a task or an item to `found`. */
function collectStatements({ headingParagraph, children }: Task | Item, found: Paragraph[]): void {
  if (namesBodies(headingParagraph)) found.push(headingParagraph);
  for (const child of children) {
    if (child.type === 'item') collectStatements(child, found);
    else if (child.type === 'paragraph' && namesBodies(child)) found.push(child);
  }
}

/** The tasks of a part, in document order. */
export const statedTasksOf: (part: Part) => readonly StatedTask[] = memoise((part) => {
  const natures = taskNatures(part);
  return tasksOf(part).map(({ task, sections }) => {
    const statements: Paragraph[] = [];
    collectStatements(task, statements);
    return { task, sections, statements, nature: natures.get(task) ?? 'work' };
  });
});

/** The tasks of a document's plan and attachment parts, in document order. */
export const tasksOfDocument: (document: PlanDocument) => readonly StatedTask[] = memoise(
  (document) =>
    ownParts(document)
      .filter(({ role }) => role === 'plan' || role === 'attachment')
      .flatMap((part) => statedTasksOf(part)),
);

/** The paragraphs of these tasks that name bodies. */
export const statementsOf: (document: PlanDocument) => readonly Paragraph[] = memoise(
  (document) => {
    const found: Paragraph[] = [];
    for (const { statements } of tasksOfDocument(document)) found.push(...statements);
    return found;
  },
);

/**
 * The tasks of a document with a statement of which a fact holds. To ask facts first spares reading
 * where all the other statements stand, which changes with every edit above them.
 */
export function tasksWith(
  document: PlanDocument,
  fact: (statement: Paragraph) => boolean,
): readonly Task[] {
  return tasksOfDocument(document)
    .filter(({ statements }) => statements.some(fact))
    .map(({ task }) => task);
}

/** The responsibility groups of these tasks. */
export const groupsOf: (document: PlanDocument) => readonly ResponsibilityGroup[] = memoise(
  (document) => tasksOfDocument(document).flatMap(({ task }) => task.responsibilities),
);

/**
 * Names the work that a group of a task does: lines 牵头单位 and 责任单位 divide one, and so do cells,
 * and the lists of one bracket.
 */
export function workIn({ form, range }: ResponsibilityGroup): string {
  return form === 'line' || form === 'cell' ? form : `${range.start}`;
}

/** The work in which such a body takes part. */
export function workOf(
  groups: readonly ResponsibilityGroup[],
  isSuch: (department: Department) => boolean,
): ReadonlySet<string> {
  return new Set(groups.filter(({ departments }) => departments.some(isSuch)).map(workIn));
}
