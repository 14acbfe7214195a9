import type { Range } from './range.ts';

/**
 * The text that rules and analyses match on: simplified characters (1:1), residue left out,
 * broken lines joined, silencing comments and front matter hidden, units separated by `\n`.
 * View offsets are not source offsets; `toSource` maps them.
 */
export interface ReadingView {
  readonly text: string;
  /**
   * Maps a span of view offsets to the smallest span of the source that holds its characters.
   * An empty span maps to the empty span in front of the next character.
   */
  toSource(start: number, end: number): Range;
  /** Whether the characters of a span stand in the source as they stand here, one behind the other. */
  isAsWritten(start: number, end: number): boolean;
  /**
   * What tells where each character of a span stands, counted from the first one and from its place in
   * the source; null for a span {@link isAsWritten}.
   */
  gapsIn(start: number, end: number): readonly number[] | null;
  /** The first view offset whose character stands at or after a source offset. */
  fromSource(offset: number): number;
}

/** A stretch of the reading view, with the text cut out once. */
export interface Reading {
  readonly text: string;
  /** View offset of `text[0]`. */
  readonly start: number;
  readonly view: ReadingView;
}

/** The source span of `reading.text.slice(start, end)`. */
export function sourceRange(reading: Reading, start: number, end: number): Range {
  return reading.view.toSource(reading.start + start, reading.start + end);
}
