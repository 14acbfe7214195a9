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
    section: ({ heading, headingParagraph }) => {
      // （一）下达任务13万亩，完成10万亩。 A section of a report may be one sentence.
      if (/[，；。]/u.test(heading.title)) visitOwn(headingParagraph);
    },
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
