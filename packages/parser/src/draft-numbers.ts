/** Counts headings of one sequence; a number that is written goes on from there. */
export class NumberSequence {
  #last = 0;

  /** The number that comes next. */
  get next(): number {
    return this.#last + 1;
  }

  /** Takes the next number, or the one given. */
  take(number: number | null = null): number {
    this.#last = number ?? this.next;
    return this.#last;
  }
}
