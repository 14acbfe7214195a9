/**
 * Index of the first of some values of which something holds that holds of all behind it too; their number
 * where it holds of none. Searched for by halves.
 */
export function firstIndex<Value>(
  values: readonly Value[],
  holds: (value: Value) => boolean,
): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
