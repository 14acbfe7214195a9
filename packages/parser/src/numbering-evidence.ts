// What stands around a number and tells whether its own style explains it.

import { groupOf, reach } from './marker-group.ts';
import type { Numbering } from './numbering.ts';

/** `（三）` or `3.` behind 二、 with no number of its kind between the two: the last chapter, in another style. */
export function isLone(order: readonly Numbering[], at: number): boolean {
  const marker = order[at];
  if (marker === undefined || (marker.written ?? 0) < 3 || isInList(order, at, null)) return false;
  const group = groupOf(marker.style);
  if (group !== 'chinese-paren' && group !== 'arabic-dot') return false;
  for (let i = at - 1; i >= 0; i--) {
    const style = groupOf(order[i]?.meantStyle ?? 'none');
    if (style === 'chinese-comma') return true;
    if (style === group) return false;
  }
  return false;
}

/** （三） with a section below it that is no （一）: a section itself, whose chapter or number is wrong. */
export function goesOnAsSection(order: readonly Numbering[], at: number): boolean {
  if (groupOf(order[at]?.style ?? 'none') !== 'chinese-paren') return false;
  for (let i = at + 1; i < Math.min(order.length, at + reach); i++) {
    const group = groupOf(order[i]?.meantStyle ?? 'none');
    if (group === 'chinese-paren') return order[i]?.written !== 1;
    if (group === 'chinese-comma') return true;
  }
  return false;
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

/**
 * `3、` in a list of its own style: behind 1、 and in front of 4、 where 2、 is lost, or in front of 2、
 * where the two stand the wrong way round. A chapter has 1、 below it, or nothing in this style.
 */
export function isInList(order: readonly Numbering[], at: number, own: number | null): boolean {
  const marker = order[at];
  if (marker?.written == null) return false;
  for (let i = at + 1; i < Math.min(order.length, at + reach); i++) {
    const other = order[i];
    if (other?.written == null || other.style === 'chinese-comma') break;
    if (other.style !== marker.style) continue;
    if (other.written === marker.written + 1) return own !== null && own < marker.written;
    return other.written > 1 && other.written < marker.written;
  }
  return false;
}
