import type { PlanDocument, Range } from '@yaodian/parser';

/** A number from 0 to below 1, the same sequence on every run. */
export type Random = () => number;

/** One way in which a good text is spoilt, and what the rules must say of it. */
export interface Damage {
  readonly name: string;
  /** At least one of these must speak of the damage. */
  readonly expected: readonly string[];
  /** These may speak too: the damage really causes what they find. */
  readonly companions: readonly string[];
  /** The spoilt text; null where the document has nothing that can be spoilt in this way. */
  readonly apply: (document: PlanDocument, random: Random) => string | null;
}

/** A small generator (mulberry32): good enough to choose places, and the same everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the values; null where there is none. */
export function pick<Value>(values: readonly Value[], random: Random): Value | null {
  return values[Math.floor(random() * values.length)] ?? null;
}

/** The source text of a document with one span replaced. */
export function replaced({ source }: PlanDocument, { start, end }: Range, text: string): string {
  return source.text.slice(0, start) + text + source.text.slice(end);
}

/** The source text without a span and the line breaks behind it. */
export function withoutLine(document: PlanDocument, { start, end }: Range): string {
  let last = end;
  while (/[ \t\u3000]/u.test(document.source.text.charAt(last))) last++;
  while (/[\r\n]/u.test(document.source.text.charAt(last))) last++;
  return replaced(document, { start, end: last }, '');
}
