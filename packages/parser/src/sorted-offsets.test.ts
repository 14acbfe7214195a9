import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastAtOrBefore } from './sorted-offsets.ts';

it('finds the last offset at or before a value, wherever the search begins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { maxLength: 40 }),
      fc.integer({ min: -2, max: 62 }),
      fc.nat(45),
      (offsets, value, near) => {
        const sorted = Uint32Array.from(offsets).sort();
        const expected = sorted.findLastIndex((offset) => offset <= value);
        expect(lastAtOrBefore(sorted, value, near)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
