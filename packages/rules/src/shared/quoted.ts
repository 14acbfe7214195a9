import { zonesOf } from '@yaodian/linter';
import type { Zone } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';

/** Whether a source offset lies in a zone; for rules that speak there, but must not edit there. */
export function inZone(document: PlanDocument, zone: Zone, offset: number): boolean {
  return zonesOf(document).contains(zone, offset);
}

/** Inside “…” or 《…》: words of somebody else, which no safe fix touches. */
export function isQuoted(document: PlanDocument, offset: number): boolean {
  return inZone(document, 'quotation', offset) || inZone(document, 'book-title', offset);
}
