import type { Heading } from '@yaodian/parser';

/** Characters that a heading takes in its line, with its number and the mark behind it. */
export function lengthInLine({ marker, title }: Heading): number {
  return (marker?.text.trim().length ?? 0) + title.length + 1;
}
