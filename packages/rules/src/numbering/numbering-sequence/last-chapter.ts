// 保障措施 behind 一、 and 二、: the last chapter has lost its number, and no gap tells of it.

import { paragraphFact } from '@yaodian/parser';
import type { Block, Part } from '@yaodian/parser';
import type { Numbered, Sequence } from '../../shared/sequences.ts';
import { blocksIn } from '../../shared/walk.ts';
import type { Unnumbered } from './unnumbered.ts';

const SHORTEST = 4;
const LONGEST = 20;
/** A paragraph this long is text below a heading. */
const TEXT = 20;

/** How chapters and tasks of plans begin: with what is to be done. */
export const action =
  /^(?:强化|加强|推进|推动|深化|完善|提升|健全|优化|聚焦|着力|坚持|统筹|全面|加快|切实|突出|狠抓|扎实|落实|严格|做好|抓好|打造|构建|促进|巩固|夯实|守牢|办好|改善|培育|扩大|深入|持续|大力|积极|进一步|明确|压实|树立|严守|筑牢|紧盯|激发|增强|提高|维护|防范|规范|挖掘|推广|开展|实施|建立|发挥|引导|鼓励|组织|关心|关爱|建设|发展|壮大|密切|保证|保障|严肃|严明|畅通|拓展|丰富|营造|整合|搭建|统一|细化|引进|改进|创新|整治|治理|盘活|激活|净化)/u;
/** What other chapters are named after. */
const subject =
  /(?:任务|措施|要求|步骤|安排|目标|思路|原则|指导思想|内容|保障|指标|方法|成果|效果|组织领导|机制|打算|建议|实施|监督|考核|评估|计划|重点)$/u;

/**
 * The only short line behind the last numbered chapter that is named as chapters are and heads a text.
 * Where an earlier chapter holds such a line, the document sets headings without a number.
 */
export function lastChapterIn(part: Part, sequences: readonly Sequence[]): readonly Unnumbered[] {
  const chapters = sequences.filter(({ members }) => isChapters(members));
  const [only] = chapters;
  const last = only?.members.at(-1);
  if (last === undefined || chapters.length > 1) return [];
  const found: Unnumbered[] = [];
  const blocks = blocksIn(part);
  for (const [index, block] of blocks.entries()) {
    const line = lineOf(block);
    if (line === null) continue;
    if (line.range.start < last.marker.range.start) return [];
    if (isBareHeading(blocks[index - 1]) || !headsText(blocks[index + 1])) continue;
    found.push({ ...line, before: last, gapBefore: null });
  }
  return found.length === 1 ? found : [];
}

/** Right behind a heading without a text or an end of its own stands what it holds. */
function isBareHeading(block: Block | undefined): boolean {
  if (block?.type === 'section') return !block.heading.runIn;
  if (block?.type !== 'task' || block.heading.runIn) return false;
  const { view } = block.headingParagraph.reading;
  return !/[。；;！!]/u.test(view.text.charAt(view.fromSource(block.heading.range.end)));
}

/** 一、 二、 in lines of their own. */
function isChapters(members: readonly Numbered[]): boolean {
  if (members.length < 2) return false;
  return members.every(
    ({ block, heading, marker, number }, index) =>
      block.type !== 'item' &&
      marker.meantStyle === 'chinese-comma' &&
      number === index + 1 &&
      !heading.runIn,
  );
}

/** Asked of every paragraph at each keystroke. */
export const namesChapter = paragraphFact(
  ({ role, reading }) => role === 'body' && isChapterName(reading.text),
);

function lineOf(block: Block): Pick<Unnumbered, 'title' | 'range'> | null {
  if (block.type === 'paragraph')
    return namesChapter(block) ? { title: block.reading.text, range: block.range } : null;
  if (block.type !== 'section' || block.heading.marker !== null) return null;
  const { title, range } = block.heading;
  return isChapterName(title) ? { title, range } : null;
}

function isChapterName(title: string): boolean {
  if (title.length < SHORTEST || title.length > LONGEST) return false;
  // 2026年工作计划
  const words = title.replace(/^20\d{2}年/u, '');
  if (/^\p{Script=Han}+$/u.test(words)) return action.test(words) || subject.test(words);
  return /^\p{Script=Han}+[，、]\p{Script=Han}+$/u.test(title) && action.test(title);
}

function headsText(next: Block | undefined): boolean {
  if (next === undefined) return false;
  if ('heading' in next) return next.heading.marker?.written === 1 || next.heading.runIn;
  return next.type === 'paragraph' && next.reading.text.length >= TEXT;
}
