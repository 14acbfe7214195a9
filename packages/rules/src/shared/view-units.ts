import type { PlanDocument } from '@yaodian/parser';

/** A heading, paragraph or other line of the reading view, broken lines joined. */
export interface ViewUnit {
  readonly text: string;
  /** View offset of `text[0]`. */
  readonly start: number;
}

/** The units of a document's reading view in order, empty ones left out. */
export function* unitsOf({ view }: PlanDocument): Generator<ViewUnit> {
  const { text } = view;
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) yield { text: text.slice(start, end), start };
    start = end + 1;
  }
}
