import { paragraphFact } from '@yaodian/parser';
import type { Block, Paragraph, PlanDocument, ResponsibilityGroup, Task } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { ownParts, tasksOf } from './walk.ts';

/** The tasks of a document's plan and attachment parts, in document order. */
export const tasksOfDocument: (document: PlanDocument) => readonly Task[] = memoise((document) =>
  ownParts(document)
    .filter(({ role }) => role === 'plan' || role === 'attachment')
    .flatMap((part) => tasksOf(part))
    .map(({ task }) => task),
);

const namesBodies = paragraphFact(({ responsibilities }) => responsibilities.length > 0);

/** The paragraphs of a task that name bodies, its heading and those of its items included. */
export const statementsOf: (task: Task) => readonly Paragraph[] = memoise((task) => {
  const found: Paragraph[] = [];
  const visit = (children: readonly Block[]): void => {
    for (const child of children) {
      if (child.type === 'paragraph') found.push(child);
      else if (child.type === 'item') {
        found.push(child.headingParagraph);
        visit(child.children);
      }
    }
  };
  found.push(task.headingParagraph);
  visit(task.children);
  return found.filter(namesBodies);
});

/**
 * The tasks of a document with a statement of which a fact holds. To ask facts first spares reading
 * where all the other statements stand, which changes with every edit above them.
 */
export function tasksWith(
  document: PlanDocument,
  fact: (statement: Paragraph) => boolean,
): readonly Task[] {
  return tasksOfDocument(document).filter((task) => statementsOf(task).some(fact));
}

/** The responsibility groups of these tasks. */
export const groupsOf: (document: PlanDocument) => readonly ResponsibilityGroup[] = memoise(
  (document) => tasksOfDocument(document).flatMap((task) => task.responsibilities),
);

/** 列第一位的为牵头处室，下同: a note that makes the first body of each list the leading one. */
const leadNote = /第一位|首位|排在最前|排在第一|排名第一|列第一|下同/u;

/** True where the text says which body of a list leads. */
export function hasLeadNote(document: PlanDocument): boolean {
  const { text } = document.view;
  return (text.includes('下同') || text.includes('牵头')) && leadNote.test(text);
}
