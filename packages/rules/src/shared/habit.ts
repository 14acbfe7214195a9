/** Share of siblings that makes a way of writing the document's habit. */
const HABIT_SHARE = 0.8;
/** Fewer siblings show no habit. */
const HABIT_SIBLINGS = 5;

/** True where at least 80 % of at least five siblings do so. */
export function isHabit(doing: number, siblings: number): boolean {
  return siblings >= HABIT_SIBLINGS && doing >= siblings * HABIT_SHARE;
}

/** The most frequent value with its count; the earlier one wins a tie. Null for an empty list. */
export function mostFrequent<Value>(
  values: Iterable<Value>,
): { readonly value: Value; readonly count: number } | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: Value; count: number } | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > best.count) best = { value, count };
  }
  return best;
}
