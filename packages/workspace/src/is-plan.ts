import type { PlanDocument } from '@yaodian/parser';

/** Whether a file that nobody named is a plan: its kind shows in the title or in how it is built. */
export function isPlan(document: PlanDocument): boolean {
  return document.kind !== 'unknown' || document.format === 'plan-yaml';
}
