/** The values that stand more than once. */
export function repeatedAmong<Value>(values: Iterable<Value>): ReadonlySet<Value> {
  const known = new Set<Value>();
  const repeated = new Set<Value>();
  for (const value of values) {
    if (known.has(value)) repeated.add(value);
    known.add(value);
  }
  return repeated;
}
