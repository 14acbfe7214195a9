import { detached, TextChange, type PlanDocument, type TextMemo } from '@yaodian/parser';
import { firstIndex } from './first-index.ts';
import { memoise } from './memo.ts';

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

interface Lines {
  readonly text: string;
  readonly all: readonly ViewUnit[];
}

/** Those of the version before, by what is carried from one to the next. */
const last = new WeakMap<TextMemo, Lines>();

/** The lines of a document's reading view that are not empty, in order. */
export const linesOf: (document: PlanDocument) => readonly ViewUnit[] = memoise(
  ({ view: { text }, memo }) => {
    if (memo === undefined) return cut(text, 0, text.length);
    const all = carried(text, last.get(memo) ?? { text: '', all: [] });
    last.set(memo, { text, all });
    return all;
  },
);

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

/** The lines in front of a change and behind it go on; between them they are cut anew. */
function carried(text: string, before: Lines): readonly ViewUnit[] {
  const old = before.all;
  const { unchangedTo, unchangedFrom, by } = new TextChange(before.text, text);
  const differsUpTo = (unit: ViewUnit): boolean => {
    const end = endOf(unit);
    return end > unchangedTo || !isBreak(text, end);
  };
  const front = old.slice(0, firstIndex(old, differsUpTo));
  const from = endOf(front.at(-1));
  const isSameFrom = ({ start }: ViewUnit): boolean =>
    start + by >= unchangedFrom && isBreak(text, start + by - 1);
  const behind = old
    .slice(firstIndex(old, isSameFrom))
    .map((unit): ViewUnit => ({ text: unit.text, start: unit.start + by, kept: unit.kept }));
  // A line outlives the text from which it was cut.
  const changed = cut(text, from, behind[0]?.start ?? text.length).map((unit): ViewUnit => ({
    text: detached(unit.text),
    start: unit.start,
    kept: [],
  }));
  return front.concat(changed, behind);
}

function endOf(unit: ViewUnit | undefined): number {
  return unit === undefined ? 0 : unit.start + unit.text.length;
}

/** Whether no line reaches over this offset. */
function isBreak(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || text.charCodeAt(offset) === 10;
}
