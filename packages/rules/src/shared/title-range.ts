import type { PlanDocument, Range } from '@yaodian/parser';

/** Where a finding about the whole document stands: its title, else its first line with text. */
export function documentRange(document: PlanDocument): Range {
  const title = document.title ?? document.parts.find((part) => part.title !== null)?.title;
  return title?.range ?? firstLine(document);
}

/** Where a finding about a document that is sent out stands: the title of its notice, else its own. */
export function noticeRange(document: PlanDocument): Range {
  const notice = document.parts.find(({ role, title }) => role === 'notice' && title !== null);
  return notice?.title?.range ?? documentRange(document);
}

function firstLine({ source: { text } }: PlanDocument): Range {
  let start = 0;
  while (start < text.length && /\s/u.test(text.charAt(start))) start++;
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
}
