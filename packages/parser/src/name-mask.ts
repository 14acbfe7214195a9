/** Longest quotation that is taken for a name; a longer one is a sentence somebody said. */
const longestName = 60;

const closing = new Map([
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * Tells whether an offset stands inside 《…》 or a short “…”: the numbers there belong to a name.
 * With `titlesOnly`, inside 《…》 alone. An unclosed mark opens nothing. Linear in the text.
 */
export function maskNames(text: string, titlesOnly = false): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closing.get(text.charAt(at));
    if (close === undefined || (titlesOnly && close !== '》')) continue;
    const window = text.slice(at + 1, at + 2 + longestName);
    const length = window.indexOf(close);
    if (length === -1) continue;
    starts.push(at);
    ends.push(at + 1 + length);
    at += length + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else if ((starts[middle] ?? 0) > offset) high = middle - 1;
      else return true;
    }
    return false;
  };
}
