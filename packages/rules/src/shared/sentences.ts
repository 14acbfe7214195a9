/** A stretch of a text, as offsets into it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, each with its mark (。！？； or their half-width forms), spaces left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || '。！？；!?;\n'.includes(text.charAt(at));
    if (!ends) continue;
    const end = Math.min(at + 1, text.length);
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  return sentences;
}
