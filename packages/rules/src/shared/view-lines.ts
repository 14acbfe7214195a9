import { detached, type PlanDocument, type TextMemo } from '@yaodian/parser';

/** A heading, paragraph or other line of the reading view, broken lines joined. */
export interface ViewUnit {
  readonly text: string;
  /** View offset of `text[0]`. */
  readonly start: number;
  /** What {@link unitFact} worked out about the text, by fact. */
  readonly kept: unknown[];
}

/** How many facts there are: each has a place of its own in what is kept with a unit. */
let count = 0;

/**
 * Works something out once about each unit and keeps it with the unit. Where a document is parsed with a
 * memo, it goes on to the equal unit of the next version: `compute` must depend on nothing but the text.
 */
export function unitFact<Value extends object | string | number | boolean | null>(
  compute: (text: string) => Value,
): (unit: ViewUnit) => Value {
  const place = count++;
  return ({ kept, text }) => {
    const known = kept[place] as Value | undefined;
    return known === undefined ? (kept[place] = compute(text)) : known;
  };
}

/** The lines of the version before, by what is carried from one to the next. */
const last = new WeakMap<TextMemo, readonly ViewUnit[]>();

/** The lines of a document's reading view that are not empty, in order. */
export function linesOf({ view: { text }, memo }: PlanDocument): readonly ViewUnit[] {
  if (memo === undefined) return cut(text, 0, text.length);
  const before = last.get(memo) ?? [];
  const front = frontOf(text, before);
  const start = endOf(front.at(-1));
  const behind = behindOf(text, before.slice(front.length), start);
  // A line outlives the text from which it was cut.
  const changed = cut(text, start, behind[0]?.start ?? text.length).map((unit) => ({
    ...unit,
    text: detached(unit.text),
  }));
  const lines = [...front, ...changed, ...behind];
  last.set(memo, lines);
  return lines;
}

function cut(text: string, from: number, to: number): ViewUnit[] {
  const lines: ViewUnit[] = [];
  for (let start = from; start < to;) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (end > start) lines.push({ text: text.slice(start, end), start, kept: [] });
    start = end + 1;
  }
  return lines;
}

/** Those with which the text begins as well. */
function frontOf(text: string, before: readonly ViewUnit[]): readonly ViewUnit[] {
  let end = 0;
  for (const [index, unit] of before.entries()) {
    while (text.charCodeAt(end) === lineFeed) end++;
    if (unit.start !== end || !isLine(text, unit.text, end)) return before.slice(0, index);
    end = endOf(unit);
  }
  return before;
}

/** Those with which the text ends as well, behind an offset, at the places where they stand now. */
function behindOf(text: string, before: readonly ViewUnit[], from: number): readonly ViewUnit[] {
  const found: ViewUnit[] = [];
  let end = text.length;
  for (let index = before.length - 1; index >= 0; index--) {
    const unit = before[index];
    while (end > 0 && text.charCodeAt(end - 1) === lineFeed) end--;
    const start = end - (unit?.text.length ?? 0);
    if (unit === undefined || start < from || !isLine(text, unit.text, start)) break;
    found.push({ text: unit.text, start, kept: unit.kept });
    end = start;
  }
  return found.reverse();
}

const lineFeed = 10;

function endOf(unit: ViewUnit | undefined): number {
  return unit === undefined ? 0 : unit.start + unit.text.length;
}

/** Whether a line of the text that begins at an offset is this one. */
function isLine(text: string, line: string, start: number): boolean {
  const end = start + line.length;
  return (
    text.startsWith(line, start) &&
    (start === 0 || text.charCodeAt(start - 1) === lineFeed) &&
    (end === text.length || text.charCodeAt(end) === lineFeed)
  );
}
