import {
  detached,
  type Block,
  type Heading,
  type Marker,
  type Paragraph,
  type Part,
  type Range,
  type SourceText,
  type TableRow,
} from '@yaodian/parser';

/** All that rules may know of a block besides the lines in which it stands and the blocks in it. */
export interface BlockShape {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
}

/** A block with its shape. */
export interface ShapedBlock {
  /** Counted from the start of what holds the block. */
  readonly start: number;
  readonly shape: BlockShape;
  readonly below: readonly ShapedBlock[];
}

/** Blocks without a heading. */
type Leaf = Exclude<Block, { heading: Heading }>;

/** Takes what tells a block apart, one thing after the other. */
interface Listener {
  number: (value: number) => void;
  word: (value: string) => void;
}

/**
 * The shape of a block; a part has none of its own. Two blocks in equal lines are equal where their shapes
 * are. Places count from the block, so that they hold wherever it stands.
 */
export function shapeOf(node: Part | Block, source: SourceText): BlockShape {
  const written = new WrittenShape();
  if (node.type !== 'part') new Teller(source, written).tell(node);
  return written;
}

/** Compares blocks with those of another version. */
export class ShapeComparer {
  readonly #compared = new ComparedShape();
  readonly #teller: Teller;
  readonly #nodes: Block[] = [];
  readonly #others: ShapedBlock[] = [];

  constructor(source: SourceText) {
    this.#teller = new Teller(source, this.#compared);
  }

  /** Whether a block and all blocks in it have the shapes of another one and of the blocks in that. */
  areEqual(node: Block, other: ShapedBlock): boolean {
    this.#add(node, other);
    for (let next = this.#nodes.pop(); next !== undefined; next = this.#nodes.pop()) {
      const kept = this.#others.pop();
      if (kept === undefined || !this.#isEqual(next, kept)) {
        this.#nodes.length = 0;
        this.#others.length = 0;
        return false;
      }
    }
    return true;
  }

  /** Leaves the blocks in it to be compared. */
  #isEqual(node: Block, other: ShapedBlock): boolean {
    this.#compared.begin(other.shape);
    this.#teller.tell(node);
    if (!this.#compared.isEqual()) return false;
    if (!('children' in node)) return other.below.length === 0;
    const { children, range } = node;
    if (children.length !== other.below.length) return false;
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      const below = other.below[at];
      if (child === undefined || below?.start !== child.range.start - range.start) return false;
      this.#add(child, below);
    }
    return true;
  }

  #add(node: Block, other: ShapedBlock): void {
    this.#nodes.push(node);
    this.#others.push(other);
  }
}

class WrittenShape implements BlockShape, Listener {
  readonly numbers: number[] = [];
  readonly words: string[] = [];

  number(value: number): void {
    this.numbers.push(value);
  }

  word(value: string): void {
    this.words.push(detached(value));
  }
}

/** Compares while it listens, and writes nothing down. */
class ComparedShape implements Listener {
  #shape: BlockShape = { numbers: [], words: [] };
  #numbers = 0;
  #words = 0;
  #isEqual = true;

  begin(shape: BlockShape): void {
    this.#shape = shape;
    this.#numbers = 0;
    this.#words = 0;
    this.#isEqual = true;
  }

  number(value: number): void {
    if (this.#shape.numbers[this.#numbers++] !== value) this.#isEqual = false;
  }

  word(value: string): void {
    if (this.#shape.words[this.#words++] !== value) this.#isEqual = false;
  }

  isEqual(): boolean {
    const { numbers, words } = this.#shape;
    return this.#isEqual && this.#numbers === numbers.length && this.#words === words.length;
  }
}

/** Tells a listener what tells a block apart. */
class Teller {
  readonly #source: SourceText;
  readonly #to: Listener;

  constructor(source: SourceText, to: Listener) {
    this.#source = source;
    this.#to = to;
  }

  tell(node: Block): void {
    const from = node.range.start;
    if (!('heading' in node)) {
      this.#tellLeaf(node, from);
      return;
    }
    const { type, range, heading, children } = node;
    this.#to.number(codeOf(type));
    this.#to.number(range.end - from);
    this.#to.number(type === 'section' ? node.level : 0);
    this.#to.number(children.length);
    this.#tellHeading(heading, from);
    this.#tellLeaf(node.headingParagraph, from);
  }

  #tellHeading({ marker, title, titleRange, range, runIn }: Heading, from: number): void {
    this.#tellMarker(marker, from);
    this.#to.word(title);
    this.#tellRange(titleRange, from);
    this.#tellRange(range, from);
    this.#to.number(runIn ? 1 : 0);
  }

  #tellMarker(marker: Marker | null, from: number): void {
    if (marker === null) {
      this.#to.number(0);
      return;
    }
    const { style, text, written, meant, meantStyle, range } = marker;
    this.#to.word(text);
    this.#to.number(codeOf(style));
    this.#to.number(codeOf(meantStyle));
    this.#to.number(written ?? -1);
    this.#to.number(meant ?? -1);
    this.#tellRange(range, from);
  }

  #tellLeaf(node: Leaf, from: number): void {
    this.#to.number(codeOf(node.type));
    this.#tellRange(node.range, from);
    switch (node.type) {
      case 'paragraph':
        this.#tellParagraph(node, from);
        break;
      case 'element':
        this.#to.number(codeOf(node.kind));
        this.#to.word(node.reading.text);
        break;
      case 'contents-entry':
        this.#tellMarker(node.marker, from);
        this.#to.word(node.title);
        this.#to.word(node.page ?? '');
        break;
      case 'table':
        this.#tellRow(node.header, from);
        for (const row of node.rows) this.#tellRow(row, from);
    }
  }

  #tellParagraph(node: Paragraph, from: number): void {
    const { role, signature, label, reading, joinedLines } = node;
    this.#to.number(codeOf(role));
    // What has no signature is equal to nothing, itself included.
    this.#to.number(signature ?? Number.NaN);
    this.#to.number(joinedLines.length);
    if (label !== null) {
      this.#to.word(label.text);
      this.#to.number(reading.view.toSource(reading.start, reading.start).start - from);
      this.#to.number(label.range.start - from);
    }
    if (joinedLines.length === 0) return;
    const first = this.#source.lineAt(from);
    for (const line of joinedLines) this.#to.number(line - first);
  }

  #tellRow(row: TableRow | null, from: number): void {
    this.#to.number(row?.cells.length ?? -1);
    for (const { range, reading } of row?.cells ?? []) {
      this.#tellRange(range, from);
      this.#to.word(reading.text);
    }
  }

  #tellRange(range: Range, from: number): void {
    this.#to.number(range.start - from);
    this.#to.number(range.end - from);
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
