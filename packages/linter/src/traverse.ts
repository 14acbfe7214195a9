import type { Block, Part, PlanNode } from '@yaodian/parser';

/**
 * Walks a part or a block and everything below it in document order, without recursion:
 * the depth of a hostile text must not become the depth of the stack. What stands below a node is passed
 * over where `enter` answers false.
 */
export function traverse(
  root: Part | Block,
  enter: (node: Part | Block) => unknown,
  exit: (node: Part | Block) => void,
): void {
  const stack: {
    readonly node: Part | Block;
    readonly children: readonly Block[];
    next: number;
  }[] = [];
  const visit = (node: Part | Block): void => {
    const below = enter(node) !== false;
    // Most blocks hold no others.
    if (below && 'children' in node) stack.push({ node, children: node.children, next: 0 });
    else exit(node);
  };
  visit(root);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.children[frame.next++];
    if (child !== undefined) visit(child);
    else {
      stack.pop();
      exit(frame.node);
    }
  }
}

/** Names under which visitors may be registered. */
export const visitorNames: ReadonlySet<string> = new Set<
  PlanNode['type'] | `${PlanNode['type']}:exit`
>([
  'document',
  'document:exit',
  'part',
  'part:exit',
  'section',
  'section:exit',
  'task',
  'task:exit',
  'goal',
  'goal:exit',
  'item',
  'item:exit',
  'paragraph',
  'table',
  'element',
  'contents-entry',
]);
