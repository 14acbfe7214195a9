import { detached, type Block, type Heading, type Marker, type TableRow } from '@yaodian/parser';

/** Blocks without a heading. */
export type Leaf = Exclude<Block, { heading: Heading }>;

/**
 * All that rules may know of a block besides the lines in which it stands. Two blocks are equal where
 * these are equal one by one; places count from the block, so that they hold wherever it stands.
 */
export type BlockTraits = readonly (string | number)[];

/** Gathers the traits of one block after the other: of nearly all of them no list has to be made. */
export class TraitCollector {
  readonly #traits: (string | number)[] = [];
  #length = 0;

  /** Begins with another block. */
  clear(): void {
    this.#length = 0;
  }

  add(...traits: BlockTraits): void {
    for (const trait of traits) this.#traits[this.#length++] = trait;
  }

  equals(others: BlockTraits): boolean {
    if (others.length !== this.#length) return false;
    // Asked for every block at every keystroke: a callback would cost more than the comparison.
    for (let at = 0; at < this.#length; at++) if (this.#traits[at] !== others[at]) return false;
    return true;
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
  traits.add(
    title,
    titleRange.start - from,
    titleRange.end - from,
    range.start - from,
    range.end - from,
    runIn ? 1 : 0,
  );
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
  traits.add(node.type, node.range.start - from, node.range.end - from);
  switch (node.type) {
    case 'paragraph': {
      if (node.signature == null) return false;
      const { label, reading, joinedLines, role, signature } = node;
      traits.add(role, reading.view.toSource(reading.start, reading.start).start - from);
      if (label !== null) traits.add(label.text, label.range.start - from, label.range.end - from);
      for (const line of joinedLines) traits.add(line - firstLine);
      traits.add(signature);
      return true;
    }
    case 'element':
      traits.add(node.kind, node.reading.text);
      return true;
    case 'contents-entry':
      addMarkerTraits(traits, node.marker, from);
      traits.add(node.title, node.page ?? '');
      return true;
    case 'table':
      for (const row of [node.header, ...node.rows]) traits.add(rowTrait(row, from));
      return true;
  }
}

function addMarkerTraits(traits: TraitCollector, marker: Marker | null, from: number): void {
  if (marker === null) return;
  const { style, text, written, meant, meantStyle, range } = marker;
  traits.add(
    style,
    text,
    written ?? '',
    meant ?? '',
    meantStyle,
    range.start - from,
    range.end - from,
  );
}

function rowTrait(row: TableRow | null, from: number): string {
  if (row === null) return '';
  return row.cells
    .map(({ range, reading }) => `${range.start - from} ${range.end - from} ${reading.text}`)
    .join('\u0002');
}
