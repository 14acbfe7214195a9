import { memoise } from './memo.ts';
import type { Block, Paragraph, Reading, Task } from '@yaodian/parser';

/** The paragraphs of a task in document order, those of its items too. */
export const paragraphsOf: (parent: {
  readonly children: readonly Block[];
}) => readonly Paragraph[] = memoise((parent) => {
  const found: Paragraph[] = [];
  const visit = (children: readonly Block[]): void => {
    for (const child of children) {
      if (child.type === 'paragraph') found.push(child);
      else if ('children' in child) visit(child.children);
    }
  };
  visit(parent.children);
  return found;
});

/** Paragraphs of a task that say what is to be done: all but responsibility and deadline lines and notes. */
export const contentParagraphsOf: (task: Task) => readonly Paragraph[] = memoise((task) =>
  paragraphsOf(task).filter(
    ({ role }) => role !== 'responsibility' && role !== 'deadline' && role !== 'note',
  ),
);

/** The texts of {@link contentParagraphsOf}. */
export function contentOf(task: Task): Reading[] {
  return contentParagraphsOf(task).map(({ reading }) => reading);
}

/** All that the targets of a task are read from: its heading, its paragraphs, the headings of its items. */
export const statedIn: (task: Task) => readonly Paragraph[] = memoise((task) => {
  const found = [task.headingParagraph];
  const visit = (children: readonly Block[]): void => {
    for (const child of children) {
      if (child.type === 'paragraph') found.push(child);
      else if (child.type === 'item') {
        found.push(child.headingParagraph);
        visit(child.children);
      }
    }
  };
  visit(task.children);
  return found;
});
