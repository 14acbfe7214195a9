import type { DocumentVisitors } from '@yaodian/linter';
import type { Goal, Item, Paragraph, Task } from '@yaodian/parser';

/** A shorter heading is the name of something: （一）建设一批精品课程. */
const LONGEST_NAME = 30;

/**
 * Visits all paragraphs, and the headings that are sentences: of a list of tasks one sentence each,
 * the numbered line is the task itself.
 */
export function everySentence(visit: (paragraph: Paragraph) => void): DocumentVisitors {
  const visitHeading = ({ heading, headingParagraph }: Task | Goal | Item): void => {
    if (heading.title.length > LONGEST_NAME || /[，；,;]/u.test(heading.title))
      visit(headingParagraph);
  };
  return { paragraph: visit, task: visitHeading, goal: visitHeading, item: visitHeading };
}

/** Visits all paragraphs and all headings of tasks, goals and items: 外贸出口增长10% is short, and no name. */
export function everyClaim(visit: (paragraph: Paragraph) => void): DocumentVisitors {
  const visitHeading = ({ headingParagraph }: Task | Goal | Item): void => {
    visit(headingParagraph);
  };
  return { paragraph: visit, task: visitHeading, goal: visitHeading, item: visitHeading };
}
