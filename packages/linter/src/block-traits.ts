import { detached, type Block, type Heading, type Marker, type TableRow } from '@yaodian/parser';

/** Blocks without a heading. */
export type Leaf = Exclude<Block, { heading: Heading }>;

/**
 * All that rules may know of a block besides the lines in which it stands. Two blocks are equal where
 * these are equal one by one; places count from the block, so that they hold wherever it stands.
 */
export type BlockTraits = readonly (string | number)[];

export function equalTraits(a: BlockTraits, b: BlockTraits): boolean {
  if (a.length !== b.length) return false;
  // Asked for every block at every keystroke: a callback would cost more than the comparison.
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Traits that do not keep the text alive from which they were cut. */
export function detachedTraits(traits: BlockTraits): BlockTraits {
  return traits.map((trait) => (typeof trait === 'string' ? detached(trait) : trait));
}

/** Adds to `traits` what a heading shows; places count from `from`. */
export function addHeadingTraits(
  traits: (string | number)[],
  { marker, title, titleRange, range, runIn }: Heading,
  from: number,
): void {
  addMarkerTraits(traits, marker, from);
  traits.push(
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
  traits: (string | number)[],
  node: Leaf,
  from: number,
  firstLine: number,
): boolean {
  traits.push(node.type, node.range.start - from, node.range.end - from);
  switch (node.type) {
    case 'paragraph': {
      if (node.signature == null) return false;
      const { label, reading, joinedLines, role, signature } = node;
      traits.push(role, reading.view.toSource(reading.start, reading.start).start - from);
      if (label !== null) traits.push(label.text, label.range.start - from, label.range.end - from);
      for (const line of joinedLines) traits.push(line - firstLine);
      traits.push(signature);
      return true;
    }
    case 'element':
      traits.push(node.kind, node.reading.text);
      return true;
    case 'contents-entry':
      addMarkerTraits(traits, node.marker, from);
      traits.push(node.title, node.page ?? '');
      return true;
    case 'table':
      for (const row of [node.header, ...node.rows]) traits.push(rowTrait(row, from));
      return true;
  }
}

function addMarkerTraits(traits: (string | number)[], marker: Marker | null, from: number): void {
  if (marker === null) return;
  const { style, text, written, meant, meantStyle, range } = marker;
  traits.push(
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
