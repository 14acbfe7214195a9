import type { PartRole, PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';

/** A heading, paragraph or other line of the reading view, broken lines joined. */
export interface ViewUnit {
  readonly text: string;
  /** View offset of `text[0]`. */
  readonly start: number;
}

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
  return cut(document).own;
}

/** The units of repetitions, for fixes that change a text throughout: else it would repeat itself no longer. */
export function repeatedUnitsOf(document: PlanDocument): readonly ViewUnit[] {
  return cut(document).repeated;
}

const cut = memoise(cutUnits);

function cutUnits({ view, parts }: PlanDocument): UnitsByPart {
  const { text } = view;
  const spansOf = (role: PartRole): { readonly start: number; readonly end: number }[] =>
    parts
      .filter((part) => part.role === role)
      .map(({ range }) => ({
        start: view.fromSource(range.start),
        end: view.fromSource(range.end),
      }));
  const contents = spansOf('contents');
  const duplicates = spansOf('duplicate');
  const own: ViewUnit[] = [];
  const repeated: ViewUnit[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const from = start;
    const isIn = (span: { readonly start: number; readonly end: number }): boolean =>
      from >= span.start && from < span.end;
    if (end > start && !contents.some(isIn))
      (duplicates.some(isIn) ? repeated : own).push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return { own, repeated };
}
