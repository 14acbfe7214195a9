import { remarkKinds, type CheckOutcome } from '@yaodian/workspace';
import type { CheckRequest } from './read-check-options.ts';

/** The exit status of a check: 130 interrupted, 2 incomplete, 1 findings, 0 else. */
export function checkStatus(
  { result, interrupted }: Pick<CheckOutcome, 'result' | 'interrupted'>,
  { maxWarnings, updateBaseline }: Pick<CheckRequest, 'maxWarnings' | 'updateBaseline'>,
): number {
  if (interrupted) return 130;
  if (result.problems.some(({ kind }) => !remarkKinds.has(kind))) return 2;
  if (updateBaseline !== null) return 0;
  const { errors, warnings } = result.summary;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
