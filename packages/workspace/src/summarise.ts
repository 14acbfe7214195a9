import type { CheckSummary, FileResult } from './check-result.ts';

/** Counts of a report; silenced findings count as silenced only. */
export function summarise(
  files: readonly FileResult[],
  skipped: number,
  baselined: number,
): CheckSummary {
  const counts = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { diagnostics } of files)
    for (const { severity, suppressed } of diagnostics)
      counts[suppressed ? 'suppressed' : severity]++;
  return {
    files: files.length,
    skipped,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    suppressed: counts.suppressed,
    baselined,
  };
}
