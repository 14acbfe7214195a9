import type { PlanDocument } from '@yaodian/parser';
import { indicatorsOf } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import { matchIndicators } from './indicator-match.ts';
import type { IndicatorMatch } from './indicator-match.ts';
import { memoise } from './memo.ts';
import { ownParts } from './walk.ts';

/** The results and the targets of a project. */
export interface ProjectIndicators {
  readonly results: readonly Indicator[];
  readonly targets: readonly Indicator[];
}

/**
 * All indicators of the documents of a project; notices, contents and duplicates have none. Several
 * rules ask for them; they are gathered once.
 */
export const projectIndicators: (documents: readonly PlanDocument[]) => ProjectIndicators = memoise(
  (documents) => {
    const all = documents.flatMap((document) =>
      ownParts(document)
        .filter(({ role }) => role === 'plan' || role === 'summary')
        .flatMap((part) => indicatorsOf(document, part)),
    );
    return {
      results: all.filter(({ reached }) => reached),
      targets: all.filter(({ reached }) => !reached),
    };
  },
);

/**
 * Each target with the last result before it. A result counts as earlier where its year lies before
 * the target's, or before the period of the target's plan.
 */
export const targetsWithResults: (documents: readonly PlanDocument[]) => readonly IndicatorMatch[] =
  memoise((documents) => {
    const { results, targets } = projectIndicators(documents);
    if (results.length === 0) return [];
    const found: IndicatorMatch[] = [];
    const parts = new Set(targets.map(({ part }) => part));
    for (const part of parts) {
      const own = targets.filter((target) => target.part === part);
      const begins = part.period?.from ?? part.year;
      if (begins === null) continue;
      const earlier = results.filter(({ year }) => year !== null && year < begins);
      const last = Math.max(...earlier.map(({ year }) => year ?? 0));
      found.push(
        ...matchIndicators(
          earlier.filter(({ year }) => year === last),
          own,
        ),
      );
    }
    return found;
  });
