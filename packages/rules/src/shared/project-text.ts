import type { Block, Paragraph, Part, PlanDocument } from '@yaodian/parser';
import { ownParts } from './walk.ts';

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
}

/** The paragraphs of the parts that report, or of those that plan, in order. */
export function paragraphsOfProject(
  documents: readonly PlanDocument[],
  accept: (part: Part) => boolean,
): PlacedParagraph[] {
  return documents.flatMap((document) =>
    ownParts(document)
      .filter(accept)
      .flatMap((part) =>
        [...paragraphsBelow(part)].map((paragraph) => ({ document, part, paragraph })),
      ),
  );
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

function* paragraphsBelow(parent: { readonly children: readonly Block[] }): Generator<Paragraph> {
  for (const child of parent.children) {
    if (child.type === 'paragraph') yield child;
    else if ('children' in child) {
      if ('headingParagraph' in child) yield child.headingParagraph;
      yield* paragraphsBelow(child);
    }
  }
}
