// 1.抓好培训。…… 2.关心职工。……, and a last paragraph 落实制度。…… in the second: it was the third.

import { paragraphFact, sourceRange } from '@yaodian/parser';
import type { Block, MarkerStyle, Paragraph, PlanDocument } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { action } from './last-chapter.ts';
import type { Unnumbered } from './unnumbered.ts';

/** Of one list fewer numbers show no way of writing. */
const LEAST = 2;
const opening = /^\s*([\p{Script=Han}“”、，]{4,24}(?:（[^（）]{1,24}）)?)([。：])(?=.{8})/u;
/** 其中：…… and 备注：…… are no names. */
const noName = /^(?:其中|备注|说明|注意|联系|附件)/u;

interface Name {
  readonly text: string;
  readonly mark: string;
}

/** How a paragraph begins like a task written in one line with its name; null for any other. */
const nameOf = paragraphFact(({ role, reading }): Name | null => {
  const [, text, mark] = (role === 'body' && opening.exec(reading.text)) || [];
  return text === undefined || mark === undefined || noName.test(text) ? null : { text, mark };
});

/**
 * The only such paragraph behind the texts of lists written alike, where the next number is missing or the
 * list ends. Where another one stands there as well, or 一是…… in paragraphs of their own, their writer
 * adds paragraphs.
 */
export function lostRunIn(
  { source }: PlanDocument,
  sequences: readonly Sequence[],
): readonly Unnumbered[] {
  const styles = new Map<MarkerStyle, Added[]>();
  for (const { members } of sequences) {
    if (members.length < LEAST || !members.every(({ heading }) => heading.runIn)) continue;
    const wordy = members.some(({ block }) => holdsItems(block));
    for (const [index, before] of members.entries())
      for (const line of laterBodies(before.block)) {
        const { meantStyle } = before.marker;
        const added = styles.get(meantStyle) ?? [];
        styles.set(meantStyle, added);
        added.push({ line, before, next: members[index + 1], length: lengthOf(members), wordy });
      }
  }
  return [...styles.values()].flatMap((added) => {
    const [only] = added;
    return only === undefined || added.length > 1 || only.wordy ? [] : lostIn(only, source.text);
  });
}

interface Added {
  readonly line: Paragraph;
  readonly before: Numbered;
  readonly next: Numbered | undefined;
  /** Of every name of the list; null where they differ. */
  readonly length: number | null;
  /** 一是…… stands in a paragraph of its own in the list. */
  readonly wordy: boolean;
}

/** So many names of one length are no chance. */
const PARALLEL = 3;

function lengthOf(members: readonly Numbered[]): number | null {
  const length = members[0]?.heading.title.length ?? 0;
  const alike = members.every(({ heading }) => heading.title.length === length);
  return alike && members.length >= PARALLEL ? length : null;
}

function lostIn({ line, before, next, length }: Added, source: string): readonly Unnumbered[] {
  const name = nameOf(line);
  if (name === null || !leavesRoom(before, next)) return [];
  if (source.charAt(before.heading.titleRange.end) !== name.mark) return [];
  if (!isNamedLike(name, before.heading.title) && name.text.length !== length) return [];
  const start = line.reading.text.indexOf(name.text);
  const range = sourceRange(line.reading, start, start + name.text.length);
  const gapBefore = next?.number === before.number + 2 ? next : null;
  return [{ title: name.text, range, before, gapBefore }];
}

/** By what is to be done, by the same word at its end (动员阶段, 总结阶段) or, in front of ：, in as many characters. */
function isNamedLike({ text, mark }: Name, title: string): boolean {
  if (mark === '。' && action.test(text)) return true;
  return endOf(text) === endOf(title) || (mark === '：' && text.length === title.length);
}

function endOf(title: string): string {
  return title.replace(/（[^（）]*）$/u, '').slice(-2);
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

function holdsItems(block: Block): boolean {
  return 'children' in block && block.children.some(({ type }) => type === 'item');
}
