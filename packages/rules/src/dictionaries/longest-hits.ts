/** Where something stands in a text. */
interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Of hits that overlap, the one that begins first; of those that begin together, the longest. */
export function longestHits<T extends Hit>(hits: readonly T[]): readonly T[] {
  if (hits.length < 2) return hits;
  const kept: T[] = [];
  let end = -1;
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < end) continue;
    kept.push(hit);
    end = hit.end;
  }
  return kept;
}
