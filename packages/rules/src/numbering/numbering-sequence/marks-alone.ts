// 、主要任务 behind 二、: only the mark of a number is left.

import { paragraphFact } from '@yaodian/parser';
import type { Block, Part } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { blocksIn } from '../../shared/walk.ts';
import type { Unnumbered } from './unnumbered.ts';

const markAlone = /^[、.．](?=\s?[\p{Script=Han}“《])/u;

/** How much of a title is the mark of a number that is gone. */
export function markLength(title: string): number {
  return markAlone.test(title) ? 1 : 0;
}

/** Lines that begin with the mark of a number, and a number with that mark in front of them or behind. */
export function marksAlone(part: Part, sequences: readonly Sequence[]): readonly Unnumbered[] {
  const blocks = blocksIn(part);
  const lines = blocks.flatMap((block, index) => {
    const line = lineOf(block);
    return line === null || isOpen(blocks[index - 1]) ? [] : [line];
  });
  if (lines.length === 0) return [];
  const numbered = sequences
    .flatMap(({ members }) => members)
    .sort((a, b) => a.marker.range.start - b.marker.range.start);
  return lines.flatMap(({ title, range }): Unnumbered[] => {
    const sameMark = numbered.filter(({ marker }) => marker.text.trim().endsWith(title.charAt(0)));
    const next = sameMark.find(({ marker }) => marker.range.start > range.start) ?? null;
    const before = sameMark.findLast(({ marker }) => marker.range.start < range.start) ?? null;
    if (before === null && next?.number !== 2) return [];
    return [{ title, range, before, gapBefore: isGap(before, next) ? next : null }];
  });
}

/** True for a paragraph that does not end: the line behind it goes on with a list. */
function isOpen(before: Block | undefined): boolean {
  return before?.type === 'paragraph' && !/[。；：！？）”.;:]\s*$/u.test(before.reading.text);
}

function isGap(before: Numbered | null, next: Numbered | null): boolean {
  if (before !== null && next?.marker.style !== before.marker.style) return false;
  return next?.number === (before?.number ?? 0) + 2;
}

/** Asked of every paragraph at each keystroke. */
const beginsWithMark = paragraphFact(({ reading }) => markAlone.test(reading.text));

function lineOf(block: Block): Pick<Unnumbered, 'title' | 'range'> | null {
  if (block.type === 'paragraph') {
    const { range, reading } = block;
    return beginsWithMark(block) ? { title: reading.text, range } : null;
  }
  if (!('heading' in block) || block.heading.marker !== null) return null;
  const { title, range } = block.heading;
  return markAlone.test(title) ? { title, range } : null;
}
