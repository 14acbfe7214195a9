/** Some signs of the basic plane, found by their code unit: texts are walked through sign by sign. */
export class SignSet {
  readonly #known = new Uint8Array(0x10000);

  constructor(signs: string) {
    for (let at = 0; at < signs.length; at += 1) this.#known[signs.charCodeAt(at)] = 1;
  }

  /** Whether one of the signs stands anywhere in a text. */
  standsIn(text: string): boolean {
    return this.firstIn(text) !== -1;
  }

  /** Where the first of them stands; -1 where none does. */
  firstIn(text: string): number {
    for (let at = 0; at < text.length; at += 1)
      if (this.#known[text.charCodeAt(at)] === 1) return at;
    return -1;
  }

  /** Whether one of the signs stands at an offset; false outside the text. */
  hasAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.#known[text.charCodeAt(at)] === 1;
  }
}
