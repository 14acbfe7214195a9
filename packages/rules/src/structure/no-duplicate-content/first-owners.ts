/**
 * The first owner of each number. Open addressing in typed arrays, which cost the engine nothing to
 * collect: a map of so many numbers is made anew for every version of a text, and takes ten times the room.
 */
export class FirstOwners {
  /** Number and owner side by side; an owner is kept as one more than it is, since 0 stands for none. */
  #slots: Int32Array;
  #count = 0;

  /** `expected` numbers find room at once. */
  constructor(expected = 512) {
    this.#slots = new Int32Array(4 * 2 ** Math.ceil(Math.log2(Math.max(2, expected))));
  }

  /** The owner that a number had first; -1 where it is `owner` from now on. */
  claim(number: number, owner: number): number {
    if (this.#count * 4 > this.#slots.length) this.#grow();
    const at = this.#slotOf(number);
    const known = this.#slots[at + 1] ?? 0;
    if (known > 0) return known - 1;
    this.#slots[at] = number;
    this.#slots[at + 1] = owner + 1;
    this.#count++;
    return -1;
  }

  /** The slot of a number, or the empty one where it would stand: at most half of all are taken. */
  #slotOf(number: number): number {
    const pairs = this.#slots.length / 2;
    let pair = (Math.imul(number, 0x9e3779b1) >>> 8) & (pairs - 1);
    while ((this.#slots[2 * pair + 1] ?? 0) > 0 && this.#slots[2 * pair] !== number)
      pair = (pair + 1) & (pairs - 1);
    return 2 * pair;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const owner = old[at + 1] ?? 0;
      if (owner === 0) continue;
      const slot = this.#slotOf(old[at] ?? 0);
      this.#slots[slot] = old[at] ?? 0;
      this.#slots[slot + 1] = owner;
    }
  }
}
