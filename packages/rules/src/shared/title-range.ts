import type { Part, PlanDocument, Range } from '@yaodian/parser';

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

/**
 * Where a finding about a whole part stands: its title, or its first block where the title stands
 * elsewhere (in front of a contents page, say).
 */
export function partRange({ title, range, children }: Part): Range {
  if (title !== null && title.range.start >= range.start && title.range.end <= range.end) {
    return title.range;
  }
  const [first] = children;
  if (first === undefined) return title?.range ?? range;
  return 'heading' in first ? first.heading.range : first.range;
}

function firstLine({ source: { text } }: PlanDocument): Range {
  let start = 0;
  while (start < text.length && /\s/u.test(text.charAt(start))) start++;
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
}
