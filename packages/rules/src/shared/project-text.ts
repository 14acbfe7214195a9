import type { Paragraph, Part, PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn, ownParts } from './walk.ts';

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
}

type Project = readonly PlanDocument[];

/**
 * The paragraphs of the parts that report and of those that plan, headings too, in order.
 * @param isMeant tells of a paragraph whether it is to be looked at: few are, and the others cost no more
 */
export function paragraphsOfProject(
  documents: Project,
  isMeant: (paragraph: Paragraph) => boolean,
): readonly PlacedParagraph[] {
  return placedIn(documents, ({ role }) => role === 'plan' || role === 'summary', isMeant);
}

/** Those of the parts that report. */
export const reportParagraphs: (documents: Project) => readonly PlacedParagraph[] = memoise(
  (documents) => placedIn(documents, isReport, () => true),
);

/** Those of the parts that plan. */
export const planParagraphs: (documents: Project) => readonly PlacedParagraph[] = memoise(
  (documents) => placedIn(documents, isPlan, () => true),
);

function placedIn(
  documents: Project,
  isIn: (part: Part) => boolean,
  isMeant: (paragraph: Paragraph) => boolean,
): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  for (const document of documents) {
    for (const part of ownParts(document).filter(isIn)) {
      const add = (paragraph: Paragraph): void => {
        if (isMeant(paragraph)) found.push({ document, part, paragraph });
      };
      for (const block of blocksIn(part)) {
        if (block.type === 'paragraph') add(block);
        else if ('headingParagraph' in block) add(block.headingParagraph);
      }
    }
  }
  return found;
}

export function isReport(part: Part): boolean {
  return part.role === 'summary' || (part.role === 'plan' && part.kind === 'work-summary');
}

export function isPlan(part: Part): boolean {
  return part.role === 'plan' && part.kind !== 'work-summary';
}

/** True where a report is of the year before a plan. */
export function precedes(report: Part, plan: Part): boolean {
  return report.year !== null && plan.year !== null && report.year === plan.year - 1;
}
