import { classesIn, type NamedClass } from './class-words.ts';
import { schemeSizes } from './complete-parts.ts';
import { sharedNoun } from './counted.ts';
import type { Counted } from './counted.ts';

/** Further in front no reader looks for the number that a list divides. */
export const REACH = 260;

/** Numbers side by side that are the classes of one scheme, with the noun that they share. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly scheme: number;
}

/** The numbers of a unit that are all classes of one scheme, each once. */
export function runsIn(text: string, counted: readonly Counted[]): Run[] {
  const runs: Run[] = [];
  const classes = counted.map(({ label, segment }, index) => {
    const own = classesIn(label);
    // 新建公办园16所，增设附属园33所: what opened the clause has its own number of this unit.
    const isTaken = counted[index - 1]?.segment === segment;
    return own.length > 0 || isTaken ? own : classesIn(segment);
  });
  for (let from = 0; from < counted.length; from += 1) {
    for (const scheme of schemesOf(classes[from] ?? [])) {
      const size = schemeSizes[scheme] ?? 0;
      const to = from + size;
      if (to > counted.length) continue;
      const isWhole = kindsOf(classes.slice(from, to), scheme).size === size;
      const noun = isWhole ? sharedNoun(counted.slice(from, to)) : null;
      if (noun === null || reachOf(counted, from, to) > REACH) continue;
      if (text.slice(startOf(counted, from), startOf(counted, to - 1)).includes('\n')) continue;
      runs.push({ from, to, noun, scheme });
      from = to - 1;
      break;
    }
  }
  return runs;
}

/** In order, each once. */
function schemesOf(classes: readonly NamedClass[]): readonly number[] {
  return [...new Set(classes.map(({ scheme }) => scheme))].sort((a, b) => a - b);
}

/** What numbers are of a scheme, where the words of each name one of its kinds alone. */
function kindsOf(classes: readonly (readonly NamedClass[])[], scheme: number): Set<number> {
  const kinds = new Set<number>();
  for (const own of classes) {
    const [only, ...more] = own.filter((found) => found.scheme === scheme);
    if (only !== undefined && more.length === 0) kinds.add(only.kind);
  }
  return kinds;
}

/** Where a number begins in the reading. */
export function startOf(counted: readonly Counted[], at: number): number {
  return counted[at]?.quantity.inReading.start ?? 0;
}

function reachOf(counted: readonly Counted[], from: number, to: number): number {
  return startOf(counted, to - 1) - startOf(counted, from);
}
