/** Some signs of the basic plane, found by their code unit: texts are walked through sign by sign. */
export class SignSet {
  readonly #known = new Uint8Array(0x10000);

  /** `ranges` are pairs of first and last signs: `㐀鿿`. */
  constructor(signs: string, ranges: readonly string[] = []) {
    for (let at = 0; at < signs.length; at += 1) this.#known[signs.charCodeAt(at)] = 1;
    for (const range of ranges) this.#known.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
  }

  /** Whether one of the signs stands anywhere in a text. */
  standsIn(text: string): boolean {
    return this.firstIn(text) !== -1;
  }

  /** Where the first of them stands at an offset or behind it; -1 where none does. */
  firstIn(text: string, from = 0): number {
    for (let at = from; at < text.length; at += 1)
      if (this.#known[text.charCodeAt(at)] === 1) return at;
    return -1;
  }

  /** Whether one of the signs stands at an offset; false outside the text. */
  hasAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.#known[text.charCodeAt(at)] === 1;
  }
}
