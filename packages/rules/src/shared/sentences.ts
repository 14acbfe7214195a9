/** A stretch of a text, as offsets into it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const sentence = /[^。！？；!?;\n]+[。！？；!?;\n]?|[。！？；!?;]/gu;

/** The sentences of a text, each with its mark (。！？； or their half-width forms), spaces left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: whole, index } of text.matchAll(sentence)) {
    const words = whole.trimStart();
    const end = index + whole.length;
    if (words !== '') sentences.push({ start: end - words.length, end });
  }
  return sentences;
}
