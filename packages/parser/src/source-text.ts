import type { Position, Range } from './range.ts';
import { toSimplified } from './script-map.ts';
import { lastAtOrBefore } from './sorted-offsets.ts';

/** Where a stretch of read text came from, for inputs that are not plain text. */
export interface OriginMap {
  /** Text whose positions are reported: the html or YAML source; null where the read text itself is reported (docx). */
  readonly text: string | null;
  /** Maps a span of the read text to a span of `text`; identity where `text` is null. */
  toOrigin(range: Range): Range;
  /** Structured place for the report, see `origin` in the contracts; null for html. */
  describe(offset: number): OriginPlace | null;
}

export type OriginPlace =
  | {
      readonly kind: 'docx';
      readonly part: string;
      readonly paragraph: number;
      readonly run: number;
      readonly char: number;
    }
  | { readonly kind: 'yaml'; readonly path: readonly (string | number)[] };

/**
 * A decoded text with its line index. Line breaks are LF, CRLF and CR only.
 * The BOM is not part of the text.
 */
export class SourceText {
  readonly text: string;
  /** URI or path as the caller names it; for messages only. */
  readonly name: string;
  readonly origin: OriginMap | null;
  #simplified: string | null = null;
  #lineStarts: Uint32Array | null = null;
  /** Index of the line that was found last. */
  #near = 0;

  constructor(text: string, name = '', origin: OriginMap | null = null) {
    this.text = text;
    this.name = name;
    this.origin = origin;
  }

  /** The text in simplified characters, offset by offset. */
  get simplified(): string {
    return (this.#simplified ??= toSimplified(this.text));
  }

  /** Offsets at which lines begin, ascending; the first is 0. */
  get lineStarts(): Uint32Array {
    return (this.#lineStarts ??= indexLines(this.text));
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The 1-based line that holds an offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number {
    this.#near = Math.max(0, lastAtOrBefore(this.lineStarts, offset, this.#near));
    return this.#near + 1;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, column: clamped - (this.lineStarts[line - 1] ?? 0) + 1, offset: clamped };
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }
}

/** A line ends with LF, CR or both. */
function indexLines(text: string): Uint32Array {
  const starts: number[] = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
    const end = isFeed ? feed : carriage;
    const start = !isFeed && feed === end + 1 ? end + 2 : end + 1;
    starts.push(start);
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
  }
  return Uint32Array.from(starts);
}
