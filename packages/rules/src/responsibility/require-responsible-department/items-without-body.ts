// Of the items below tasks, the one that names nobody where by habit each item does.

import type { Block, Item, Paragraph, Task } from '@yaodian/parser';
import { isHabit } from '../../shared/habit.ts';

export interface ItemsOfPart {
  readonly missing: readonly Item[];
  readonly total: number;
}

/** Counts the items of lists in which two or more name a body: one alone may name it for all. */
export function itemsWithoutBody(tasks: readonly Task[]): ItemsOfPart {
  const items: Item[] = [];
  const visit = ({ children }: Task | Item): void => {
    if (!children.some(isItem)) return;
    const own = children.filter(isItem);
    if (own.filter(namesBody).length > 1) items.push(...own);
    own.forEach(visit);
  };
  tasks.forEach(visit);
  const missing = items.filter((item) => !namesBody(item));
  const isGiven = isHabit(items.length - missing.length, items.length);
  return { missing: isGiven ? missing : [], total: items.length };
}

function isItem(block: Block): block is Item {
  return block.type === 'item';
}

function namesBody({ headingParagraph, children }: Item): boolean {
  return (
    names(headingParagraph) || children.some((child) => child.type === 'paragraph' && names(child))
  );
}

function names({ responsibilities }: Paragraph): boolean {
  return responsibilities.some(({ departments }) => departments.length > 0);
}
