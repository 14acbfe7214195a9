import { matchMark, styleOfMark } from './draft-marks.ts';
import type { PlanMark } from './draft-marks.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import type { LocatedMark } from './located-plan.ts';
import { scanMarker } from './marker-scan.ts';

/** The mark that a text begins with, where it is the one meant. */
export function markOf(text: DraftText, mark: PlanMark): LocatedMark | null {
  const match = matchMark(mark, text.shape);
  if (match === null) return null;
  const style = styleOfMark(mark);
  return {
    text: cutDraftText(text, 0, match.length),
    style,
    meantStyle: style,
    number: match.number,
  };
}

/**
 * A marker of another style in a place where one belongs: prose would have been escaped. One
 * that may as well be prose (`3加强`) must have the number that comes next.
 */
export function foreignMarkOf(
  text: DraftText,
  meant: PlanMark,
  next: number | null = null,
): LocatedMark | null {
  if (meant === '无' || meant === '——') return null;
  const scan = scanMarker(text.shape);
  if (scan === null || scan.number === null || (scan.weak && scan.number !== next)) return null;
  return {
    text: cutDraftText(text, 0, scan.length),
    style: scan.style,
    meantStyle: styleOfMark(meant),
    number: scan.number,
  };
}
