import type { MarkerStyle } from './document.ts';

/** Styles that people use for one another by mistake share a group: `3.`, `3、`, `3加强`. */
export function groupOf(style: MarkerStyle): MarkerStyle {
  return style === 'arabic-comma' || style === 'arabic-bare' ? 'arabic-dot' : style;
}

/** How far a neighbour is looked for, in units. */
export const reach = 60;
