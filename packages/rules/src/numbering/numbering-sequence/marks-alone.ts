// 、主要任务 behind 二、: only the mark of a number is left.

import { paragraphFact } from '@yaodian/parser';
import type { Block, Part, PlanDocument } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { firstIndex } from '../../shared/first-index.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import { blocksIn } from '../../shared/walk.ts';
import type { Unnumbered } from './unnumbered.ts';

const markAlone = /^[、.．](?=\s?[\p{Script=Han}“《])/u;

/** How much of a title is the mark of a number that is gone. */
export function markLength(title: string): number {
  return markAlone.test(title) ? 1 : 0;
}

/** Lines that begin with the mark of a number, and a number with that mark in front of them or behind. */
export function marksAlone(
  { source }: PlanDocument,
  part: Part,
  sequences: readonly Sequence[],
): readonly Unnumbered[] {
  const blocks = blocksIn(part);
  const lines: Line[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const line = lineOf(blocks[index]);
    if (line === null || isOpen(blocks[index - 1])) continue;
    if (beginsLine(source.text, line.range.start)) lines.push(line);
  }
  if (lines.length === 0) return [];
  const numbered = sequences
    .flatMap(({ members }) => members)
    .sort((a, b) => a.marker.range.start - b.marker.range.start);
  const byMark = groupedBy(numbered, ({ marker }) => marker.text.trim().slice(-1));
  return lines.flatMap(({ title, range }): Unnumbered[] => {
    const sameMark = byMark.get(title.charAt(0)) ?? [];
    const behind = firstIndex(sameMark, ({ marker }) => marker.range.start > range.start);
    const next = sameMark[behind] ?? null;
    const before = sameMark[behind - 1] ?? null;
    if (before === null && next?.number !== 2) return [];
    return [{ title, range, before, gapBefore: isGap(before, next) ? next : null }];
  });
}

/** 1.加强管理。、完善制度: behind a title the mark stands inside a line. */
function beginsLine(text: string, at: number): boolean {
  return /(?:^|[\r\n])[\s#>*]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** True for a paragraph that does not end: the line behind it goes on with a list. */
function isOpen(before: Block | undefined): boolean {
  if (before?.type !== 'paragraph' || before.role === 'responsibility') return false;
  return !/[。；：！？）”.;:]\s*$/u.test(before.reading.text);
}

function isGap(before: Numbered | null, next: Numbered | null): boolean {
  if (before !== null && next?.marker.style !== before.marker.style) return false;
  return next?.number === (before?.number ?? 0) + 2;
}

/** Asked of every paragraph at each keystroke. 责任处室：、人事处 has one mark too many in its list. */
const beginsWithMark = paragraphFact(
  ({ role, reading }) => role !== 'responsibility' && markAlone.test(reading.text),
);

type Line = Pick<Unnumbered, 'title' | 'range'>;

function lineOf(block: Block | undefined): Line | null {
  if (block?.type === 'paragraph') {
    const { range, reading } = block;
    return beginsWithMark(block) ? { title: reading.text, range } : null;
  }
  if (block === undefined || !('heading' in block) || block.heading.marker !== null) return null;
  const { title, range } = block.heading;
  return markAlone.test(title) ? { title, range } : null;
}
