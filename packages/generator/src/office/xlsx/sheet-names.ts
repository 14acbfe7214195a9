/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** Names that Excel accepts, unique without regard to case, in the order given. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean =
      title
        .replace(/[[\]:*?/\\]/gu, ' ')
        .replace(/^'+|'+$/gu, '')
        .trim() || '未分章';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = cut(clean, LONGEST - suffix.length) + suffix;
      const key = name.toLowerCase();
      if (taken.has(key) || key === 'history') continue;
      taken.add(key);
      return name;
    }
  });
}

/** At most `length` UTF-16 units, no character cut in two. */
function cut(text: string, length: number): string {
  let result = '';
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return result.trim();
}
