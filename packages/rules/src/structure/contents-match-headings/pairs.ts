// Which heading of the text a line of the contents means.

import type { PlanDocument, Range } from '@yaodian/parser';
import { DEEPEST, linesOf, unmarked, type Named } from './headings.ts';

export interface Pair {
  readonly entry: Named;
  readonly heading: Named | undefined;
  /** Where the text says the words of the entry: a heading that lost its number may be read as a line. */
  readonly line: Range | undefined;
  /** The heading that should follow it on its level or above. */
  readonly next: Named | undefined;
}

/** By place and words, by words, and then by place alone. */
export function pairsOf(
  document: PlanDocument,
  entries: readonly Named[],
  headings: readonly Named[],
): readonly Pair[] {
  const byPath = new Map(headings.map((heading) => [heading.path, heading]));
  const byText = new Map(headings.map((heading) => [heading.folded, heading]));
  const byTitle = new Map(headings.map((heading) => [heading.title, heading]));
  const found = entries.map((entry) => {
    const inPlace = byPath.get(entry.path);
    if (inPlace?.title === entry.title) return inPlace;
    const named = byText.get(entry.folded) ?? byTitle.get(entry.title);
    return named ?? byTitle.get(unmarked(entry)) ?? inPlace;
  });
  const lost = entries.filter((_, index) => found[index] === undefined);
  const lines = lost.length === 0 ? null : linesOf(document, lost);
  const behind = new Array<Named | undefined>(DEEPEST + 1).fill(undefined);
  return entries
    .map((entry, index) => ({
      entry,
      heading: found[index],
      line: lines?.get(entry.title) ?? lines?.get(unmarked(entry)),
    }))
    .toReversed()
    .map((pair) => {
      const { depth } = pair.entry;
      const next = behind[depth];
      behind.fill(pair.heading, depth);
      return { ...pair, next };
    })
    .toReversed();
}
