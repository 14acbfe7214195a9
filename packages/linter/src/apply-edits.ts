import type { TextEdit } from './rule.ts';

/** The text after edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let reached = 0;
  for (const { range, text: inserted } of edits.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  )) {
    result += text.slice(reached, range.start) + inserted;
    reached = range.end;
  }
  return result + text.slice(reached);
}
