import { isListOfBodies, type Block, type Part, type Range } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { blocksIn, headingOf } from '../../shared/walk.ts';

type Unit = Extract<Block, { readonly type: 'section' | 'task' }>;

/** A chapter or task that lost its number. */
export interface Unnumbered {
  readonly title: string;
  readonly range: Range;
  /** The one in front of it. */
  readonly before: Numbered | null;
  /** The one behind it where a number is missing between the two, else null. */
  readonly gapBefore: Numbered | null;
}

interface LostUnit extends Unnumbered {
  readonly type: Unit['type'];
}

/** Tasks that have a number for each one that has none; of chapters two are enough. */
const HABIT = { task: 4, section: 2 };

/** What was seen of one level so far. */
interface Level {
  numbered: number;
  before: Numbered | null;
  /** Without a number since then. */
  readonly pending: Unit[];
}

/** Whether any chapter or task has no number: in most texts none, and nothing is to be told then. */
export function holdsUnnumbered(part: Part): boolean {
  return blocksIn(part).some(
    (block) => (block.type === 'section' || block.type === 'task') && block.heading.marker === null,
  );
}

/**
 * Chapters and tasks that lost their number: the only one where a number is missing, and the last one of
 * a list. There a task is one only where it names like the others who is responsible, or a target; a
 * chapter holds numbered items.
 */
export function unnumberedIn(part: Part, sequences: readonly Sequence[]): readonly Unnumbered[] {
  const known = new Map<Block, { readonly own: Numbered; readonly last: number }>();
  for (const { members } of sequences) {
    for (const [index, own] of members.entries())
      known.set(own.block, { own, last: members[index - 1]?.number ?? 0 });
  }
  const levels = new Map<string, Level>();
  const proven: LostUnit[] = [];
  const likely: LostUnit[] = [];
  const settle = (level: Level, next: Numbered | null, gap: boolean): void => {
    const { before, pending } = level;
    const [block, ...others] = pending.splice(0);
    if (block === undefined || others.length > 0) return;
    const { title, range } = block.heading;
    const lost = { type: block.type, title, range, before };
    if (next !== null && gap) proven.push({ ...lost, gapBefore: next });
    else if (before !== null && isAlike(block, before.block))
      likely.push({ ...lost, gapBefore: null });
  };
  const visit = (children: readonly Block[], depth: number): void => {
    for (const child of children) {
      if (child.type === 'section' || child.type === 'task') {
        const key = `${child.type} ${depth}`;
        const level = levels.get(key) ?? { numbered: 0, before: null, pending: [] };
        levels.set(key, level);
        const found = known.get(child);
        if (found !== undefined) {
          settle(level, found.own, found.own.number === found.last + 2);
          level.numbered++;
          level.before = found.own;
        } else if (child.heading.marker === null && !isListOfBodies(child.heading.title))
          level.pending.push(child);
      }
      if ('children' in child) visit(child.children, depth + 1);
    }
  };
  visit(part.children, 0);
  for (const level of levels.values()) settle(level, null, false);
  const counts = { section: 0, task: 0 };
  for (const [key, { numbered }] of levels)
    counts[key.startsWith('task') ? 'task' : 'section'] += numbered;
  const of = (type: 'section' | 'task'): readonly Unnumbered[] => {
    const some = likely.filter((each) => each.type === type);
    return some.length * HABIT[type] <= counts[type] ? some : [];
  };
  return [...proven, ...of('section'), ...of('task')];
}

function isAlike(block: Unit, before: Block): boolean {
  if (block.type === 'task' && before.type === 'task')
    return (
      (block.responsibilities.length > 0 && before.responsibilities.length > 0) ||
      (hasTarget(block) && hasTarget(before))
    );
  if (block.type !== 'section' || before.type !== 'section') return false;
  return beginsNumbered(block) && beginsNumbered(before);
}

function hasTarget({ children }: { readonly children: readonly Block[] }): boolean {
  return children.some((child) => child.type === 'paragraph' && child.role === 'target');
}

function beginsNumbered({ children }: { readonly children: readonly Block[] }): boolean {
  const [first] = children;
  return first !== undefined && headingOf(first)?.marker?.written != null;
}
