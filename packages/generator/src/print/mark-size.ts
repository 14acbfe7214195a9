import type { LayoutProfile } from '../profiles/profile.ts';
import { textWidth } from '../profiles/geometry.ts';
import { textWidthInCharacters } from './text-width.ts';
import type { PrintHeader } from './print-document.ts';

/** Glyphs of a Chinese typeface reach so far above the baseline, in ems. */
export const GLYPH_TOP = 0.88;
/** And so far below. */
export const GLYPH_BOTTOM = 0.12;

/** Size of 发文机关标志 in points: as large as the profile allows and the longest line fits. */
export function markSize(mark: NonNullable<PrintHeader['mark']>, profile: LayoutProfile): number {
  const widest = Math.max(1, ...markLines(mark).map(textWidthInCharacters));
  const fitting = Math.floor(((textWidth(profile) * 0.98) / widest) * 2) / 2;
  return Math.max(10, Math.min(profile.header.markSize.value, fitting));
}

/** One line for a single issuer; for a joint document one per issuer, 文件 behind the middle one (7.2.4). */
export function markLines(mark: NonNullable<PrintHeader['mark']>): readonly string[] {
  const middle = Math.floor((mark.names.length - 1) / 2);
  return mark.names.map((name, index) => (index === middle ? name + mark.suffix : name));
}
