import type { Range } from '@yaodian/parser';

/** Sorted, with overlapping ranges merged. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** Index of the last range that starts at or before an offset, -1 where there is none. */
export function lastStartingAt(merged: readonly Range[], offset: number): number {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether one of the merged ranges holds the character at an offset. */
export function reaches(merged: readonly Range[], offset: number): boolean {
  const range = merged[lastStartingAt(merged, offset)];
  return range !== undefined && offset < range.end;
}

/** Whether a range shares a character with one of the merged ranges; an empty one counts where it lies inside or at the edge. */
export function rangesTouch(merged: readonly Range[], range: Range): boolean {
  const index = lastStartingAt(merged, Math.max(range.start, range.end - 1));
  for (const candidate of [merged[index], merged[index - 1]]) {
    if (candidate === undefined) continue;
    const empty = range.start === range.end || candidate.start === candidate.end;
    if (
      empty
        ? range.start <= candidate.end && candidate.start <= range.end
        : range.start < candidate.end && candidate.start < range.end
    )
      return true;
  }
  return false;
}
