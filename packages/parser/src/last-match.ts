/**
 * Offset of the last match of a global expression that is accepted; -1 for none. The expression must
 * not match the empty text.
 */
export function lastMatch(
  text: string,
  pattern: RegExp,
  accept: (index: number, word: string) => boolean = () => true,
): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (accept(match.index, match[0])) last = match.index;
  }
  return last;
}
