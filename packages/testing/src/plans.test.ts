import { normalise, toPlan, validatePlan } from '@yaodian/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plans } from './plans.ts';

describe('random plans', () => {
  it('are valid', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(validatePlan(plan)).toEqual([]);
      }),
    );
  });

  it('have a canonical form that is written as a valid plan, which has the same canonical form', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const normal = normalise(plan);
        const written = toPlan(normal);
        expect(validatePlan(written)).toEqual([]);
        expect(normalise(written)).toEqual(normal);
      }),
    );
  });
});
