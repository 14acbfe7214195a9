import type { LayoutProfile } from '../../profiles/profile.ts';
import { points } from '../../profiles/geometry.ts';
import { commonest } from './commonest.ts';
import type { PageLine } from './page-lines.ts';

/** What the running text of a document shows of its lines, in points; null where it does not show it. */
export interface BodyText {
  /** Distance of the baselines of neighbouring lines. */
  readonly pitch: number | null;
  /** Edges of lines that the typesetter broke. */
  readonly left: number | null;
  readonly right: number | null;
  /** Width of a full-width character and the space behind it. */
  readonly character: number | null;
}

/** Neighbouring lines are no further apart, as a multiple of the type's size. */
const FARTHEST = 2.5;
/** Places that differ by less are the same place. */
const SAME = 1;

/**
 * Reads the lines of body text of every page (from top to bottom). A line is known to be full where it begins a
 * paragraph and the next line begins further left by the indent, or where the line below a full one follows on.
 */
export function bodyText(
  pages: readonly (readonly PageLine[])[],
  profile: LayoutProfile,
): BodyText {
  const indent = points(profile.body.indent, profile);
  const pairs = pages.flatMap((lines) =>
    lines.slice(1).flatMap((below, index) => {
      const line = lines[index];
      if (line === undefined) return [];
      const distance = below.baseline - line.baseline;
      return distance < FARTHEST * line.size ? [{ line, below, distance }] : [];
    }),
  );
  const pitch = commonest(
    pairs.map(({ distance }) => distance),
    SAME / 2,
  );
  const followed = pairs.filter(
    ({ distance }) => pitch !== null && Math.abs(distance - pitch) < SAME,
  );
  const outdents = followed.filter(
    ({ line, below }) => Math.abs(line.left - below.left - indent) < 2 * SAME,
  );
  const left = commonest(
    outdents.map(({ below }) => below.left),
    SAME,
  );
  const firsts = outdents.filter(
    ({ below }) => left !== null && Math.abs(below.left - left) < SAME,
  );
  const reach =
    firsts.reduce((most, { line }) => Math.max(most, line.right), 0) - 2 * profile.body.size.value;
  const middles = followed.filter(
    ({ line, below }) =>
      left !== null &&
      Math.abs(line.left - left) < SAME &&
      Math.abs(below.left - left) < SAME &&
      line.right > reach,
  );
  const full = new Set([...firsts, ...middles].map(({ line }) => line));
  return {
    pitch,
    left,
    right: commonest(
      [...full].filter(endsInWord).map((line) => line.right),
      SAME,
    ),
    character: characterWidth(pages.flat(), full),
  };
}

/** The square of a mark at a line's end may hang over the margin or be cut, that of a word is not. */
function endsInWord(line: PageLine): boolean {
  return /[\p{L}\p{N}]$/u.test(line.text);
}

/** Measured on lines that are not stretched to the margin, where there are any. */
function characterWidth(lines: readonly PageLine[], full: ReadonlySet<PageLine>): number | null {
  const widths = (among: readonly PageLine[]): readonly number[] =>
    among.flatMap((line) =>
      line.words.flatMap(({ text, left, right }) =>
        /^\p{Script=Han}{3,}$/u.test(text) ? [(right - left) / [...text].length] : [],
      ),
    );
  const loose = widths(lines.filter((line) => !full.has(line)));
  return commonest(loose.length === 0 ? widths(lines) : loose, 0.1);
}
