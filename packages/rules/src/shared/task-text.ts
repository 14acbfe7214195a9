import { memoise } from './memo.ts';
import type { Block, Item, Paragraph, Reading, Task } from '@yaodian/parser';

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

/** Whether a paragraph says what is to be done: all but responsibility and deadline lines and notes. */
export function isContent({ role }: Paragraph): boolean {
  return role !== 'responsibility' && role !== 'deadline' && role !== 'note';
}

/** Paragraphs of a task that say what is to be done. */
export function contentParagraphsOf(task: Task): Paragraph[] {
  return paragraphsOf(task).filter(isContent);
}

/** The texts of {@link contentParagraphsOf}. */
export function contentOf(task: Task): Reading[] {
  return contentParagraphsOf(task).map(({ reading }) => reading);
}

/**
 * Whether some of what the targets of a task are read from says so: its heading, its paragraphs, its
 * items with their headings.
 */
export function someStated(
  { headingParagraph, children }: Task | Item,
  says: (paragraph: Paragraph) => boolean,
): boolean {
  return (
    says(headingParagraph) ||
    children.some((child) =>
      child.type === 'paragraph' ? says(child) : child.type === 'item' && someStated(child, says),
    )
  );
}
