import type { LocatedText } from './located-plan.ts';
import type { Range } from './range.ts';
import type { Reading, ReadingView } from './reading-view.ts';
import { toSimplified } from './script-map.ts';

/** A reading view put together from texts that know the place of each of their characters. */
export class LocatedView implements ReadingView {
  readonly #texts: string[] = [];
  readonly #offsets: number[] = [];
  readonly #ends: number[] = [];
  #whole: string | null = null;
  #ascending: Float64Array | null = null;

  get text(): string {
    return (this.#whole ??= this.#texts.join(''));
  }

  /** Appends a text as a unit of its own. */
  add(located: LocatedText): Reading {
    const start = this.#offsets.length;
    const text = toSimplified(located.text);
    this.#texts.push(text, '\n');
    for (const [i, offset] of located.offsets.entries()) {
      this.#offsets.push(offset);
      this.#ends.push(located.ends?.[i] ?? offset + 1);
    }
    this.#offsets.push(located.end);
    this.#ends.push(located.end);
    this.#whole = null;
    this.#ascending = null;
    return { text, start, view: this };
  }

  toSource(start: number, end: number): Range {
    const last = this.#ends.at(-1) ?? 0;
    const from = this.#offsets[start] ?? last;
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.#ends[end - 1] ?? last) };
  }

  isAsWritten(start: number, end: number): boolean {
    const by = (this.#offsets[start] ?? 0) - start;
    for (let at = start; at < end; at++)
      if (this.#offsets[at] !== at + by || this.#ends[at] !== at + by + 1) return false;
    return true;
  }

  /** Of each character where it begins and where it ends. */
  gapsIn(start: number, end: number): readonly number[] | null {
    if (this.isAsWritten(start, end)) return null;
    const from = this.#offsets[start] ?? 0;
    return [...this.#offsets.slice(start, end + 1), ...this.#ends.slice(start, end)].map(
      (offset) => offset - from,
    );
  }

  fromSource(offset: number): number {
    // Mappings may hold their keys in any order: what was read last can stand first.
    this.#ascending ??= ascending(this.#offsets);
    const order = this.#ascending;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[order[middle] ?? 0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return order[low] ?? this.#offsets.length;
  }
}

/** View offsets by their place in the source. */
function ascending(offsets: readonly number[]): Float64Array {
  const order = Float64Array.from({ length: offsets.length }, (_, at) => at);
  // Nearly always they are in order already, and there is one for each character.
  if (offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))) return order;
  return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0) || a - b);
}
