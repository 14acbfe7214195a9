import { lastAtOrBefore } from './sorted-offsets.ts';

/**
 * Values by the offset of what they are about. Made for lists that are filled in the order of the text
 * and asked in the same order: then each answer stands behind the last one. Any other order is right too.
 */
export class PlaceList {
  readonly #starts: number[] = [];
  readonly #values: unknown[] = [];
  /** Whether the offsets rise. */
  #ordered = true;
  /** Where the last answer was found. */
  #near = 0;
  #byStart: ReadonlyMap<number, unknown> | null = null;

  /** Of two values for one offset the later one counts. */
  set(start: number, value: unknown): void {
    const last = this.#starts.length - 1;
    if (this.#starts[last] === start) this.#values[last] = value;
    else {
      if ((this.#starts[last] ?? -1) > start) this.#ordered = false;
      this.#starts.push(start);
      this.#values.push(value);
    }
    this.#byStart = null;
  }

  get(start: number): unknown {
    if (!this.#ordered) return this.#mapped.get(start);
    const at = lastAtOrBefore(this.#starts, start, this.#near);
    if (at < 0) return undefined;
    this.#near = at;
    return this.#starts[at] === start ? this.#values[at] : undefined;
  }

  get #mapped(): ReadonlyMap<number, unknown> {
    return (this.#byStart ??= new Map(this.#starts.map((start, at) => [start, this.#values[at]])));
  }
}
