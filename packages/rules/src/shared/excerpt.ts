/** Longest title that a message quotes whole, in characters. */
const EXCERPT_LENGTH = 24;

/** Text as a message quotes it: on one line, cut at 24 characters. Never splits a surrogate pair. */
export function excerpt(text: string, length = EXCERPT_LENGTH): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const last = line.charCodeAt(length - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
  return `${line.slice(0, end)}…`;
}
