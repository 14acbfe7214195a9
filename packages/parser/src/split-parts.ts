import type { ElementKind } from './document.ts';
import { findDuplicate } from './duplicate-text.ts';
import { findBoundaries } from './part-boundary.ts';
import { assignRoles, onlyElements, splitUntitledPlan } from './part-roles.ts';
import type { Boundary, PartSpan } from './part-span.ts';
import { names, titleText } from './part-title.ts';
import type { Unit } from './units.ts';

/** Splits a text into notice, contents, summary, plan, attachments, glossary and a second copy. */
export function splitParts(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
): PartSpan[] {
  if (units.length === 0) return [];
  const duplicate = findDuplicate(units);
  const end = duplicate ?? units.length;
  const boundaries = foldTitles(units, findBoundaries(units, elements, end), elements);
  splitUntitledPlan(units, elements, boundaries, end);
  const spans = assignRoles(units, elements, boundaries, end);
  if (duplicate !== null) {
    spans.push({
      role: 'duplicate',
      kind: 'unknown',
      from: duplicate,
      to: units.length,
      titleFrom: -1,
      titleTo: -1,
    });
  }
  return spans;
}

/** A title that only elements part from the next one names the whole text, and no part of it. */
function foldTitles(
  units: readonly Unit[],
  boundaries: readonly Boundary[],
  elements: readonly (ElementKind | null)[],
): Boundary[] {
  const kept: Boundary[] = [];
  for (const [index, boundary] of boundaries.entries()) {
    const next = boundaries[index + 1];
    const last = Math.max(boundary.titleTo, boundary.at);
    const empty =
      next !== undefined &&
      next.titleFrom >= 0 &&
      next.type !== 'contents' &&
      boundary.type !== 'contents' &&
      boundary.titleFrom >= 0 &&
      (boundary.kind !== 'notice' || isHeadline(units, boundary, next)) &&
      onlyElements(units, elements, last + 1, next.at);
    if (empty && boundary.type === 'title') {
      next.at = boundary.at;
      continue;
    }
    if (empty && next.type === 'title') {
      // 附件1 and then the title of what is attached.
      kept.push({ ...boundary, titleFrom: next.titleFrom, titleTo: next.titleTo, kind: next.kind });
      next.at = -1;
      continue;
    }
    if (boundary.at >= 0) kept.push(boundary);
  }
  return kept;
}

/** A page shows a title above the text once more: the notice's, or one that holds the plan's name. */
function isHeadline(units: readonly Unit[], page: Boundary, next: Boundary): boolean {
  return next.kind === 'notice' || names(units, page, titleText(units, next));
}
