import type { Plan } from '@yaodian/schema';
import type { Period } from './document.ts';

/** Year or period of a part, as the plan says it; the years that a plan may have. */
export function periodText(
  year: number | null,
  period: Period | null,
): Pick<Plan, 'year' | 'period'> {
  const isYear = (value: number): boolean =>
    Number.isInteger(value) && value >= 1900 && value <= 2999;
  if (period !== null && period.from < period.to && isYear(period.from) && isYear(period.to)) {
    return { period: { from: period.from, to: period.to } };
  }
  return year !== null && isYear(year) ? { year } : {};
}
