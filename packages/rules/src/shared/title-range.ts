import type { PlanDocument, Range } from '@yaodian/parser';

/** Where a finding about the whole document stands: its title, else its first line with text. */
export function documentRange(document: PlanDocument): Range {
  const title = document.title ?? document.parts.find((part) => part.title !== null)?.title;
  return title?.range ?? firstLine(document);
}

function firstLine({ source: { text } }: PlanDocument): Range {
  let start = 0;
  while (start < text.length && /\s/u.test(text.charAt(start))) start++;
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
}
