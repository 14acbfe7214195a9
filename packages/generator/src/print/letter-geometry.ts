import type { LayoutProfile } from '../profiles/profile.ts';
import { points } from '../profiles/geometry.ts';
import { GLYPH_BOTTOM, GLYPH_TOP, markLines, markSize } from './mark-size.ts';
import type { PrintHeader } from './print-document.ts';

/** Height of a mark's line as a multiple of its size. */
export const MARK_LINE = 1.3;
/** A double rule: thick and thin stroke with a gap, in points; the standard gives no thickness. */
export const DOUBLE_RULE = { thick: 2.25, gap: 0.75, thin: 0.75 } as const;
const DOUBLE_RULE_HEIGHT = DOUBLE_RULE.thick + DOUBLE_RULE.gap + DOUBLE_RULE.thin;

/** Distances of a letter's first page from the paper's upper edge, in points (GB/T 9704—2012, 10.1). */
export interface LetterGeometry {
  readonly firstRule: number;
  readonly secondRule: number;
  /** Top of the first line below the first rule: its glyphs stand 7/8 of a character's height below the rule. */
  readonly textTop: number;
}

export function letterGeometry(header: PrintHeader, profile: LayoutProfile): LetterGeometry {
  const size = header.mark === null ? 0 : markSize(header.mark, profile);
  const lines = header.mark === null ? 0 : markLines(header.mark).length;
  const glyphs = lines === 0 ? 0 : (GLYPH_TOP + GLYPH_BOTTOM + (lines - 1) * MARK_LINE) * size;
  const firstRule =
    points(profile.letter.markTop, profile) +
    glyphs +
    points(profile.letter.ruleBelowMark, profile);
  const body = profile.body.size.value;
  const lineToGlyph = 0.8 * profile.grid.pitch.value - GLYPH_TOP * body;
  return {
    firstRule,
    secondRule:
      points(profile.page.height, profile) -
      points(profile.letter.ruleFromBottom, profile) -
      DOUBLE_RULE_HEIGHT,
    textTop: firstRule + DOUBLE_RULE_HEIGHT + (7 / 8) * body - lineToGlyph,
  };
}
