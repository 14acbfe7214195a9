import {
  detached,
  type Block,
  type Heading,
  type Marker,
  type Part,
  type SourceText,
  type TableRow,
} from '@yaodian/parser';
import { traverse } from './traverse.ts';

/** All that rules may know of a block besides the lines in which it stands and the blocks in it. */
export interface BlockShape {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
}

/** Blocks without a heading. */
type Leaf = Exclude<Block, { heading: Heading }>;

/** A block with its shape. */
export interface ShapedBlock {
  /** Counted from the start of what holds the block. */
  readonly start: number;
  readonly shape: BlockShape;
  readonly below: readonly ShapedBlock[];
}

/**
 * The shapes of the blocks of a part. Two blocks in equal lines are equal where their shapes are. Places
 * count from the block, so that they hold wherever it stands.
 */
export class BlockShapes {
  readonly #source: SourceText;
  readonly #numbers: number[] = [];
  readonly #words: string[] = [];
  /**
   * Of each node, in the order in which a walk enters them: where it starts in what holds it, where its
   * numbers and its words begin, and the next node that it does not hold.
   */
  readonly #starts: number[] = [];
  readonly #firstNumbers: number[] = [];
  readonly #firstWords: number[] = [];
  readonly #next: number[] = [];

  constructor(part: Part, source: SourceText) {
    this.#source = source;
    const open: { readonly index: number; readonly start: number }[] = [];
    traverse(
      part,
      (node) => {
        const { start } = node.range;
        this.#starts.push(start - (open.at(-1)?.start ?? 0));
        this.#firstNumbers.push(this.#numbers.length);
        this.#firstWords.push(this.#words.length);
        open.push({ index: this.#next.push(0) - 1, start });
        if (node.type !== 'part') this.#add(node, start);
      },
      () => {
        const closed = open.pop();
        if (closed !== undefined) this.#next[closed.index] = this.#next.length;
      },
    );
  }

  /** The place of the next node that the node at a place does not hold. */
  behind(index: number): number {
    return this.#next[index] ?? index + 1;
  }

  /** The shape of the node at a place. */
  at(index: number): BlockShape {
    return {
      numbers: this.#numbers.slice(this.#firstNumbers[index], this.#firstNumbers[index + 1]),
      words: this.#words.slice(this.#firstWords[index], this.#firstWords[index + 1]).map(detached),
    };
  }

  /** Whether the node at a place and all nodes in it have the shapes of a block and the blocks in it. */
  areAt(index: number, block: ShapedBlock): boolean {
    const open: ShapedBlock[] = [block];
    for (let at = index, next = open.pop(); next !== undefined; at++, next = open.pop()) {
      if (at > index && this.#starts[at] !== next.start) return false;
      if (!this.#isAt(at, next.shape)) return false;
      for (let below = next.below.length - 1; below >= 0; below--) {
        const child = next.below[below];
        if (child !== undefined) open.push(child);
      }
    }
    return true;
  }

  #isAt(index: number, { numbers, words }: BlockShape): boolean {
    const number = this.#firstNumbers[index] ?? 0;
    const word = this.#firstWords[index] ?? 0;
    if ((this.#firstNumbers[index + 1] ?? this.#numbers.length) - number !== numbers.length)
      return false;
    if ((this.#firstWords[index + 1] ?? this.#words.length) - word !== words.length) return false;
    for (let i = 0; i < numbers.length; i++)
      if (this.#numbers[number + i] !== numbers[i]) return false;
    for (let i = 0; i < words.length; i++) if (this.#words[word + i] !== words[i]) return false;
    return true;
  }

  #add(node: Block, from: number): void {
    if (!('heading' in node)) {
      this.#addLeaf(node, from);
      return;
    }
    const { type, range, heading, children } = node;
    const level = type === 'section' ? node.level : 0;
    this.#numbers.push(codeOf(type), range.end - from, level, children.length);
    this.#addHeading(heading, from);
    this.#addLeaf(node.headingParagraph, from);
  }

  #addHeading({ marker, title, titleRange, range, runIn }: Heading, from: number): void {
    this.#addMarker(marker, from);
    this.#words.push(title);
    this.#numbers.push(
      titleRange.start - from,
      titleRange.end - from,
      range.start - from,
      range.end - from,
      runIn ? 1 : 0,
    );
  }

  #addMarker(marker: Marker | null, from: number): void {
    if (marker === null) {
      this.#numbers.push(0);
      return;
    }
    const { style, text, written, meant, meantStyle, range } = marker;
    this.#words.push(text);
    this.#numbers.push(
      codeOf(style),
      codeOf(meantStyle),
      written ?? -1,
      meant ?? -1,
      range.start - from,
      range.end - from,
    );
  }

  #addLeaf(node: Leaf, from: number): void {
    const { type, range } = node;
    this.#numbers.push(codeOf(type), range.start - from, range.end - from);
    switch (type) {
      case 'paragraph': {
        const { role, signature, label, reading, joinedLines } = node;
        // What has no signature is equal to nothing, itself included.
        this.#numbers.push(codeOf(role), signature ?? Number.NaN, joinedLines.length);
        if (label !== null) {
          this.#words.push(label.text);
          this.#numbers.push(
            reading.view.toSource(reading.start, reading.start).start - from,
            label.range.start - from,
            label.range.end - from,
          );
        }
        if (joinedLines.length > 0) {
          const first = this.#source.lineAt(from);
          for (const line of joinedLines) this.#numbers.push(line - first);
        }
        break;
      }
      case 'element':
        this.#numbers.push(codeOf(node.kind));
        this.#words.push(node.reading.text);
        break;
      case 'contents-entry':
        this.#addMarker(node.marker, from);
        this.#words.push(node.title, node.page ?? '');
        break;
      case 'table':
        for (const row of [node.header, ...node.rows]) this.#addRow(row, from);
    }
  }

  #addRow(row: TableRow | null, from: number): void {
    this.#numbers.push(row?.cells.length ?? -1);
    for (const { range, reading } of row?.cells ?? []) {
      this.#numbers.push(range.start - from, range.end - from);
      this.#words.push(reading.text);
    }
  }
}

/** Numbers for the words that name types, roles and styles: there are few. */
const codes = new Map<string, number>();

function codeOf(word: string): number {
  let code = codes.get(word);
  if (code === undefined) {
    code = codes.size + 1;
    codes.set(word, code);
  }
  return code;
}
