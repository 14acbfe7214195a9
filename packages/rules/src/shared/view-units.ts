import type { PartRole, PlanDocument } from '@yaodian/parser';

/** A heading, paragraph or other line of the reading view, broken lines joined. */
export interface ViewUnit {
  readonly text: string;
  /** View offset of `text[0]`. */
  readonly start: number;
}

/** A contents page and a repetition are other rules' business: reading them twice finds nothing. */
const skippedRoles: ReadonlySet<PartRole> = new Set<PartRole>(['contents', 'duplicate']);

const known = new WeakMap<PlanDocument, readonly ViewUnit[]>();

/** The units of a document's reading view in order, without contents pages, repetitions and empty lines. */
export function unitsOf(document: PlanDocument): readonly ViewUnit[] {
  let units = known.get(document);
  if (units === undefined) {
    units = cutUnits(document);
    known.set(document, units);
  }
  return units;
}

function cutUnits({ view, parts }: PlanDocument): ViewUnit[] {
  const { text } = view;
  const skipped = parts
    .filter(({ role }) => skippedRoles.has(role))
    .map(({ range }) => ({
      start: view.fromSource(range.start),
      end: view.fromSource(range.end),
    }));
  const units: ViewUnit[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const from = start;
    if (end > start && !skipped.some((span) => from >= span.start && from < span.end))
      units.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return units;
}
