/** A place where numbers do not count on. `index` is the first number concerned. */
export type Break =
  /** Numbers are missing in front of the one at `index`: from `expected` to one below it. */
  | { readonly kind: 'gap'; readonly index: number; readonly expected: number }
  /** The number before stands again, and what follows counts on from there. */
  | { readonly kind: 'repeat'; readonly index: number; readonly expected: number }
  /** This one number is wrong: what stands around it proves `expected`. */
  | { readonly kind: 'slip'; readonly index: number; readonly expected: number }
  /** The numbers at `index` and behind it stand the wrong way round. */
  | { readonly kind: 'swap'; readonly index: number; readonly expected: number }
  /** The number is none that can stand here. */
  | { readonly kind: 'stray'; readonly index: number; readonly expected: number };

/**
 * Finds where a list of numbers that should count on does not. One pass; each number is in
 * one break at most.
 * @param mayRestart a 1 that 2 follows begins a new list and is no break
 * @param before the number that the list counts on from
 */
export function findBreaks(numbers: readonly number[], mayRestart: boolean, before = 0): Break[] {
  const breaks: Break[] = [];
  let last = before;
  /** Where a list stopped that another one, numbered alike, stands inside. */
  let outer: number | null = null;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const next = numbers[index + 1];
    const expected = last + 1;
    if (number === expected) {
      last = number;
      continue;
    }
    if (mayRestart && number === 1 && index > 0 && next === 2 && expected !== 2) {
      outer = last;
      last = 1;
      continue;
    }
    const found = classify(number, next, numbers[index + 2], last);
    if (outer !== null && number === outer + 1 && (found === 'stray' || found === 'gap')) {
      last = number;
      outer = null;
      continue;
    }
    breaks.push({ kind: found, index, expected });
    if (found === 'swap') {
      last = expected + 1;
      index++;
    } else if (found === 'gap' || found === 'repeat') last = number;
    else last = found === 'slip' ? expected : strayed(number, next, last);
  }
  return breaks;
}

function classify(
  number: number,
  next: number | undefined,
  second: number | undefined,
  last: number,
): Break['kind'] {
  const expected = last + 1;
  if (next === expected + 1) return 'slip';
  if (number === expected + 1 && next === expected && (second ?? expected + 2) === expected + 2) {
    return 'swap';
  }
  if (number === last) return 'repeat';
  if (number > expected && (next === undefined || next >= number)) return 'gap';
  return 'stray';
}

/** From where counting goes on behind a number that cannot stand here. */
function strayed(number: number, next: number | undefined, last: number): number {
  return next === number + 1 ? number : last;
}
