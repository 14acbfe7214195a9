/**
 * All matches of a global expression. Nearly all texts have none, and to be walked through it would be
 * copied for each of them.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? [] : text.matchAll(pattern);
}
