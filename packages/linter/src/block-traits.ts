import { detached, type Block, type Heading, type Marker, type TableRow } from '@yaodian/parser';

/** Blocks without a heading. */
export type Leaf = Exclude<Block, { heading: Heading }>;

/**
 * All that rules may know of a block besides the lines in which it stands. Two blocks are equal where
 * these are equal one by one; places count from the block, so that they hold wherever it stands.
 */
export type BlockTraits = readonly (string | number)[];

/**
 * Gathers the traits of one block after the other and compares them on the way: of nearly all blocks no
 * list has to be made.
 */
export class TraitCollector {
  readonly #traits: (string | number)[] = [];
  #length = 0;
  #others: BlockTraits = [];
  #differs = false;

  /** Begins with another block, which may be equal to one with these traits. */
  begin(others: BlockTraits): void {
    this.#length = 0;
    this.#others = others;
    this.#differs = false;
  }

  add(trait: string | number): this {
    if (this.#others[this.#length] !== trait) this.#differs = true;
    this.#traits[this.#length++] = trait;
    return this;
  }

  /** Whether all traits are those that were given at the beginning. */
  get isEqual(): boolean {
    return !this.#differs && this.#length === this.#others.length;
  }

  /** The traits of the block, which do not keep the text alive from which they were cut. */
  get all(): BlockTraits {
    return this.#traits
      .slice(0, this.#length)
      .map((trait) => (typeof trait === 'string' ? detached(trait) : trait));
  }
}

/** Adds to `traits` what a heading shows; places count from `from`. */
export function addHeadingTraits(
  traits: TraitCollector,
  { marker, title, titleRange, range, runIn }: Heading,
  from: number,
): void {
  addMarkerTraits(traits, marker, from);
  traits
    .add(title)
    .add(titleRange.start - from)
    .add(titleRange.end - from)
    .add(range.start - from)
    .add(range.end - from)
    .add(runIn ? 1 : 0);
}

/**
 * Adds to `traits` what a leaf shows; places count from `from`, lines from `firstLine`. False where
 * it cannot be told.
 */
export function addLeafTraits(
  traits: TraitCollector,
  node: Leaf,
  from: number,
  firstLine: number,
): boolean {
  traits
    .add(node.type)
    .add(node.range.start - from)
    .add(node.range.end - from);
  switch (node.type) {
    case 'paragraph': {
      if (node.signature == null) return false;
      const { label, reading, joinedLines, role, signature } = node;
      traits.add(role);
      // Without a label the text begins where the paragraph does.
      if (label !== null)
        traits
          .add(reading.view.toSource(reading.start, reading.start).start - from)
          .add(label.text)
          .add(label.range.start - from)
          .add(label.range.end - from);
      for (const line of joinedLines) traits.add(line - firstLine);
      traits.add(signature);
      return true;
    }
    case 'element':
      traits.add(node.kind).add(node.reading.text);
      return true;
    case 'contents-entry':
      addMarkerTraits(traits, node.marker, from);
      traits.add(node.title).add(node.page ?? '');
      return true;
    case 'table':
      for (const row of [node.header, ...node.rows]) traits.add(rowTrait(row, from));
      return true;
  }
}

function addMarkerTraits(traits: TraitCollector, marker: Marker | null, from: number): void {
  if (marker === null) return;
  const { style, text, written, meant, meantStyle, range } = marker;
  traits
    .add(style)
    .add(text)
    .add(written ?? '')
    .add(meant ?? '')
    .add(meantStyle)
    .add(range.start - from)
    .add(range.end - from);
}

function rowTrait(row: TableRow | null, from: number): string {
  if (row === null) return '';
  return row.cells
    .map(({ range, reading }) => `${range.start - from} ${range.end - from} ${reading.text}`)
    .join('\u0002');
}
