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

/** Stretches of a task that say what is to be done: all but responsibility and deadline lines and notes. */
export function contentOf(task: Task): Reading[] {
  return paragraphsOf(task)
    .filter(({ role }) => role !== 'responsibility' && role !== 'deadline' && role !== 'note')
    .map(({ reading }) => reading);
}
