const widths: Readonly<Record<string, string>> = { '(': '（', ')': '）', ' ': '', '　': '' };

/** A name as it is compared: without spaces, brackets full width. */
export function foldName(name: string): string {
  // Nearly every name is whole as it is.
  if (!/[() 　]/u.test(name)) return name;
  return name.replaceAll(/[() 　]/gu, (character) => widths[character] ?? character);
}

/** `组统处` for `组统处（机关党委）`; the name itself where it has no bracket at its end. */
export function withoutBracket(name: string): string {
  const folded = foldName(name);
  const open = folded.indexOf('（');
  return open > 0 && folded.endsWith('）') ? folded.slice(0, open) : folded;
}

/** `机关党委` for `组统处（机关党委）`; empty where the name has no bracket at its end. */
export function bracketOf(name: string): string {
  const folded = foldName(name);
  const open = folded.indexOf('（');
  return open > 0 && folded.endsWith('）') ? folded.slice(open + 1, -1) : '';
}
