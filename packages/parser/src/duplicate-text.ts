import type { Unit } from './units.ts';

/** How much of the rest, by length, must have stood before for it to be a second copy. */
const share = 0.8;

/**
 * The index of the unit from which a whole text stands a second time, or null. A page saved from the
 * web often holds its article twice; the copy may differ in a line or two of page chrome.
 */
export function findDuplicate(units: readonly Unit[]): number | null {
  const again = anchorsAgain(units);
  if (again.length === 0) return null;
  const firstAt = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (!firstAt.has(unit.text)) firstAt.set(unit.text, index);
  }
  const lengths = lengthsToEnd(units);
  let tries = 0;
  for (const index of again) {
    const rest = lengths[index] ?? 0;
    const before = (lengths[0] ?? 0) - rest;
    if (rest < 200 || rest < before * 0.5) continue;
    if (++tries > 12) return null;
    if (isSecondCopy(units, firstAt, index, rest)) return index;
  }
  return null;
}

/** Where one of the first longer units stands again, in order. */
function anchorsAgain(units: readonly Unit[]): readonly number[] {
  const anchors: string[] = [];
  const again: number[] = [];
  for (let index = 0; index < units.length; index++) {
    const text = units[index]?.text ?? '';
    // Texts of different lengths are told apart at once.
    if (anchors.some((anchor) => anchor.length === text.length && anchor === text))
      again.push(index);
    else if (anchors.length < 6 && text.length >= 10) anchors.push(text);
  }
  return again;
}

/** The length of the text from each unit to the end. */
function lengthsToEnd(units: readonly Unit[]): readonly number[] {
  const lengths = new Array<number>(units.length + 1).fill(0);
  for (let i = units.length - 1; i >= 0; i--) {
    lengths[i] = (lengths[i + 1] ?? 0) + (units[i]?.text.length ?? 0);
  }
  return lengths;
}

/** Whether most of what follows `index`, `rest` UTF-16 units of it, stood before it. */
function isSecondCopy(
  units: readonly Unit[],
  firstAt: ReadonlyMap<string, number>,
  index: number,
  rest: number,
): boolean {
  let unseen = 0;
  for (let i = index; i < units.length; i++) {
    const text = units[i]?.text ?? '';
    if ((firstAt.get(text) ?? i) >= index) unseen += text.length;
    // A text in which one line recurs is told from a copy by the lines behind it.
    if (unseen > rest * (1 - share)) return false;
  }
  return true;
}
