import type { Numbering } from './numbering.ts';
import { isKnownHeading, isPeriodHeading, isPlainHeading } from './plain-headings.ts';
import type { Unit } from './units.ts';

/** A heading or item with what stands below it; leaves are indices of units. */
export interface HeadingNode {
  /** Index of the unit that holds the heading; -1 for the root. */
  readonly unit: number;
  readonly numbering: Numbering | null;
  /** Smaller ranks stand above greater ones. */
  readonly rank: number;
  readonly children: (HeadingNode | number)[];
}

const ranks: Readonly<Record<string, number>> = {
  'chinese-comma': 3,
  'chinese-paren': 4,
  'arabic-dot': 5,
  'arabic-comma': 5,
  'arabic-bare': 5,
  'arabic-half-paren': 6,
  'arabic-paren': 6.5,
  circled: 7,
  'ordinal-word': 8,
  yishi: 8,
  bullet: 9,
  dash: 9,
};
const periodRank = 3.5;

/** Ranks from here on are items inside a text rather than headings. */
export const itemRank = 8;

export interface TreeInput {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  readonly markers: ReadonlyMap<number, Numbering>;
  /** True for units that are neither heading nor text: elements, title lines. */
  readonly skip: (index: number) => boolean;
}

/** Nests the headings of a stretch of units by their styles, the order of styles and their numbers. */
export function buildHeadingTree(input: TreeInput): HeadingNode {
  const { units, from, to, markers, skip } = input;
  const root: HeadingNode = { unit: -1, numbering: null, rank: -1, children: [] };
  const stack: HeadingNode[] = [root];
  const knownRank = rankOfKnown(units, from, to, markers);
  const top = (): HeadingNode => stack[stack.length - 1] ?? root;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const numbering = markers.get(i) ?? null;
    let rank: number | null = null;
    if (skip(i)) rank = null;
    else if (unit.headingDepth > 0) rank = unit.headingDepth / 10;
    else if (numbering !== null) rank = rankOf(unit, numbering);
    else if (isPeriodHeading(unit)) rank = periodRank;
    else if (isPlainHeading(units, i, to, markers)) {
      rank = isKnownHeading(unit) ? knownRank : rankOfPlain(stack);
    }
    if (rank === null) {
      top().children.push(i);
      continue;
    }
    const node: HeadingNode = {
      unit: i,
      numbering,
      rank: settleRank(stack, rank, numbering),
      children: [],
    };
    while (stack.length > 1 && top().rank >= node.rank) stack.pop();
    top().children.push(node);
    stack.push(node);
  }
  return root;
}

/**
 * 指导思想 without a number stands beside the chapters 一、 where it is the only one of its kind, and
 * above them where 一、 restarts below several.
 */
function rankOfKnown(
  units: readonly Unit[],
  from: number,
  to: number,
  markers: ReadonlyMap<number, Numbering>,
): number {
  let headings = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit !== undefined && !markers.has(i) && isKnownHeading(unit)) headings++;
  }
  return headings > 1 ? 2.9 : 3;
}

/**
 * A heading without a number stands beside the chapters; where nothing stands between it and the
 * chapter above, it is that chapter's first, and the next ones stand beside it.
 */
function rankOfPlain(stack: readonly HeadingNode[]): number {
  const chapter = stack[1];
  if (chapter === undefined) return 3;
  const sibling = stack.find(({ numbering, rank }) => numbering === null && rank > chapter.rank);
  if (sibling !== undefined) return sibling.rank;
  const open = stack[stack.length - 1];
  return open === chapter && chapter.numbering !== null && chapter.children.length === 0
    ? chapter.rank + 0.5
    : chapter.rank;
}

function rankOf(unit: Unit, numbering: Numbering): number {
  if (numbering.meantStyle === 'chapter') return 1 + (unit.marker?.rank ?? 0) / 2;
  return ranks[numbering.meantStyle] ?? 9;
}

/** A style that is open already keeps its level; `1、` that restarts below `3.` is a level deeper. */
function settleRank(
  stack: readonly HeadingNode[],
  rank: number,
  numbering: Numbering | null,
): number {
  if (numbering === null || numbering.meantStyle === 'chapter') return rank;
  for (let i = stack.length - 1; i > 0; i--) {
    const open = stack[i];
    if (open?.numbering?.meantStyle === numbering.meantStyle) return open.rank;
  }
  for (let i = stack.length - 1; i > 0; i--) {
    const open = stack[i];
    if (open === undefined || open.rank !== rank || open.numbering === null) continue;
    const goesOn = numbering.meant !== null && open.numbering.meant === numbering.meant - 1;
    return goesOn || numbering.meant !== 1 ? rank : rank + 0.25;
  }
  return rank;
}
