// Which fixes leave the outline as it is: found by parsing what they would make of the text.

import type { PlanDocument } from '@yaodian/parser';
import type { Candidate } from './fix-candidates.ts';
import { keepsShape, outlineShape } from './outline-shape.ts';
import type { Fix, TextEdit } from './rule.ts';

/** Trial parses per pass that look for the culprits after a batch was refused. */
const maxTrials = 64;

interface Trial {
  readonly text: string;
  readonly document: PlanDocument;
}

/**
 * The largest part of the open fixes that keeps the outline, or changes it only as its fixes claim; the
 * others are refused, or wait for the next pass.
 */
export function tryFixes(
  document: PlanDocument,
  open: readonly Candidate[],
  reparse: (text: string) => PlanDocument,
  edit: (document: PlanDocument, edits: readonly TextEdit[]) => string | null,
): {
  readonly batch: readonly Candidate[];
  readonly refused: readonly Candidate[];
  readonly next: Trial | null;
} {
  const shape = outlineShape(document);
  const refused: Candidate[] = [];
  let trials = 0;
  let last: Trial | null = null;
  const holds = (batch: readonly Candidate[]): boolean => {
    trials++;
    const edits = batch.flatMap((finding) => finding.fix.edits);
    const text = edit(document, edits);
    if (text === null) return false;
    const changed = reparse(text);
    last = { text, document: changed };
    return (
      changed.faults.length <= document.faults.length &&
      keepsShape(shape, outlineShape(changed), edits, claimOf(batch))
    );
  };
  const largestGood = (batch: readonly Candidate[]): readonly Candidate[] => {
    if (batch.length === 0 || holds(batch)) return batch;
    if (batch.length === 1 || trials > maxTrials) {
      refused.push(...batch);
      return [];
    }
    const middle = batch.length >> 1;
    const left = largestGood(batch.slice(0, middle));
    const right = largestGood(batch.slice(middle));
    const both = [...left, ...right];
    // What is good alone but not together waits for the next pass.
    return left.length === 0 || right.length === 0 || holds(both) ? both : left;
  };
  const batch = largestGood(open);
  if (batch.length === 0) return { batch, refused, next: null };
  if (batch.length !== open.length && !holds(batch))
    return { batch: [], refused: open, next: null };
  return { batch, refused, next: last };
}

function claimOf(batch: readonly Candidate[]): NonNullable<Fix['changes']> {
  const claims = new Set(batch.map((finding) => finding.fix.changes ?? 'text'));
  return claims.has('structure') ? 'structure' : claims.has('markers') ? 'markers' : 'text';
}
