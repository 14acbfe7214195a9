import type { PlanDocument } from '@yaodian/parser';
import { elementsOf } from './formal-document.ts';
import { memoise } from './memo.ts';

const written = /(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?\s*[)）]?\s*$/u;

/**
 * The issue date (ISO) where it is a day that exists. Of 2月30日 the parser takes the nearest day there
 * is, which tells the year and no more: nothing can be before it or after it.
 */
export const issueDayOf: (document: PlanDocument) => string | null = memoise((document) => {
  const { issueDate } = document;
  if (issueDate === null) return null;
  const isImpossible = elementsOf(document).some(({ kind, reading }) => {
    const match = kind === 'issue-date' ? written.exec(reading.text) : null;
    if (match === null) return false;
    const [month, day] = [Number(match[1]), Number(match[2])];
    return (
      month > 12 || day > new Date(Date.UTC(Number(issueDate.slice(0, 4)), month, 0)).getUTCDate()
    );
  });
  return isImpossible ? null : issueDate;
});
