import type { DocumentVisitors } from '@yaodian/linter';
import type { Paragraph } from '@yaodian/parser';

/** Visits all text: paragraphs, and what stands in the headings of tasks, goals and items. */
export function everyParagraph(visit: (paragraph: Paragraph) => void): DocumentVisitors {
  return {
    paragraph: visit,
    task: ({ headingParagraph }) => {
      visit(headingParagraph);
    },
    goal: ({ headingParagraph }) => {
      visit(headingParagraph);
    },
    item: ({ headingParagraph }) => {
      visit(headingParagraph);
    },
  };
}
