import type { DocumentVisitors } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Goal, Item, Paragraph, Section, Task } from '@yaodian/parser';

/** A shorter heading is the name of something: （一）建设一批精品课程. */
const LONGEST_NAME = 30;

function isSentence(title: string): boolean {
  return title.length > LONGEST_NAME || /[，；,;]/u.test(title);
}

/**
 * Visits all paragraphs, and the headings that are sentences: of a list of tasks one sentence each,
 * the numbered line is the task itself.
 */
export function everySentence(visit: (paragraph: Paragraph) => void): DocumentVisitors {
  const visitHeading = ({ heading, headingParagraph }: Task | Goal | Item): void => {
    if (isSentence(heading.title)) visit(headingParagraph);
  };
  return { paragraph: visit, task: visitHeading, goal: visitHeading, item: visitHeading };
}

/**
 * Visits what `everySentence` does, sections that are sentences, and headings with nothing but the bodies
 * below them: 外贸出口增长10% is short, and no name.
 */
export function everyClaim(visit: (paragraph: Paragraph) => void): DocumentVisitors {
  const visitHeading = (node: Task | Goal | Item | Section): void => {
    if (isSentence(node.heading.title) || (node.type !== 'section' && isAlone(node)))
      visit(node.headingParagraph);
  };
  return {
    paragraph: visit,
    section: visitHeading,
    task: visitHeading,
    goal: visitHeading,
    item: visitHeading,
  };
}

const isBracket = paragraphFact(({ reading }) => /^\s*[（(〔]/u.test(reading.text));

function isAlone({ children }: Task | Goal | Item): boolean {
  return children.every(
    (child) =>
      child.type === 'paragraph' &&
      (child.role === 'responsibility' || child.role === 'deadline' || isBracket(child)),
  );
}
