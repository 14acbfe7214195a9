import type { Unit } from './units.ts';

/** How much of the rest, by length, must have stood before for it to be a second copy. */
const share = 0.8;

/**
 * The index of the unit from which a whole text stands a second time, or null. A page saved from the
 * web often holds its article twice; the copy may differ in a line or two of page chrome.
 */
export function findDuplicate(units: readonly Unit[]): number | null {
  const firstAt = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (!firstAt.has(unit.text)) firstAt.set(unit.text, index);
  }
  const anchors = new Set<string>();
  for (const unit of units) {
    if (anchors.size >= 6) break;
    if (unit.text.length >= 10) anchors.add(unit.text);
  }
  const lengths = lengthsToEnd(units);
  let tries = 0;
  for (const [index, unit] of units.entries()) {
    if (!anchors.has(unit.text) || (firstAt.get(unit.text) ?? index) >= index) continue;
    const rest = lengths[index] ?? 0;
    const before = (lengths[0] ?? 0) - rest;
    if (rest < 200 || rest < before * 0.5) continue;
    if (++tries > 12) return null;
    if (coverage(units, firstAt, index) >= share) return index;
  }
  return null;
}

/** The length of the text from each unit to the end. */
function lengthsToEnd(units: readonly Unit[]): readonly number[] {
  const lengths = new Array<number>(units.length + 1).fill(0);
  for (let i = units.length - 1; i >= 0; i--) {
    lengths[i] = (lengths[i + 1] ?? 0) + (units[i]?.text.length ?? 0);
  }
  return lengths;
}

/** The part, by length, of what follows `index` that stood before it. */
function coverage(
  units: readonly Unit[],
  firstAt: ReadonlyMap<string, number>,
  index: number,
): number {
  let total = 0;
  let seen = 0;
  for (let i = index; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    total += unit.text.length;
    if ((firstAt.get(unit.text) ?? i) < index) seen += unit.text.length;
  }
  return total === 0 ? 0 : seen / total;
}
