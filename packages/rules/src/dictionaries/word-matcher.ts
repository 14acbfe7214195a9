/** Places in the table of first pairs for each word: few words need a table that stays in the cache. */
const SPACE = 64;

function hash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/**
 * Finds hundreds of words in one pass: a position costs one look-up of its first two characters,
 * whatever the number of words. Chinese words are short and seldom share their first two characters,
 * so a table of pairs does what an automaton would.
 */
export class WordMatcher {
  readonly #words: readonly string[];
  readonly #single: number[] = [];
  /** Per hash of a first pair: the first word that begins so, plus one; `#next` has the others. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  /** Empty words are never found. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#next = new Int32Array(words.length);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(SPACE * (words.length + 1))));
    const last = this.#heads.length - 1;
    for (const [index, word] of words.entries()) {
      if (word.length === 1) this.#single.push(index);
      if (word.length < 2) continue;
      const key = hash(word.charCodeAt(0), word.charCodeAt(1)) & last;
      this.#next[index] = this.#heads[key] ?? 0;
      this.#heads[key] = index + 1;
    }
  }

  /** Calls back for every occurrence, overlapping ones too, with the index of the word and its offset. */
  scan(text: string, found: (word: number, at: number) => void): void {
    const heads = this.#heads;
    const last = heads.length - 1;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      let word = heads[hash(first, second) & last] ?? 0;
      while (word > 0) {
        if (text.startsWith(this.#words[word - 1] ?? '', at - 1)) found(word - 1, at - 1);
        word = this.#next[word - 1] ?? 0;
      }
      first = second;
    }
    for (const word of this.#single) {
      const character = this.#words[word] ?? '';
      for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
        found(word, at);
    }
  }
}
