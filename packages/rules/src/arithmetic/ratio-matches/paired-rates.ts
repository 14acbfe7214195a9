import type { Quantity } from '@yaodian/parser';
import { isRate } from '../../shared/written-number.ts';

/** More numbers than these are not set against each other in one sentence. */
export const MOST_PAIRS = 3;

/** Index of the first of the rates in a row that end with the one at `index`: 分别下降16.9%和15.0%. */
export function firstOfRates(quantities: readonly Quantity[], index: number): number {
  let first = index;
  while (first > 0 && isRate(quantities[first - 1]?.unit ?? '') && index - first < MOST_PAIRS)
    first -= 1;
  return first;
}
