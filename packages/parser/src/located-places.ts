import type { Table, TableRow, Title } from './document.ts';
import type { LocatedTable, LocatedText } from './located-plan.ts';
import { startOf } from './located-text.ts';
import type { LocatedView } from './located-view.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';

/** Puts the texts of a part into the reading view, and says where they stand in the source. */
export class LocatedPlaces {
  readonly #view: LocatedView;
  /** The paragraph that was put into the view last, whose parts are read from it. */
  #host: { readonly whole: LocatedText; readonly reading: Reading } | null = null;

  constructor(view: LocatedView) {
    this.#view = view;
  }

  /** Adds a text that stands for itself. */
  add(text: LocatedText): Reading {
    return this.#view.add(text);
  }

  title(text: LocatedText): Title {
    const reading = this.#view.add(text);
    return { text: reading.text, range: this.rangeOf(reading) };
  }

  /** Adds a whole paragraph, of which the texts that follow are parts. */
  enter(whole: LocatedText): void {
    this.#host = { whole, reading: this.#view.add(whole) };
  }

  /** A text in the view: a stretch of the paragraph that it was cut from, or a unit of its own. */
  place(text: LocatedText): Reading {
    const host = this.#host;
    const at = host === null ? -1 : host.whole.offsets.indexOf(startOf(text));
    if (host === null || at < 0 || text.text === '') return this.#view.add(text);
    const cut = host.reading.text.slice(at, at + text.text.length);
    return { text: cut, start: host.reading.start + at, view: this.#view };
  }

  rangeOf(reading: Reading): Range {
    return this.#view.toSource(reading.start, reading.start + reading.text.length);
  }

  table(table: LocatedTable): Table {
    const row = (cells: readonly LocatedText[]): TableRow => {
      const made = cells.map((cell) => {
        const reading = this.#view.add(cell);
        return { reading, range: this.rangeOf(reading) };
      });
      const start = made[0]?.range.start ?? table.start;
      return { range: { start, end: made.at(-1)?.range.end ?? start }, cells: made };
    };
    return {
      type: 'table',
      range: { start: table.start, end: table.end },
      header: table.header === null ? null : row(table.header),
      rows: table.rows.map(row),
    };
  }
}
