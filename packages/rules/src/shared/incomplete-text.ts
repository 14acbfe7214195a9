import type { PlanDocument } from '@yaodian/parser';
import { brokenOffAt } from './breaks-off.ts';

/**
 * True for a text of which something is missing at its head, in its middle or at its end: what is not in it
 * may stand in there.
 */
export function isIncomplete(document: PlanDocument): boolean {
  const { takenOut, leavesOut } = document.page;
  return takenOut || leavesOut || brokenOffAt(document) !== null;
}
