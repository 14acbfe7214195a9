import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirstOwners } from './first-owners.ts';

describe('first owners', () => {
  it('are those that a map would keep, however many numbers there are', () => {
    const some = fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 6000 });
    const any = fc.array(fc.integer(), { maxLength: 200 });
    fc.assert(
      fc.property(fc.oneof(some, any), (numbers) => {
        const owners = new FirstOwners();
        const map = new Map<number, number>();
        numbers.forEach((number, owner) => {
          expect(owners.claim(number, owner)).toBe(map.get(number) ?? -1);
          if (!map.has(number)) map.set(number, owner);
        });
      }),
      { numRuns: 60 },
    );
  });
});
