import type { Range, ReadingView } from '@yaodian/parser';
import { markedSpans, type MarkedSpans, type MarkedZone } from './marked-spans.ts';
import { rangesTouch, reaches } from './range-set.ts';

/** One line of the reading view; view offsets. */
interface MarkedLine {
  readonly start: number;
  readonly end: number;
  readonly spans: MarkedSpans;
}

/** Finds what stands between marks, line by line as somebody asks. */
export class PairedMarks {
  readonly #view: ReadingView;
  /** By their start. */
  readonly #lines = new Map<number, MarkedLine>();
  #last: MarkedLine | null = null;

  constructor(view: ReadingView) {
    this.#view = view;
  }

  /** Whether an offset of the source lies in a span of a zone. */
  contains(zone: MarkedZone, offset: number): boolean {
    const at = this.#view.fromSource(offset);
    const { start, spans } = this.#lineAt(at);
    return reaches(spans[zone], at - start);
  }

  /** Whether a range of the source touches a span of a zone, in any line that it reaches into or ends at. */
  touches(zone: MarkedZone, range: Range): boolean {
    const first = this.#view.fromSource(range.start);
    // What the view does not show is no insertion for that.
    const shown = range.start < range.end ? first + 1 : first;
    const last = Math.max(shown, this.#view.fromSource(range.end));
    const stop = Math.min(last, this.#view.text.length);
    for (let at = Math.max(0, first - 1); at <= stop;) {
      const { start, end, spans } = this.#lineAt(at);
      if (rangesTouch(spans[zone], { start: first - start, end: last - start })) return true;
      at = end + 1;
    }
    return false;
  }

  #lineAt(at: number): MarkedLine {
    // Of a long line many ask one after the other.
    if (this.#last !== null && this.#last.start <= at && at <= this.#last.end) return this.#last;
    const { text } = this.#view;
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    let line = this.#lines.get(start);
    if (line === undefined) {
      const stop = text.indexOf('\n', at);
      const end = stop === -1 ? text.length : stop;
      line = { start, end, spans: markedSpans(text.slice(start, end)) };
      this.#lines.set(start, line);
    }
    this.#last = line;
    return line;
  }
}
