/** Longest quotation that is taken for a name; a longer one is a sentence somebody said. */
const longestName = 60;

/** The closing mark of each opening one, by code unit; 0 for every other sign. */
const closing = new Uint16Array(0x10000);
for (const [open, close] of ['《》', '“”', '‘’', '「」', '『』']) {
  closing[(open ?? '').charCodeAt(0)] = (close ?? '').charCodeAt(0);
}
const titleEnd = '》'.charCodeAt(0);

/**
 * Tells whether an offset stands inside 《…》 or a short “…”: the numbers there belong to a name.
 * With `titlesOnly`, inside 《…》 alone. An unclosed mark opens nothing. Linear in the text.
 */
export function maskNames(text: string, titlesOnly = false): (offset: number) => boolean {
  if (!(titlesOnly ? /《/u : /[《“‘「『]/u).test(text)) return () => false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closing[text.charCodeAt(at)] ?? 0;
    if (close === 0 || (titlesOnly && close !== titleEnd)) continue;
    const limit = Math.min(text.length, at + 2 + longestName);
    let end = at + 1;
    while (end < limit && text.charCodeAt(end) !== close) end += 1;
    if (end === limit) continue;
    starts.push(at);
    ends.push(end);
    at = end;
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
