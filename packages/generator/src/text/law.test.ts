import { SourceText, extract, parse, writePlanYaml } from '@yaodian/parser';
import { normalise } from '@yaodian/schema';
import { plans } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { layoutNames } from './layout.ts';

/** More than the usual runs can be asked for: `LAW_RUNS=2000 npx vitest run law`. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 15);
const patience = 1000 * Math.max(60, numRuns);

describe('the law', () => {
  it.each(layoutNames)(
    'extract(parse(compose(plan))) is normalise(plan) for the layout %s',
    (layout) => {
      fc.assert(
        fc.property(plans, (plan) => {
          const normal = normalise(plan);
          const draft = new SourceText(compose(normal, { layout }).text);
          expect(extract(parse(draft, { format: 'markdown' }))?.plan).toEqual(normal);
        }),
        { numRuns },
      );
    },
    patience,
  );

  it(
    'what is written as plan YAML is read as the same plan',
    () => {
      fc.assert(
        fc.property(plans, (plan) => {
          const normal = normalise(plan);
          const document = parse(new SourceText(writePlanYaml(normal)), { format: 'plan-yaml' });
          expect(document.faults).toEqual([]);
          expect(extract(document)?.plan).toEqual(normal);
        }),
        { numRuns },
      );
    },
    patience,
  );
});
