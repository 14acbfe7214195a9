import {
  Placed,
  Remembered,
  detached,
  type Block,
  type Part,
  type PlanDocument,
  type Range,
  type TextMemo,
} from '@yaodian/parser';
import type { BlockEntry, FoundEntry } from './block-entry.ts';
import { BlockLines, type Lines } from './block-lines.ts';
import { ShapeComparer, shapeOf, type ShapedBlock } from './block-shape.ts';
import { traverse } from './traverse.ts';

/** By all that tells blocks apart. */
const entries = new Remembered<BlockEntry>();

/** A block of the last version, or a part. */
interface KeptBlock extends ShapedBlock {
  readonly type: string;
  readonly title: string;
  /** The lines of the block, counted from its start. */
  readonly lines: Range;
  /** What rules read in lines in which something is hidden or joined; null for plain lines. */
  readonly read: string | null;
  /** Names of what stands around the block, and around the blocks in it. */
  readonly around: number;
  readonly inside: number;
  readonly entry: BlockEntry | null;
  readonly below: readonly KeptBlock[];
}

/** By the index of the part. */
interface KeptDocument {
  readonly parts: (KeptBlock | undefined)[];
}

/** As if it stood in front of all text, which never changes. */
const documents = new Placed<KeptDocument>();
const front: Range = { start: 0, end: 0 };
const nothingFound: FoundEntry = { entry: null, isWhole: false };

/** A node that the walk has entered and not left. */
interface OpenBlock {
  readonly node: Part | Block;
  /** Among the entries. */
  readonly place: number;
  readonly around: number;
  readonly inside: number;
  /** The same node of the last version, as far as that can be told without reading it. */
  readonly old: KeptBlock | null;
  /** Where that one began. */
  readonly oldStart: number;
  /** Whether nothing in it changed. */
  readonly unchanged: boolean;
  /** Whether all that was said of the node and the blocks in it can be said again. */
  readonly isWhole: boolean;
  readonly below: KeptBlock[];
}

/** Finds for each block of a document the entry of an equal block, of this version of the text or the last one. */
export class BlockMemo {
  readonly #document: PlanDocument;
  readonly #memo: TextMemo;
  readonly lines: BlockLines;
  readonly #shapes: ShapeComparer;
  readonly #before: KeptDocument;
  readonly #now: KeptDocument = { parts: [] };
  /** Of the part that was read last and of the blocks in it, as far as they were entered, in this order. */
  #entries: FoundEntry[] = [];

  constructor(document: PlanDocument, memo: TextMemo) {
    this.#document = document;
    this.#memo = memo;
    this.lines = new BlockLines(document);
    this.#shapes = new ShapeComparer(document.source);
    this.#before = documents.before(memo, front) ?? { parts: [] };
    documents.keep(memo, front.start, this.#now);
  }

  /**
   * Finds the entries of a part. A block of which all can be said again is entered, and none of the
   * blocks in it.
   */
  read(part: Part): void {
    const open: OpenBlock[] = [];
    this.#entries = [];
    traverse(
      part,
      (node) => {
        const entered = this.#enter(node, open.at(-1) ?? null);
        open.push(entered);
        return !entered.isWhole;
      },
      () => {
        const left = open.pop();
        if (left === undefined) return;
        const kept = this.#leave(left, open.at(-1) ?? null);
        this.#entries[left.place] = { entry: kept.entry, isWhole: left.isWhole };
        open.at(-1)?.below.push(kept);
        if (left.node === part) this.#now.parts[this.#document.parts.indexOf(part)] = kept;
      },
    );
  }

  /** Of the part (0) or of the block that a walk enters as the nth. */
  entryAt(place: number): FoundEntry {
    return this.#entries[place] ?? nothingFound;
  }

  /** Forgets all of this version: what a rule that failed has left is not the whole of it. */
  static forget(memo: TextMemo): void {
    entries.forget(memo);
    documents.forget(memo);
  }

  #enter(node: Part | Block, above: OpenBlock | null): OpenBlock {
    const place = this.#entries.push(nothingFound) - 1;
    if (above === null || node.type === 'part') {
      const old = this.#before.parts[this.#document.parts.indexOf(node as Part)] ?? null;
      const around = this.#entry(surroundingsOf(this.#document, node as Part)).id;
      return changed(node, place, around, around, old, old?.start ?? 0);
    }
    const around = above.inside;
    const first = sameBlock(above, 'first');
    const last = sameBlock(above, 'last');
    const same = this.#isSame(node, first, above)
      ? first
      : last !== first && this.#isSame(node, last, above)
        ? last
        : null;
    if (same !== null) {
      return {
        node,
        place,
        around,
        inside: same.inside,
        old: same,
        oldStart: above.oldStart + same.start,
        unchanged: true,
        isWhole: same.entry?.whole != null,
        below: [],
      };
    }
    const stays = first !== null && above.oldStart + first.start === node.range.start;
    const old = stays ? first : last;
    const oldStart = above.oldStart + (old?.start ?? 0);
    return changed(node, place, around, this.#insideOf(node, around, old), old, oldStart);
  }

  /** Whether nothing changed in a block that may be one of the last version. */
  #isSame(node: Block, old: KeptBlock | null, above: OpenBlock): old is KeptBlock {
    return (
      old?.around === above.inside &&
      this.#isUnchanged(node, old, above.oldStart + old.start) &&
      this.#shapes.areEqual(node, old)
    );
  }

  /** Whether the lines of a block are those of one of the last version, which began at `oldStart`. */
  #isUnchanged({ range }: Block, { lines, read }: KeptBlock, oldStart: number): boolean {
    const now = this.lines.around(range);
    if (now === null) return false;
    const { start } = range;
    return (
      now.start - start === lines.start &&
      now.end - start === lines.end &&
      this.#memo.originOf(now) === oldStart + lines.start &&
      this.lines.shownIn(now) === read
    );
  }

  /** Names what stands around the blocks below a heading. */
  #insideOf(node: Block, around: number, old: KeptBlock | null): number {
    if (!('heading' in node)) return around;
    const { type, heading } = node;
    if (old?.around === around && old.type === type && old.title === heading.title)
      return old.inside;
    return this.#entry(`${around}\u0002${type}\u0002${heading.title}`).id;
  }

  #leave(left: OpenBlock, above: OpenBlock | null): KeptBlock {
    const { node, old, unchanged, around, inside, below } = left;
    const start = node.range.start - (above?.node.range.start ?? 0);
    if (unchanged && old !== null) {
      if (!left.isWhole) return { ...old, start, below };
      return old.start === start ? old : { ...old, start };
    }
    const kept: KeptBlock = {
      start,
      shape: shapeOf(node, this.#document.source),
      type: node.type,
      title: 'heading' in node ? detached(node.heading.title) : '',
      lines: front,
      read: null,
      around,
      inside,
      entry: null,
      below,
    };
    const lines = node.type === 'part' ? null : this.lines.around(node.range);
    if (lines === null) return kept;
    const from = node.range.start;
    const shown = this.lines.shownIn(lines);
    return {
      ...kept,
      lines: { start: lines.start - from, end: lines.end - from },
      read: shown === null ? null : detached(shown),
      entry: this.#entryOf(kept, lines, from),
    };
  }

  #entry(key: string): BlockEntry {
    return entries.recall(this.#memo, key, () => ({
      id: this.#memo.newName(),
      own: null,
      whole: null,
    }));
  }

  /** The entry of a block that changed, or of one that is equal to it and stood elsewhere. */
  #entryOf({ shape, around, below }: KeptBlock, lines: Lines, start: number): BlockEntry | null {
    // Of what has no signature nothing can be told.
    if (shape.numbers.includes(Number.NaN)) return null;
    const inBlock: number[] = [];
    for (const { start: childStart, entry } of below) {
      if (entry === null) return null;
      inBlock.push(childStart, entry.id);
    }
    const { written, read } = this.lines.textsOf(lines);
    const { numbers, words } = shape;
    const places = [around, lines.start - start, lines.end - start, ...numbers, ...inBlock];
    return this.#entry([places.join(' '), ...words, read, written].join('\u0001'));
  }
}

/** A node in which something changed, or of which nothing is known. */
function changed(
  node: Part | Block,
  place: number,
  around: number,
  inside: number,
  old: KeptBlock | null,
  oldStart: number,
): OpenBlock {
  return {
    node,
    place,
    around,
    inside,
    old,
    oldStart,
    unchanged: false,
    isWhole: false,
    below: [],
  };
}

/**
 * The block of the last version that may be the next one to be entered, counted from the first or from the
 * last of its siblings.
 */
function sameBlock({ node, old, below }: OpenBlock, from: 'first' | 'last'): KeptBlock | null {
  if (old === null || !('children' in node)) return null;
  const added = from === 'first' ? 0 : node.children.length - old.below.length;
  return old.below[below.length - added] ?? null;
}

/** What a rule may know of a block besides its text. */
function surroundingsOf({ source, ...document }: PlanDocument, part: Part): string {
  const of = ({ kind, year, period, issuer, title }: PlanDocument | Part): unknown[] => [
    kind,
    year,
    period,
    issuer,
    title?.text,
  ];
  return JSON.stringify([
    ...of({ source, ...document }),
    document.format,
    document.issueDate,
    source.text.includes('\r\n'),
    part.role,
    part.duplicateOf,
    ...of(part),
  ]);
}
