/** What two versions of a text have in common in front and behind: between them lies the change. */
export class TextChange {
  readonly #unchangedTo: number;
  readonly #unchangedFrom: number;
  /** How many UTF-16 units the text behind the change has moved. */
  readonly #by: number;

  constructor(before: string, after: string) {
    const shorter = Math.min(before.length, after.length);
    let front = 0;
    while (front < shorter && before.charCodeAt(front) === after.charCodeAt(front)) front++;
    this.#by = after.length - before.length;
    let behind = 0;
    while (
      behind < shorter - front &&
      before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
    )
      behind++;
    this.#unchangedTo = front;
    this.#unchangedFrom = after.length - behind;
  }

  /** Where a span of the later text began in the earlier one; null where the change touches it. */
  originOf(start: number, end: number): number | null {
    if (end <= this.#unchangedTo) return start;
    return start >= this.#unchangedFrom ? start - this.#by : null;
  }
}
