import type { Range, ReadingView } from '@yaodian/parser';
import { mergeRanges, rangesTouch } from './range-set.ts';

/** The zones that stand between marks: `quotation` “…” ‘…’, `book-title` 《…》. */
export type MarkedZone = 'quotation' | 'book-title';

/** One unit of the reading view with what stands between marks in it, as sorted spans of the source. */
interface MarkedUnit extends Readonly<Record<MarkedZone, readonly Range[]>> {
  /** View offsets. */
  readonly start: number;
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
};

const openers = ['"', ...Object.keys(closers)];

/** Marks that stand in pairs. */
const pairing = new Uint8Array(0x10000);
for (const mark of [...openers, ...Object.values(closers)]) pairing[mark.charCodeAt(0)] = 1;

/**
 * Finds what stands between marks, unit by unit as somebody asks: an unclosed mark ends with its
 * paragraph. Spans begin behind the opening mark and hold the closing one.
 */
export class PairedMarks {
  readonly #view: ReadingView;
  /** By their start. */
  readonly #units = new Map<number, MarkedUnit>();
  #last: MarkedUnit | null = null;

  constructor(view: ReadingView) {
    this.#view = view;
  }

  /** The spans of a zone in the unit at an offset of the source. */
  spansAt(zone: MarkedZone, offset: number): readonly Range[] {
    return this.#unitAt(this.#view.fromSource(offset))[zone];
  }

  /** Whether a range of the source touches a span of a zone, in any unit that it reaches into or ends at. */
  touches(zone: MarkedZone, range: Range): boolean {
    const last = this.#view.fromSource(range.end);
    for (let at = Math.max(0, this.#view.fromSource(range.start) - 1); at <= last;) {
      const unit = this.#unitAt(at);
      if (rangesTouch(unit[zone], range)) return true;
      at = unit.end + 1;
    }
    return false;
  }

  #unitAt(at: number): MarkedUnit {
    // Of a long line many ask one after the other.
    if (this.#last !== null && this.#last.start <= at && at <= this.#last.end) return this.#last;
    const { text } = this.#view;
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    let unit = this.#units.get(start);
    if (unit === undefined) {
      const end = text.indexOf('\n', at);
      unit = this.#read(start, end === -1 ? text.length : end);
      this.#units.set(start, unit);
    }
    this.#last = unit;
    return unit;
  }

  #read(start: number, end: number): MarkedUnit {
    const { text } = this.#view;
    const quotations: Range[] = [];
    const titles: Range[] = [];
    let open: Opening[] = [];
    for (let at = start; at < end; at++) {
      if (pairing[text.charCodeAt(at)] !== 1) continue;
      const mark = text.charAt(at);
      const from = Object.hasOwn(closers, mark) ? -1 : openedBy(mark, open);
      const opening = open[from];
      if (opening !== undefined) {
        (mark === '》' ? titles : quotations).push(this.#between(opening.at, at));
        open.length = from;
      } else if (openers.includes(mark)) open.push({ mark, at });
      // More than this is no text but an attack; the bound keeps the search for the opening mark linear.
      if (open.length > 64) open = open.slice(-32);
    }
    return { start, end, quotation: mergeRanges(quotations), 'book-title': mergeRanges(titles) };
  }

  #between(opening: number, closing: number): Range {
    return {
      start: this.#view.toSource(opening, opening + 1).end,
      end: this.#view.toSource(closing, closing + 1).start + 1,
    };
  }
}

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/** The last of what is open that a mark closes, -1 where nothing is. */
function openedBy(mark: string, open: readonly Opening[]): number {
  return open.findLastIndex((opening) => (closers[opening.mark] ?? opening.mark) === mark);
}
