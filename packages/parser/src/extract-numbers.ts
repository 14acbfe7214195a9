import type { Block, Part } from './document.ts';

/** Whether task numbers begin anew in every chapter: then most first tasks of containers have number 1. */
export function restartsNumbers(parts: readonly Part[]): boolean {
  let first = 0;
  let ones = 0;
  const visit = (blocks: readonly Block[], isFirstOfPart: boolean): void => {
    const task = blocks.find((block) => block.type === 'task');
    const number = task?.heading.marker?.meant ?? null;
    if (number !== null && !isFirstOfPart) {
      first += 1;
      if (number === 1) ones += 1;
    }
    for (const [i, block] of blocks.entries()) {
      if (block.type === 'section') visit(block.children, isFirstOfPart && i === 0);
    }
  };
  for (const part of parts) visit(part.children, true);
  return first > 0 && ones * 2 > first;
}
