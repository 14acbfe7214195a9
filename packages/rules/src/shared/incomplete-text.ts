import type { PlanDocument, Task } from '@yaodian/parser';
import { brokenOffAt } from './breaks-off.ts';

/**
 * True for a text of which something is missing at its head, in its middle or at its end: what is not in it
 * may stand in there.
 */
export function isIncomplete(document: PlanDocument): boolean {
  const { takenOut, leavesOut } = document.page;
  return takenOut || leavesOut || brokenOffAt(document) !== null;
}

/** True for the task in which the text breaks off: its last lines, who is responsible and by when, may be missing. */
export function breaksOffIn(document: PlanDocument, task: Task): boolean {
  return task.range.end > (brokenOffAt(document) ?? Infinity);
}
