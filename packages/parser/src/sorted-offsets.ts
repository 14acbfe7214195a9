/**
 * The index of the last offset that is not greater than `value`, or -1. The search begins at the index
 * `near`: texts are read from front to back, and the answer lies next to the last one.
 */
export function lastAtOrBefore(
  sorted: Uint32Array | Float64Array | readonly number[],
  value: number,
  near: number,
): number {
  let low = -1;
  let high = sorted.length - 1;
  let step = 1;
  if ((sorted[near] ?? Number.POSITIVE_INFINITY) <= value) {
    low = near;
    while (low + step <= high && (sorted[low + step] ?? 0) <= value) {
      low += step;
      step *= 2;
    }
    high = Math.min(high, low + step - 1);
  } else {
    high = Math.min(high, near - 1);
    while (high - step > low && (sorted[high - step] ?? 0) > value) {
      high -= step;
      step *= 2;
    }
    low = Math.max(low, high - step);
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
