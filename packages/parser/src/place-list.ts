import { lastAtOrBefore } from './sorted-offsets.ts';

/**
 * Values by the offset of what they are about. Made for lists that are filled in the order of the text, or
 * nearly so, and asked in the same order: then each answer stands behind the last one. Any other order is
 * right too.
 */
export class PlaceList {
  #starts: number[] = [];
  #values: unknown[] = [];
  /** Whether the offsets rise. */
  #ordered = true;
  /** Where the last answer was found. */
  #near = 0;

  /** Of two values for one offset the later one counts. */
  set(start: number, value: unknown): void {
    const last = this.#starts.length - 1;
    if (this.#starts[last] === start) {
      this.#values[last] = value;
      return;
    }
    if ((this.#starts[last] ?? -1) > start) this.#ordered = false;
    this.#starts.push(start);
    this.#values.push(value);
  }

  get(start: number): unknown {
    if (!this.#ordered) this.#order();
    const at = lastAtOrBefore(this.#starts, start, this.#near);
    if (at < 0) return undefined;
    this.#near = at;
    return this.#starts[at] === start ? this.#values[at] : undefined;
  }

  /** Runs that rise are merged, so that a few places out of order cost little. */
  #order(): void {
    const [starts, values] = [this.#starts, this.#values];
    // The sort is stable: of equal offsets the later one stays behind, and is found.
    const places = Array.from(starts, (_, at) => at).sort(
      (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0),
    );
    this.#starts = places.map((at) => starts[at] ?? 0);
    this.#values = places.map((at) => values[at]);
    this.#ordered = true;
  }
}
