import type { Block, Part, Task } from '@yaodian/parser';
import { isContent } from './task-text.ts';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

/** Two that end so may be slips of the pen. */
const MEMBERS = 3;

/**
 * The tasks of a part that are the members of one sentence: 1.机关值班；2.学习培训；…… Each ends with
 * ； but the last, and says nothing below its line.
 */
const enumeratedIn: (part: Part) => ReadonlySet<Task> = memoise((part) => {
  const found = new Set<Task>();
  for (const { children } of [part, ...blocksIn(part)].filter(hasChildren)) {
    let run: Task[] = [];
    for (const child of children) {
      if (child.type !== 'task') continue;
      run.push(child);
      if (isMember(child)) continue;
      if (run.length >= MEMBERS) run.forEach((task) => found.add(task));
      run = [];
    }
  }
  return found;
});

/** True for a task that is one member of a sentence in the form of a list. */
export function isEnumerated(part: Part, task: Task): boolean {
  return enumeratedIn(part).has(task);
}

function isMember({ heading, headingParagraph, children }: Task): boolean {
  if (children.some((child) => child.type === 'paragraph' && isContent(child))) return false;
  const { view } = headingParagraph.reading;
  return /[；;]/u.test(view.text.charAt(view.fromSource(heading.range.end)));
}

function hasChildren(
  parent: Part | Block,
): parent is Extract<Part | Block, { readonly children: readonly Block[] }> {
  return 'children' in parent;
}
