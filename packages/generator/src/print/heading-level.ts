import type { Heading, MarkerStyle } from '@yaodian/parser';

/** Levels by the mark, GB/T 9704—2012, 7.3.3: 一、 → （一） → 1. → （1）. */
const LEVELS: Partial<Record<MarkerStyle, number>> = {
  'chinese-comma': 1,
  chapter: 1,
  month: 1,
  'chinese-paren': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'arabic-bare': 3,
  'arabic-paren': 4,
  'arabic-half-paren': 4,
  circled: 5,
};

/**
 * The level that decides a heading's typeface: by its mark, but always below the heading above it; a heading
 * without a mark stands one below.
 */
export function headingLevel(heading: Heading, parent: number): number {
  const marker = heading.marker;
  const byMark = marker === null ? undefined : LEVELS[marker.meantStyle];
  return Math.min(6, Math.max(byMark ?? parent + 1, parent + 1));
}
