import type { Block, Heading, Part, PlanDocument, Range } from '@yaodian/parser';

/** A node of the tree that the writer sees: a part, or a block with a heading. */
export type HeadedNode = Part | Extract<Block, { readonly heading: Heading }>;

export function hasHeading(block: Block): block is Extract<Block, { readonly heading: Heading }> {
  return 'heading' in block;
}

export function childrenOf(node: PlanDocument | Part | Block): readonly (Part | Block)[] {
  if (node.type === 'document') return node.parts;
  return 'children' in node ? node.children : [];
}

/** Every node from the document down to the innermost one that holds the offset. */
export function pathAt(document: PlanDocument, offset: number): readonly (Part | Block)[] {
  const path: (Part | Block)[] = [];
  let candidates: readonly (Part | Block)[] = document.parts;
  for (;;) {
    const found = candidates.find((node) => holds(node.range, offset));
    if (found === undefined) return path;
    path.push(found);
    candidates = childrenOf(found);
  }
}

/** Calls back for each node below a node, parents first, in document order. */
export function walk(node: PlanDocument | Part | Block, visit: (node: Part | Block) => void): void {
  for (const child of childrenOf(node)) {
    visit(child);
    walk(child, visit);
  }
}

function holds(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
