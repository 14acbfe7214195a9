// 三、 in front of a task and （七） in front of its chapter: two numbers of different levels that changed places.

import type { MarkerStyle, Part } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { sequencesOf, type Numbered } from './sequences.ts';

/** Two numbers that each fit where the other stands, in document order. */
export interface Exchange {
  readonly first: Numbered;
  readonly second: Numbered;
}

/** Ways to write one level stand together. */
const levels: Readonly<Partial<Record<MarkerStyle, number>>> = {
  'chinese-comma': 1,
  'chinese-paren': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'arabic-bare': 3,
  'arabic-paren': 4,
  'arabic-half-paren': 4,
};

/** A heading in its own line that holds numbered ones, one above a text, or a line that goes on with its text. */
type Shape = 'holds' | 'heads' | 'runs';

interface Line {
  readonly member: Numbered;
  readonly level: number;
  readonly shape: Shape;
}

/** A longer title is a sentence. */
const LONGEST_TITLE = 30;
/** More lines of another shape are no slip. */
const ODD = 6;

/**
 * The only two numbers of a part that changed places: the lines look each like those of the other's level,
 * and the numbers count on where they belong.
 */
export const exchangedIn: (part: Part) => Exchange | null = memoise((part) => {
  const lines = linesOf(part);
  if (new Set(lines.map(({ level }) => level)).size < 2) return null;
  const bare = (shape: Shape): string => (shape === 'runs' ? shape : 'bare');
  return exchangeAmong(lines, bare) ?? exchangeAmong(lines, (shape) => shape);
});

function linesOf(part: Part): readonly Line[] {
  return sequencesOf(part)
    .flatMap(({ members }) => members)
    .toSorted((a, b) => a.marker.range.start - b.marker.range.start)
    .flatMap((member) => {
      const level = levels[member.marker.style];
      return level === undefined ? [] : [{ member, level, shape: shapeOf(member) }];
    });
}

function shapeOf({ heading, block }: Numbered): Shape {
  if (heading.runIn || heading.title.length > LONGEST_TITLE) return 'runs';
  const [first] = block.children;
  return first?.type === 'paragraph' ? 'heads' : 'holds';
}

function exchangeAmong(lines: readonly Line[], look: (shape: Shape) => string): Exchange | null {
  const usual = new Map<number, string>();
  for (const level of new Set(lines.map((line) => line.level))) {
    const looks = lines.filter((line) => line.level === level).map(({ shape }) => look(shape));
    for (const each of new Set(looks))
      if (looks.length > 2 && looks.filter((one) => one === each).length * 5 >= looks.length * 3)
        usual.set(level, each);
  }
  const odd = lines.filter(
    ({ level, shape }) => usual.has(level) && usual.get(level) !== look(shape),
  );
  if (odd.length < 2 || odd.length > ODD) return null;
  const found: Exchange[] = [];
  for (const [index, one] of odd.entries()) {
    for (const other of odd.slice(index + 1)) {
      if (one.level === other.level) continue;
      if (look(one.shape) !== usual.get(other.level)) continue;
      if (look(other.shape) !== usual.get(one.level)) continue;
      if (fits(lines, one, other) && fits(lines, other, one) && opensList(lines, one, other))
        found.push({ first: one.member, second: other.member });
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the number of a line counts on where the other line stands. */
function fits(lines: readonly Line[], { member, level }: Line, place: Line): boolean {
  const at = lines.indexOf(place);
  const isSibling = (line: Line): boolean => line.level === level && line.member !== member;
  const before = lines.slice(0, at).findLast(isSibling)?.member.number ?? 0;
  const after = lines.slice(at + 1).find(isSibling)?.member.number ?? 1;
  const { number } = member;
  return (number === before + 1 || number === 1) && (after === number + 1 || after === 1);
}

/** Whether the first number below the one that would stand higher begins a list, or counts on. */
function opensList(lines: readonly Line[], first: Line, second: Line): boolean {
  const [higher, lower] = first.level < second.level ? [first, second] : [second, first];
  const place = lines.indexOf(lower);
  const goes = lines.indexOf(higher);
  const numbers = (from: number, to: number): readonly number[] =>
    lines.slice(from, to).flatMap((line, index) => {
      if (from + index === goes) return [lower.member.number];
      return line.level === lower.level && line !== lower ? [line.member.number] : [];
    });
  const next = numbers(place + 1, lines.length)[0] ?? 1;
  return next === 1 || next === (numbers(0, place).at(-1) ?? 0) + 1;
}
