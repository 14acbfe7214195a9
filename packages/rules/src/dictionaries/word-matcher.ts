/** Where so few words begin in a text a regular expression tells sooner. */
const FEW = 100;

/** Places in the table of first pairs for each word: few words need a table that stays in the cache. */
const SPACE = 16;

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
    if (this.#any === null) this.#scanAll(text, found);
    else for (const at of startsOf(text, this.#any)) this.#compare(text, at, found);
    for (const word of this.#single) {
      const character = this.#words[word] ?? '';
      for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
        found(word, at);
    }
  }

  /** One look-up for each character of a text: what stands in the loop is paid for thousands of times. */
  #scanAll(text: string, found: (word: number, at: number) => void): void {
    const heads = this.#heads;
    const last = heads.length - 1;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      if (heads[hash(first, second) & last] !== 0) this.#compare(text, at - 1, found);
      first = second;
    }
  }

  #compare(text: string, at: number, found: (word: number, at: number) => void): void {
    const key = hash(text.charCodeAt(at), text.charCodeAt(at + 1)) & (this.#heads.length - 1);
    for (let next = this.#heads[key] ?? 0; next > 0; next = this.#next[next - 1] ?? 0) {
      const word = this.#words[next - 1] ?? '';
      const last = word.length - 1;
      // Nearly all that begin alike end otherwise, and this tells it without a call.
      if (text.charCodeAt(at + last) !== word.charCodeAt(last)) continue;
      if (text.startsWith(word, at)) found(next - 1, at);
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
