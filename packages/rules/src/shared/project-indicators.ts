import type { PlanDocument } from '@yaodian/parser';
import { groupedBy } from './grouped-by.ts';
import { indicatorsOf } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import { matchIndicators } from './indicator-match.ts';
import type { IndicatorMatch } from './indicator-match.ts';
import { memoise } from './memo.ts';
import { ownParts } from './walk.ts';

type Project = readonly PlanDocument[];

/** The results of a project, of all its documents; notices, contents and duplicates have none. */
const resultsOf = memoise((documents: Project) =>
  indicatorsAmong(documents, ({ reached }) => reached),
);

/** Its targets. */
export const targetsOf: (documents: Project) => readonly Indicator[] = memoise((documents) =>
  indicatorsAmong(documents, ({ reached }) => !reached),
);

function indicatorsAmong(
  documents: Project,
  isMeant: (indicator: Indicator) => boolean,
): readonly Indicator[] {
  const found: Indicator[] = [];
  for (const document of documents) {
    for (const part of ownParts(document)) {
      if (part.role !== 'plan' && part.role !== 'summary') continue;
      for (const indicator of indicatorsOf(document, part))
        if (isMeant(indicator)) found.push(indicator);
    }
  }
  return found;
}

/**
 * Each target with the last result before it. A result counts as earlier where its year lies before
 * the target's, or before the period of the target's plan.
 */
export const targetsWithResults: (documents: Project) => readonly IndicatorMatch[] = memoise(
  (documents) => {
    const results = resultsOf(documents);
    if (results.length === 0) return [];
    const found: IndicatorMatch[] = [];
    for (const ofPart of groupedBy(targetsOf(documents), ({ part }) => part).values()) {
      for (const [begins, own] of groupedBy(ofPart, beginOf)) {
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
    }
    return found;
  },
);

/** First year of the plan that a target belongs to. */
function beginOf({ part, chapter }: Indicator): number | null {
  return chapter?.role === 'plan' ? chapter.year : (part.period?.from ?? part.year);
}
