import type { Range } from './range.ts';
import type { Reading, ReadingView } from './reading-view.ts';
import { lastAtOrBefore } from './sorted-offsets.ts';

/** Collects the visible stretches of a text; runs of equal offsets are kept as one segment. */
export class ReadingViewBuilder {
  readonly #folded: string;
  readonly #texts: string[] = [];
  readonly #viewStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  #length = 0;

  /** `folded` is the source text in simplified characters, offset by offset. */
  constructor(folded: string) {
    this.#folded = folded;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends the source span. */
  add(start: number, end: number): void {
    if (end <= start) return;
    this.#viewStarts.push(this.#length);
    this.#sourceStarts.push(start);
    this.#texts.push(this.#folded.slice(start, end));
    this.#length += end - start;
  }

  /** Ends a unit: a `\n` that stands for the end of the last span. */
  endUnit(): void {
    this.#texts.push('\n');
    this.#length += 1;
  }

  build(): ReadingView {
    return new SegmentedView(
      this.#texts.join(''),
      Float64Array.from(this.#viewStarts),
      Float64Array.from(this.#sourceStarts),
      this.#folded.length,
    );
  }
}

class SegmentedView implements ReadingView {
  readonly text: string;
  readonly #viewStarts: Float64Array;
  readonly #sourceStarts: Float64Array;
  readonly #sourceLength: number;
  /** The segment that was found last. */
  #near = 0;

  constructor(
    text: string,
    viewStarts: Float64Array,
    sourceStarts: Float64Array,
    sourceLength: number,
  ) {
    this.text = text;
    this.#viewStarts = viewStarts;
    this.#sourceStarts = sourceStarts;
    this.#sourceLength = sourceLength;
  }

  #sourceOf(offset: number): number {
    const segment = lastAtOrBefore(this.#viewStarts, offset, this.#near);
    if (segment < 0) return 0;
    this.#near = segment;
    const source = (this.#sourceStarts[segment] ?? 0) + offset - (this.#viewStarts[segment] ?? 0);
    return Math.min(source, this.#sourceLength);
  }

  toSource(start: number, end: number): Range {
    const from = this.#sourceOf(start);
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.min(this.#sourceOf(end - 1) + 1, this.#sourceLength) };
  }

  isAsWritten(start: number, end: number): boolean {
    return end <= start || this.#sourceOf(end - 1) + 1 - this.#sourceOf(start) === end - start;
  }

  /** Each stretch behind the first one: where it begins in the view, and where in the source. */
  gapsIn(start: number, end: number): readonly number[] | null {
    if (this.isAsWritten(start, end)) return null;
    const from = this.#sourceOf(start);
    const gaps: number[] = [];
    for (let segment = this.#near + 1; segment < this.#viewStarts.length; segment++) {
      const at = this.#viewStarts[segment] ?? 0;
      if (at > end) break;
      gaps.push(at - start, (this.#sourceStarts[segment] ?? 0) - from);
    }
    return gaps;
  }

  fromSource(offset: number): number {
    const segment = lastAtOrBefore(this.#sourceStarts, offset, this.#near);
    if (segment < 0) return 0;
    this.#near = segment;
    const inside = offset - (this.#sourceStarts[segment] ?? 0);
    const start = this.#viewStarts[segment] ?? 0;
    const next = this.#viewStarts[segment + 1] ?? this.text.length;
    return Math.min(start + inside, next);
  }
}

/** A stretch of a view as a reading. */
export function readingOf(view: ReadingView, start: number, end: number): Reading {
  return { text: view.text.slice(start, end), start, view };
}
