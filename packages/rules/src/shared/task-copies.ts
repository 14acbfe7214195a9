import type { Part, Task } from '@yaodian/parser';
import { LONG_TEXT, SHORT_TEXT } from './copy-length.ts';
import { groupedBy } from './grouped-by.ts';
import { keptText } from './kept-text.ts';
import { memoise } from './memo.ts';
import { repeatedAmong } from './repeated-among.ts';
import { tasksOf } from './walk.ts';

/**
 * Tasks whose heading and text stand more than once in a part, by that text: the business of
 * no-duplicate-content alone. What follows a copy may belong to the original.
 */
export const taskCopiesOf: (part: Part) => ReadonlyMap<Task, readonly Task[]> = memoise((part) => {
  const copies = new Map<Task, readonly Task[]>();
  const tasks = tasksOf(part).map(({ task }) => task);
  const repeated = repeatedAmong(tasks.map(textOf));
  if (repeated.size === 0) return copies;
  const some = tasks.filter((task) => repeated.has(textOf(task)));
  for (const alike of groupedBy(some, textOf).values()) {
    for (const [title, same] of groupedBy(alike, ({ heading }) => heading.title)) {
      const [first] = same;
      if (first === undefined || same.length === 1) continue;
      const length = title.length + 1 + textOf(first).length;
      if (length < (same.length === 2 ? SHORT_TEXT : LONG_TEXT)) continue;
      for (const task of same) copies.set(task, same);
    }
  }
  return copies;
});

/**
 * Tasks that stand twice, and those right in front of a copy: what a copy that was put behind a task has
 * parted from it seems to belong to the copy.
 */
export const touchedByCopies: (part: Part) => ReadonlySet<Task> = memoise((part) => {
  const copies = taskCopiesOf(part);
  const touched = new Set<Task>(copies.keys());
  if (copies.size === 0) return touched;
  for (const [index, { task }] of tasksOf(part).entries()) {
    const next = tasksOf(part)[index + 1];
    if (next !== undefined && copies.has(next.task)) touched.add(task);
  }
  return touched;
});

/** True for a task that an earlier one says word by word. */
export function isCopy(part: Part, task: Task): boolean {
  const same = taskCopiesOf(part).get(task);
  return same !== undefined && same[0] !== task;
}

/** The first paragraph below the heading. */
function textOf({ children }: Task): string {
  const [first] = children;
  return first?.type === 'paragraph' && first.role !== 'responsibility' ? keptText(first) : '';
}
