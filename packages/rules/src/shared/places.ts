import type { Quantity } from '@yaodian/parser';

/**
 * The quantities of a paragraph whose numbers stand between two offsets of its text. They are in
 * order, so the first is searched for by halves: a hostile line holds a hundred thousand of them.
 */
export function quantitiesBetween(
  quantities: readonly Quantity[],
  start: number,
  end: number,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = firstFrom(quantities, start); at < quantities.length; at += 1) {
    const quantity = quantities[at];
    if (quantity === undefined || quantity.inReading.numberEnd > end) break;
    found.push(quantity);
  }
  return found;
}

/** Index of the first quantity whose number begins at or behind an offset. */
function firstFrom(quantities: readonly Quantity[], offset: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.inReading.numberStart ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the bracket that opens at an offset closes; -1 where it does not within 400 characters. */
export function bracketEnd(text: string, open: number): number {
  let depth = 0;
  const limit = Math.min(text.length, open + 400);
  for (let at = open; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '（' || sign === '(') depth += 1;
    else if (sign === '）' || sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/**
 * The bracket that follows a quantity, directly or behind the noun that it counts:
 * 13所（…） and 13所学校（…）. Null where there is none.
 */
export function bracketBehind(
  text: string,
  quantity: Quantity,
): { readonly open: number; readonly close: number } | null {
  const from = quantity.inReading.end;
  const noun = /^[^，。；：、,;:（()）\n]{0,16}(?=[（(])/u.exec(text.slice(from, from + 17))?.[0];
  if (noun === undefined || /[0-9一二三四五六七八九十]/u.test(noun)) return null;
  const open = from + noun.length;
  const close = bracketEnd(text, open);
  return close === -1 ? null : { open, close };
}

/** True for offsets inside any bracket that opens between two offsets. */
export function isTopLevel(text: string, start: number, at: number): boolean {
  let depth = 0;
  for (let i = start; i < at; i += 1) {
    const sign = text.charAt(i);
    if (sign === '（' || sign === '(') depth += 1;
    else if (sign === '）' || sign === ')') depth -= 1;
  }
  return depth <= 0;
}
