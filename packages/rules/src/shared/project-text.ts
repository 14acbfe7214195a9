import type { Block, Paragraph, Part, PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { ownParts } from './walk.ts';

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
}

type Project = readonly PlanDocument[];

/** The paragraphs of the parts that report and of those that plan, headings too, in order. */
export const paragraphsOfProject: (documents: Project) => readonly PlacedParagraph[] = memoise(
  (documents) => {
    const found: PlacedParagraph[] = [];
    for (const document of documents) {
      for (const part of ownParts(document)) {
        if (part.role !== 'plan' && part.role !== 'summary') continue;
        const visit = (children: readonly Block[]): void => {
          for (const child of children) {
            if (child.type === 'paragraph') found.push({ document, part, paragraph: child });
            else if ('children' in child) {
              if ('headingParagraph' in child)
                found.push({ document, part, paragraph: child.headingParagraph });
              visit(child.children);
            }
          }
        };
        visit(part.children);
      }
    }
    return found;
  },
);

/** Those of the parts that report. */
export const reportParagraphs: (documents: Project) => readonly PlacedParagraph[] = memoise(
  (documents) => paragraphsOfProject(documents).filter(({ part }) => isReport(part)),
);

/** Those of the parts that plan. */
export const planParagraphs: (documents: Project) => readonly PlacedParagraph[] = memoise(
  (documents) => paragraphsOfProject(documents).filter(({ part }) => isPlan(part)),
);

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
