import { readDraftPlan, readFrontMatter } from '@yaodian/parser';
import { normalise } from '@yaodian/schema';
import type { NormalPlan, Plan } from '@yaodian/schema';
import { plans } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { layoutNames } from './layout.ts';

function comesBack(plan: Plan, layout: string): NormalPlan | null {
  const { text } = compose(plan, { layout });
  const front = readFrontMatter(text);
  if (front?.data == null) throw new Error('front matter');
  return readDraftPlan(text, front.range.end, front.data, []).plan;
}

describe('the law: extract(parse(compose(plan))) is normalise(plan)', () => {
  it.each(layoutNames)('holds for %s', (layout) => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(comesBack(plan, layout)).toEqual(normalise(plan));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
