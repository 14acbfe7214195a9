import type { PlanDocument, Range } from '@yaodian/parser';

/** Longer lines are no text: to look at one for each block in it would cost the square of its length. */
const longestLine = 20_000;

/** The lines of a block. */
export interface Lines extends Range {
  /** What rules read there, in the view. */
  readonly read: Range;
  /** Whether they are whole units of the view, in which nothing is hidden or joined. */
  readonly plain: boolean;
}

/** Where the blocks of a document stand: rules may look at all of their lines. */
export class BlockLines {
  readonly #document: PlanDocument;
  #last: Lines | null = null;

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  /** The lines in which a block stands, as far as rules may look around it. */
  linesOf({ start, end }: Range): Range {
    const { source } = this.#document;
    const { lineStarts, text } = source;
    return {
      start: lineStarts[source.lineAt(start) - 1] ?? 0,
      end: lineStarts[source.lineAt(Math.max(start, end - 1))] ?? text.length,
    };
  }

  /** The lines around a span; null where they are too long to look at. */
  around(range: Range): Lines | null {
    const { view } = this.#document;
    const lines = this.linesOf(range);
    // A heading and the text behind it stand in one line.
    const last = this.#last;
    if (last?.start === lines.start && last.end === lines.end) return last;
    const read = { start: view.fromSource(lines.start), end: view.fromSource(lines.end) };
    if (lines.end - lines.start > longestLine) return null;
    const plain =
      read.end - read.start <= longestLine &&
      isUnitStart(view.text, read.start) &&
      isUnitStart(view.text, read.end) &&
      view.isAsWritten(read.start, read.end - 1);
    if (!plain) {
      read.start = view.text.lastIndexOf('\n', read.start - 1) + 1;
      const end = view.text.indexOf('\n', Math.max(read.start, read.end - 1));
      read.end = end === -1 ? view.text.length : end + 1;
    }
    if (read.end - read.start > longestLine) return null;
    this.#last = { start: lines.start, end: lines.end, read, plain };
    return this.#last;
  }

  /** What stands in lines, and what rules read there. */
  textsOf(lines: Lines): { readonly written: string; readonly read: string } {
    const { source, view } = this.#document;
    return {
      written: source.slice(lines),
      read: view.text.slice(lines.read.start, lines.read.end),
    };
  }

  /** What rules read in lines, where it is not just what stands there. */
  shownIn(lines: Lines): string | null {
    return lines.plain ? null : this.textsOf(lines).read;
  }
}

function isUnitStart(text: string, offset: number): boolean {
  return offset === 0 || text.charCodeAt(offset - 1) === 10;
}
