import type { DocumentVisitors } from '@yaodian/linter';
import type { Paragraph, Part } from '@yaodian/parser';

/**
 * Visits all text that is the document's own: paragraphs, and what stands in the headings of tasks,
 * goals and items. Contents and duplicate parts are left out before anything in them is read.
 */
export function everyParagraph(
  context: { readonly part: Part | null },
  visit: (paragraph: Paragraph) => void,
): DocumentVisitors {
  const visitOwn = (paragraph: Paragraph): void => {
    const role = context.part?.role;
    if (role !== 'duplicate' && role !== 'contents') visit(paragraph);
  };
  return {
    paragraph: visitOwn,
    task: ({ headingParagraph }) => {
      visitOwn(headingParagraph);
    },
    goal: ({ headingParagraph }) => {
      visitOwn(headingParagraph);
    },
    item: ({ headingParagraph }) => {
      visitOwn(headingParagraph);
    },
  };
}
