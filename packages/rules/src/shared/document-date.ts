import type { PlanDocument } from '@yaodian/parser';

/**
 * The day (ISO) on which a document was certainly valid: its issue date, otherwise the first day of
 * its year. Null where it has neither, and then nothing can be called outdated.
 */
export function documentDate(document: PlanDocument): string | null {
  if (document.issueDate !== null) return document.issueDate;
  const year = document.year ?? document.period?.from ?? null;
  return year === null ? null : `${year}-01-01`;
}
