import type { PartRole, PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { linesOf, type ViewUnit } from './view-lines.ts';

/** Units by what they belong to, each in order, empty ones left out. */
interface UnitsByPart {
  /** The text itself. */
  readonly own: readonly ViewUnit[];
  /** Parts that repeat an earlier one. */
  readonly repeated: readonly ViewUnit[];
}

/**
 * The units of a document's reading view in order. Contents pages and repetitions are left out:
 * reading them twice finds nothing.
 */
export function unitsOf(document: PlanDocument): readonly ViewUnit[] {
  return divided(document).own;
}

/** The units of repetitions, for fixes that change a text throughout: else it would repeat itself no longer. */
export function repeatedUnitsOf(document: PlanDocument): readonly ViewUnit[] {
  return divided(document).repeated;
}

const divided = memoise(divide);

function divide(document: PlanDocument): UnitsByPart {
  const lines = linesOf(document);
  const contents = spansOf(document, 'contents');
  const duplicates = spansOf(document, 'duplicate');
  if (contents.length === 0 && duplicates.length === 0) return { own: lines, repeated: [] };
  const own: ViewUnit[] = [];
  const repeated: ViewUnit[] = [];
  for (const line of lines) {
    const isIn = ({ start, end }: Span): boolean => line.start >= start && line.start < end;
    if (!contents.some(isIn)) (duplicates.some(isIn) ? repeated : own).push(line);
  }
  return { own, repeated };
}

/** Offsets of the view. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf({ view, parts }: PlanDocument, role: PartRole): readonly Span[] {
  return parts
    .filter((part) => part.role === role)
    .map(({ range }) => ({ start: view.fromSource(range.start), end: view.fromSource(range.end) }));
}
