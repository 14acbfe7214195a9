// 1.抓好培训。…… 2.关心职工。……, and a last paragraph 落实制度。…… in the second: it was the third.

import { paragraphFact, sourceRange } from '@yaodian/parser';
import type { Block, MarkerStyle, Paragraph } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { action } from './last-chapter.ts';
import type { Unnumbered } from './unnumbered.ts';

/** Fewer numbers show no way of writing. */
const LEAST = 5;
const opening = /^\s*([\p{Script=Han}“”、，]{4,24})。(?=.{8})/u;

/** How a paragraph begins like a task written in one line with its name; null for any other. */
const nameOf = paragraphFact(({ role, reading }) => {
  const name = role === 'body' ? opening.exec(reading.text)?.[1] : undefined;
  return name !== undefined && action.test(name) ? name : null;
});

/**
 * The only such paragraph behind the text of its task, where the next number is missing or the list ends.
 * Where another task numbered alike has one as well, its writer adds paragraphs.
 */
export function lostRunIn(sequences: readonly Sequence[]): readonly Unnumbered[] {
  const styles = new Map<MarkerStyle, Level>();
  for (const { members } of sequences)
    for (const [index, member] of members.entries()) {
      const { meantStyle } = member.marker;
      const level = styles.get(meantStyle) ?? { count: 0, isRunIn: true, added: [] };
      styles.set(meantStyle, level);
      level.count++;
      level.isRunIn &&= member.heading.runIn;
      for (const line of laterBodies(member.block))
        level.added.push({ line, before: member, next: members[index + 1] });
    }
  return [...styles.values()].flatMap(({ count, isRunIn, added }) => {
    const [only] = added;
    return only === undefined || added.length > 1 || count < LEAST || !isRunIn ? [] : lostIn(only);
  });
}

/** What was seen of one way of numbering. */
interface Level {
  count: number;
  isRunIn: boolean;
  readonly added: Added[];
}

interface Added {
  readonly line: Paragraph;
  readonly before: Numbered;
  readonly next: Numbered | undefined;
}

function lostIn({ line, before, next }: Added): readonly Unnumbered[] {
  const title = nameOf(line);
  if (title === null || !leavesRoom(before, next)) return [];
  const start = line.reading.text.indexOf(title);
  const range = sourceRange(line.reading, start, start + title.length);
  return [{ title, range, before, gapBefore: next?.number === before.number + 2 ? next : null }];
}

function leavesRoom({ number }: Numbered, next: Numbered | undefined): boolean {
  return next === undefined || next.number === 1 || next.number === number + 2;
}

/** The paragraphs of a task behind its first one that are neither who is responsible nor by when. */
function laterBodies(block: Block): readonly Paragraph[] {
  if (!('children' in block)) return [];
  return block.children
    .slice(1)
    .filter((child): child is Paragraph => child.type === 'paragraph' && child.role === 'body');
}
