import {
  Placed,
  Remembered,
  detached,
  type Block,
  type Heading,
  type Part,
  type PlanDocument,
  type Range,
  type TextMemo,
} from '@yaodian/parser';
import {
  addHeadingTraits,
  addLeafTraits,
  TraitCollector,
  type BlockTraits,
} from './block-traits.ts';
import type { Remark } from './moved-report.ts';
import type { Rule } from './rule.ts';
import { traverse } from './traverse.ts';

/** What the rules that read nothing but a block said of one, kept for the next version of the text. */
export interface BlockEntry {
  /** Equal for blocks of which the same is to be said. */
  readonly id: number;
  /** Null until it was visited to the end. */
  remarks: readonly RuleRemark[] | null;
  /** Where the block began when the remarks were taken down. */
  start: number;
}

export interface RuleRemark {
  readonly rule: Rule;
  readonly remark: Remark;
}

/** Longer lines are no text: to look at one for each block in it would cost the square of its length. */
const longestLine = 20_000;

/** By all that tells blocks apart. */
const entries = new Remembered<BlockEntry>();

interface PlacedEntry {
  traits: BlockTraits;
  /** What rules read in lines in which something is hidden or joined; null for plain lines. */
  read: string | null;
  /** Null where nothing can be kept. */
  entry: BlockEntry | null;
}

/**
 * By place, for blocks in plain lines: where such lines did not change, nothing but the traits has to
 * be compared. Two tables, since a block with a heading may begin where
 * its first child does.
 */
const headedBlocks = new Placed<PlacedEntry>();
const leaves = new Placed<PlacedEntry>();

/** By place, like the blocks: headings with what stands around them. */
const surroundings = new Placed<{
  readonly around: number;
  readonly type: string;
  readonly title: string;
  readonly id: number;
}>();

/** The lines of a block. */
interface Lines extends Range {
  /** What rules read there, in the view. */
  readonly read: Range;
  /** Whether they are whole units of the view, in which nothing is hidden or joined. */
  readonly plain: boolean;
}

/** Finds for each block of a part the entry of an equal block, of this version of the text or the last one. */
export class BlockMemo {
  readonly #document: PlanDocument;
  readonly #memo: TextMemo;
  /** Of the part and all blocks in it, in the order in which a walk enters them. */
  readonly #entries: (BlockEntry | null)[] = [];
  /** Of the blocks that the walk has left and whose parent it has not. */
  readonly #below: (BlockEntry | null)[] = [];
  /** Names of what stands around the block that is being looked at: document and part, then each heading above. */
  readonly #around: number[] = [];
  #lastLines: Lines | null = null;
  /** Of the block that is being looked at. */
  readonly #traits = new TraitCollector();

  constructor(document: PlanDocument, memo: TextMemo, part: Part) {
    this.#document = document;
    this.#memo = memo;
    this.#around.push(this.#entry(surroundingsOf(document, part)).id);
    const open: { readonly index: number; readonly placed: PlacedEntry | null }[] = [];
    traverse(
      part,
      (node) => {
        const index = this.#entries.push(null) - 1;
        open.push({ index, placed: node.type === 'part' ? null : this.#placedOf(node) });
        if ('heading' in node) this.#around.push(this.#nameOf(node.type, node.heading));
      },
      (node) => {
        const { index, placed } = open.pop() ?? { index: 0, placed: null };
        if (node.type === 'part') return;
        if ('heading' in node) this.#around.pop();
        const entry = this.#entryOf(node, placed);
        this.#entries[index] = entry;
        if ('children' in node) this.#below.length -= node.children.length;
        this.#below.push(entry);
      },
    );
  }

  /** The entry of the part (0) or of the block that a walk enters as the nth; null where nothing can be kept. */
  entryAt(place: number): BlockEntry | null {
    return this.#entries[place] ?? null;
  }

  /** The lines in which a block stands, as far as rules may look around it. */
  linesOf({ start, end }: Range): Range {
    const { source } = this.#document;
    const { lineStarts, text } = source;
    return {
      start: lineStarts[source.lineAt(start) - 1] ?? 0,
      end: lineStarts[source.lineAt(Math.max(start, end - 1))] ?? text.length,
    };
  }

  /** Forgets all of this version: what a rule that failed has left is not the whole of it. */
  static forget(memo: TextMemo): void {
    entries.forget(memo);
    headedBlocks.forget(memo);
    leaves.forget(memo);
    surroundings.forget(memo);
  }

  get #surroundings(): number {
    return this.#around.at(-1) ?? 0;
  }

  /** Names what stands around the blocks below a heading. */
  #nameOf(type: string, { title, range }: Heading): number {
    const around = this.#surroundings;
    let known = surroundings.before(this.#memo, range);
    if (known?.around !== around || known.type !== type || known.title !== title) {
      const { id } = this.#entry(`${around}\u0002${type}\u0002${title}`);
      known = { around, type, title: detached(title), id };
    }
    surroundings.keep(this.#memo, range.start, known);
    return known.id;
  }

  #entry(key: string): BlockEntry {
    return entries.recall(this.#memo, key, () => ({
      id: this.#memo.newName(),
      remarks: null,
      start: 0,
    }));
  }

  /**
   * What is kept for the place of a block, empty where the lines of the block changed; null where no
   * place can be told. Asked when the block is entered, in the order in which blocks begin.
   */
  #placedOf(node: Block): PlacedEntry | null {
    const lines = this.#linesAround(node.range);
    if (lines === null) return null;
    const { start } = node.range;
    const places = 'heading' in node ? headedBlocks : leaves;
    const placed = places.before(this.#memo, lines, start) ?? {
      traits: [],
      read: null,
      entry: null,
    };
    places.keep(this.#memo, start, placed);
    return placed;
  }

  #entryOf(node: Block, placed: PlacedEntry | null): BlockEntry | null {
    const traits = this.#traits;
    traits.begin(placed?.traits ?? []);
    const lines = this.#linesAround(node.range);
    if (lines === null) return null;
    const { start } = node.range;
    traits
      .add(this.#surroundings)
      .add(lines.start - start)
      .add(lines.end - start);
    if (!this.#addTraits(traits, node)) return null;
    const { source, view } = this.#document;
    const read = view.text.slice(lines.read.start, lines.read.end);
    const shown = lines.plain ? null : read;
    if (placed !== null && placed.read === shown && traits.isEqual) return placed.entry;
    const { all } = traits;
    const entry = this.#entry([...all, read, source.slice(lines)].join('\u0001'));
    if (placed !== null) {
      placed.traits = all;
      placed.read = shown === null ? null : detached(shown);
      placed.entry = entry;
    }
    return entry;
  }

  #addTraits(traits: TraitCollector, node: Block): boolean {
    const { start, end } = node.range;
    const firstLine = this.#document.source.lineAt(start);
    if (!('heading' in node)) return addLeafTraits(traits, node, start, firstLine);
    traits
      .add(node.type)
      .add('level' in node ? node.level : '')
      .add(end - start);
    addHeadingTraits(traits, node.heading, start);
    if (
      'headingParagraph' in node &&
      !addLeafTraits(traits, node.headingParagraph, start, firstLine)
    )
      return false;
    let place = this.#below.length - node.children.length;
    for (const child of node.children) {
      const entry = this.#below[place++] ?? null;
      if (entry === null) return false;
      traits.add(child.range.start - start).add(entry.id);
    }
    return true;
  }

  /** The lines around a span; null where they are too long to look at. */
  #linesAround(range: Range): Lines | null {
    const { view } = this.#document;
    const lines = this.linesOf(range);
    // A heading and the text behind it stand in one line.
    const last = this.#lastLines;
    if (last?.start === lines.start && last.end === lines.end) return last;
    const read = { start: view.fromSource(lines.start), end: view.fromSource(lines.end) };
    if (lines.end - lines.start > longestLine) return null;
    const plain =
      read.end - read.start <= longestLine &&
      isUnitStart(view.text, read.start) &&
      isUnitStart(view.text, read.end) &&
      view.isAsWritten(read.start, read.end - 1);
    if (!plain) {
      read.start = view.text.lastIndexOf('\n', read.start - 1) + 1;
      const end = view.text.indexOf('\n', Math.max(read.start, read.end - 1));
      read.end = end === -1 ? view.text.length : end + 1;
    }
    if (read.end - read.start > longestLine) return null;
    this.#lastLines = { start: lines.start, end: lines.end, read, plain };
    return this.#lastLines;
  }
}

function isUnitStart(text: string, offset: number): boolean {
  return offset === 0 || text.charCodeAt(offset - 1) === 10;
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
