/**
 * The commonest of some values, those that differ by less than `tolerance` counted as one and averaged; the smaller
 * of two that are equally common; null for none.
 */
export function commonest(values: readonly number[], tolerance: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  let best = { start: 0, end: 0 };
  let start = 0;
  for (let end = 1; end <= sorted.length; end++) {
    while ((sorted[end - 1] ?? 0) - (sorted[start] ?? 0) > tolerance) start++;
    if (end - start > best.end - best.start) best = { start, end };
  }
  const group = sorted.slice(best.start, best.end);
  return group.length === 0 ? null : group.reduce((sum, value) => sum + value, 0) / group.length;
}
