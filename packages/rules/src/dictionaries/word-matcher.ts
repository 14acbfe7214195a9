/** Where so few words begin in a text a regular expression tells sooner. */
const FEW = 100;

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
  /** Any of few words, null of many. */
  readonly #any: RegExp | null;

  /** Empty words are never found. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#next = new Int32Array(words.length);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(SPACE * (words.length + 1))));
    const last = this.#heads.length - 1;
    const long = words.filter((word) => word.length > 1);
    this.#any =
      long.length > 0 && long.length < FEW ? new RegExp(long.map(escaped).join('|'), 'g') : null;
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
    if (this.#any === null) for (let at = 0; at + 1 < text.length; at++) this.#at(text, at, found);
    else for (const at of startsOf(text, this.#any)) this.#at(text, at, found);
    for (const word of this.#single) {
      const character = this.#words[word] ?? '';
      for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
        found(word, at);
    }
  }

  #at(text: string, at: number, found: (word: number, at: number) => void): void {
    const key = hash(text.charCodeAt(at), text.charCodeAt(at + 1)) & (this.#heads.length - 1);
    let word = this.#heads[key] ?? 0;
    while (word > 0) {
      if (text.startsWith(this.#words[word - 1] ?? '', at)) found(word - 1, at);
      word = this.#next[word - 1] ?? 0;
    }
  }
}

/** The offsets at which a global expression matches, those inside an earlier match too. */
function startsOf(text: string, pattern: RegExp): number[] {
  const starts: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    starts.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return starts;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
