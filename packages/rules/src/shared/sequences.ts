import { memoise } from './memo.ts';
import type { Block, Heading, Marker, MarkerStyle, Part } from '@yaodian/parser';

type Headed = Extract<Block, { readonly heading: Heading }>;

/** A heading with a number, in a sequence of its own kind. */
export interface Numbered {
  /** What it is the heading of. */
  readonly block: Headed;
  readonly heading: Heading;
  readonly marker: Marker;
  readonly number: number;
}

/** Headings of one level that count on, in document order. */
export interface Sequence {
  readonly members: readonly Numbered[];
  /** True where beginning anew at 1 is no fault. */
  readonly mayRestart: boolean;
}

const families: Readonly<Partial<Record<MarkerStyle, string>>> = {
  'chinese-comma': 'chinese',
  'chinese-paren': 'chinese-paren',
  'arabic-dot': 'arabic',
  'arabic-comma': 'arabic',
  'arabic-bare': 'arabic',
  'arabic-paren': 'arabic-paren',
  'arabic-half-paren': 'arabic-half-paren',
  circled: 'circled',
  chapter: 'chapter',
  none: 'row',
};

/**
 * The number sequences of a part. Whether a level runs on through the part or begins anew below
 * each heading is the document's own habit.
 */
export const sequencesOf: (part: Part) => readonly Sequence[] = memoise((part) => {
  const levels = new Levels();
  const visit = (parent: object, children: readonly Block[], depth: number): void => {
    let heading: ReadonlySet<string> | null = null;
    for (const child of children) {
      if (child.type === 'paragraph' || !('heading' in child)) continue;
      const numbered = asNumbered(child);
      const family = numbered && families[numbered.marker.meantStyle];
      if (numbered && family != null) {
        // （一） may head a text in one chapter and tasks in the next: their numbers run on. 1.基本情况
        // is no task, and 2. beside it is one: they count on as well.
        heading ??= headingFamilies(children);
        levels.add(heading.has(family) ? depth : child.type, family, parent, numbered);
      }
      visit(child, child.children, depth + 1);
    }
  };
  visit(part, part.children, 1);
  return levels.all.flatMap(({ level, lists }) => byHabit(level, [...lists.values()]));
});

/** Of sections and tasks with such siblings the depth, else what carries the number. */
type LevelName = number | Block['type'];

interface Level {
  readonly level: LevelName;
  readonly family: string;
  /** By what they stand in. */
  readonly lists: Map<object, Numbered[]>;
}

/** The numbers of a part by level and kind, in order of first appearance. */
class Levels {
  readonly all: Level[] = [];
  #last: Level | null = null;

  add(level: LevelName, family: string, parent: object, numbered: Numbered): void {
    const { lists } = this.#of(level, family);
    const list = lists.get(parent);
    if (list) list.push(numbered);
    else lists.set(parent, [numbered]);
  }

  /** There are few levels, and neighbours share one. */
  #of(level: LevelName, family: string): Level {
    const isIt = (one: Level): boolean => one.level === level && one.family === family;
    if (this.#last !== null && isIt(this.#last)) return this.#last;
    let found = this.all.find(isIt);
    if (found === undefined) {
      found = { level, family, lists: new Map() };
      this.all.push(found);
    }
    this.#last = found;
    return found;
  }
}

/** By where a number stands: the number of its kind that stands before it in the part, at whatever level. */
export const numberBefore: (part: Part) => ReadonlyMap<number, number> = memoise((part) => {
  const last = new Map<string, number>();
  const before = new Map<number, number>();
  const visit = (children: readonly Block[]): void => {
    for (const child of children) {
      if (!('heading' in child)) continue;
      const numbered = asNumbered(child);
      const family = numbered && families[numbered.marker.meantStyle];
      if (numbered && family != null) {
        const previous = last.get(family);
        if (previous !== undefined) before.set(numbered.marker.range.start, previous);
        last.set(family, numbered.number);
      }
      visit(child.children);
    }
  };
  visit(part.children);
  return before;
});

/** The kinds of numbers that sections or tasks among these blocks have. */
function headingFamilies(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'section' && block.type !== 'task') continue;
    const { marker } = block.heading;
    const family = marker === null ? undefined : families[marker.meantStyle];
    if (family !== undefined) found.add(family);
  }
  return found;
}

function asNumbered(block: Headed): Numbered | null {
  const { heading } = block;
  const { marker } = heading;
  return marker === null || marker.written === null
    ? null
    : { block, heading, marker, number: marker.written };
}

/**
 * Counts how the lists of one level begin: going on from the list before, or anew at 1. Lists that
 * go on are one sequence; a single one among them that begins anew is a break of it.
 */
function byHabit(level: LevelName, lists: readonly (readonly Numbered[])[]): readonly Sequence[] {
  const separate = lists.map((members) => ({ members, mayRestart: true }));
  if (lists.length === 1 || level === 'item') return separate;
  let continuing = 0;
  let restarting = 0;
  let last: number | null = null;
  for (const list of lists) {
    const first = list[0]?.number;
    if (last !== null && first === last + 1 && first !== 1) continuing++;
    else if (last !== null && first === 1) restarting++;
    last = list.at(-1)?.number ?? last;
  }
  if (continuing < restarting || continuing === 0) return separate;
  const members = lists.flat().toSorted((a, b) => a.marker.range.start - b.marker.range.start);
  return [{ members, mayRestart: restarting * 4 > continuing }];
}
