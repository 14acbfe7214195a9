import { memoise } from './memo.ts';
import type { Block, Heading, Part, PlanDocument, Section, Task } from '@yaodian/parser';

/** All blocks below a part or a block, in document order, the block itself left out. */
export const blocksIn: (parent: { readonly children: readonly Block[] }) => readonly Block[] =
  memoise((parent) => {
    const found: Block[] = [];
    const visit = (children: readonly Block[]): void => {
      for (const child of children) {
        found.push(child);
        if (child.type !== 'paragraph' && 'children' in child) visit(child.children);
      }
    };
    visit(parent.children);
    return found;
  });

/** The heading of a section, task, goal or item; null for blocks without one. */
export function headingOf(block: Block): Heading | null {
  return block.type !== 'paragraph' && 'heading' in block ? block.heading : null;
}

/** Parts that are a text of their own: no contents page and no repetition of another part. */
export function ownParts(document: PlanDocument): Part[] {
  return document.parts.filter((part) => part.role !== 'contents' && part.role !== 'duplicate');
}

/** A task with the sections above it, outermost first. */
export interface PlacedTask {
  readonly task: Task;
  readonly sections: readonly Section[];
}

/** The tasks of a part in document order. */
export const tasksOf: (part: Part) => readonly PlacedTask[] = memoise((part) => {
  const found: PlacedTask[] = [];
  const visit = (children: readonly Block[], sections: readonly Section[]): void => {
    for (const child of children) {
      if (child.type === 'task') found.push({ task: child, sections });
      else if (child.type === 'section') visit(child.children, [...sections, child]);
    }
  };
  visit(part.children, []);
  return found;
});
