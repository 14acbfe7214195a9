// What stands around a number and tells whether its own style explains it.

import { groupOf, reach } from './marker-group.ts';
import type { Numbering } from './numbering.ts';

/** `（三）` or `3.` behind 二、 with no number of its kind between the two: the last chapter, in another style. */
export function isLone(order: readonly Numbering[], at: number): boolean {
  const marker = order[at];
  if (marker === undefined || (marker.written ?? 0) < 3) return false;
  const group = groupOf(marker.style);
  if (group !== 'chinese-paren' && group !== 'arabic-dot') return false;
  for (let i = at - 1; i >= 0; i--) {
    const style = groupOf(order[i]?.meantStyle ?? 'none');
    if (style === 'chinese-comma') return true;
    if (style === group) return false;
  }
  return false;
}

/** （三） behind （一） and （二）, with no other （一） below it: a section whose chapter is misnumbered. */
export function goesOnAsSection(order: readonly Numbering[], at: number): boolean {
  if (groupOf(order[at]?.style ?? 'none') !== 'chinese-paren') return false;
  for (let i = at + 1; i < Math.min(order.length, at + reach); i++) {
    const group = groupOf(order[i]?.meantStyle ?? 'none');
    if (group === 'chinese-paren') return order[i]?.written !== 1;
    if (group === 'chinese-comma') return true;
  }
  return true;
}

/** True where the marker goes on from the one before it in its own style, or leads to the next. */
export function explainedByOwn(order: readonly Numbering[], at: number): boolean {
  const marker = order[at];
  if (marker?.written == null) return true;
  const group = groupOf(marker.style);
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const other = order[i];
    if (other === undefined || groupOf(other.meantStyle) !== group) continue;
    if (other.written === marker.written - 1) return true;
    break;
  }
  for (let i = at + 1; i < Math.min(order.length, at + reach); i++) {
    const other = order[i];
    if (other === undefined || groupOf(other.meantStyle) !== group) continue;
    return other.written === marker.written + 1;
  }
  return false;
}
