/** Longest quotation that is taken for a name; a longer one is a sentence somebody said. */
const longestName = 60;

/** The closing mark of each opening one. */
const closing = new Map(['《》', '“”', '‘’', '「」', '『』'].map(([open, close]) => [open, close]));
const opening = /[《“‘「『]/gu;
const openingOfTitle = /《/gu;

/**
 * Tells whether an offset stands inside 《…》 or a short “…”: the numbers there belong to a name.
 * With `titlesOnly`, inside 《…》 alone. An unclosed mark opens nothing. Linear in the text.
 */
export function maskNames(text: string, titlesOnly = false): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  const pattern = titlesOnly ? openingOfTitle : opening;
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    const from = pattern.lastIndex;
    const close = closing.get(text.charAt(from - 1)) ?? '';
    const length = text.slice(from, from + longestName + 1).indexOf(close);
    if (length === -1) continue;
    starts.push(from - 1);
    ends.push(from + length);
    pattern.lastIndex = from + length + 1;
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
