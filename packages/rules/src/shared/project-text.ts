import type { Block, Paragraph, Part, PlanDocument } from '@yaodian/parser';
import { chapterYearOf } from './chapter-year.ts';
import type { ChapterYear } from './chapter-year.ts';
import { ownParts } from './walk.ts';

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
  /** The year told of or planned: of the chapter, else of the part. */
  readonly year: number | null;
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

/** Those of the parts and chapters that report. */
export function reportParagraphs(
  documents: Project,
  isMeant: (paragraph: Paragraph) => boolean,
): readonly PlacedParagraph[] {
  return placedIn(documents, reports, isMeant);
}

/** Those of the parts and chapters that plan. */
export function planParagraphs(
  documents: Project,
  isMeant: (paragraph: Paragraph) => boolean,
): readonly PlacedParagraph[] {
  return placedIn(documents, plans, isMeant);
}

function placedIn(
  documents: Project,
  isIn: (part: Part, chapter: ChapterYear | null) => boolean,
  isMeant: (paragraph: Paragraph) => boolean,
): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  for (const document of documents) {
    for (const part of ownParts(document)) {
      for (const child of part.children) {
        const chapter = chapterYearOf(child, part);
        if (!isIn(part, chapter)) continue;
        const year = chapter?.year ?? part.year;
        forEachParagraph(child, (paragraph) => {
          if (isMeant(paragraph)) found.push({ document, part, paragraph, year });
        });
      }
    }
  }
  return found;
}

/** Goes through the paragraphs of a block and of all below it, headings too. */
function forEachParagraph(block: Block, visit: (paragraph: Paragraph) => void): void {
  if (block.type === 'paragraph') {
    visit(block);
    return;
  }
  if ('headingParagraph' in block) visit(block.headingParagraph);
  if ('children' in block) for (const child of block.children) forEachParagraph(child, visit);
}

function reports(part: Part, chapter: ChapterYear | null): boolean {
  if (part.role !== 'plan' && part.role !== 'summary') return false;
  return chapter === null ? isReport(part) : chapter.role === 'report';
}

function plans(part: Part, chapter: ChapterYear | null): boolean {
  if (part.role !== 'plan' && part.role !== 'summary') return false;
  return chapter === null ? isPlan(part) : chapter.role === 'plan';
}

export function isReport(part: Part): boolean {
  return part.role === 'summary' || (part.role === 'plan' && part.kind === 'work-summary');
}

export function isPlan(part: Part): boolean {
  return part.role === 'plan' && part.kind !== 'work-summary';
}

/** True where a report is of the year before a plan. */
export function precedes(report: PlacedParagraph, plan: PlacedParagraph): boolean {
  return report.year !== null && plan.year !== null && report.year === plan.year - 1;
}
