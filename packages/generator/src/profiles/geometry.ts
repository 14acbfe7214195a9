import type { Figure, LayoutProfile } from './profile.ts';

/** Points per millimetre. */
const POINTS_PER_MM = 72 / 25.4;
/** Word's unit: twentieths of a point. */
export const TWIPS_PER_POINT = 20;

/**
 * A length of a profile in points. `行` is multiplied with the line pitch, `字` with the width of a body
 * character on the grid (size plus spacing).
 */
export function points(figure: Figure, profile: LayoutProfile): number {
  switch (figure.unit) {
    case 'mm':
      return figure.value * POINTS_PER_MM;
    case 'pt':
      return figure.value;
    case '行':
      return figure.value * profile.grid.pitch.value;
    case '字':
      return figure.value * characterWidth(profile);
  }
}

/** The same in twips, rounded. */
export function twips(figure: Figure, profile: LayoutProfile): number {
  return Math.round(points(figure, profile) * TWIPS_PER_POINT);
}

/** Width of one body character on the grid in points. */
export function characterWidth(profile: LayoutProfile): number {
  return (
    profile.body.size.value +
    profile.grid.characterSpacing.value +
    profile.grid.charSpace.value / 4096
  );
}

/** Width of the text between the margins in points. */
export function textWidth(profile: LayoutProfile): number {
  const { width, margin } = profile.page;
  return (width.value - margin.left.value - margin.right.value) * POINTS_PER_MM;
}

/** Height of the text between the margins in points. */
export function textHeight(profile: LayoutProfile): number {
  const { height, margin } = profile.page;
  return (height.value - margin.top.value - margin.bottom.value) * POINTS_PER_MM;
}

/** How many lines of the grid a page holds. */
export function linesPerPage(profile: LayoutProfile): number {
  return Math.floor(textHeight(profile) / profile.grid.pitch.value + 0.001);
}
