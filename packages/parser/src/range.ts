/**
 * A half-open span of UTF-16 offsets, 0-based, into the text of a {@link SourceText}.
 * Every position in a plan document is such a span unless its name says otherwise.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place as people and editors name it: line and column are 1-based, column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The same span, so many UTF-16 units further on. */
export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
