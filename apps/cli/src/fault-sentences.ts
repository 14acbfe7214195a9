import type { Locale } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';

/** Faults of an input, one per line, with their places; empty where there are none. */
export function faultSentences(
  { faults, source }: PlanDocument,
  path: string,
  locale: Locale,
): string {
  return faults
    .map(({ range, message }) => {
      const { line, column } = source.positionAt(range.start);
      return `${path}:${String(line)}:${String(column)} ${message[locale]}`;
    })
    .join('\n');
}
