import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { formatChineseNumber, paragraphFact, sourceRange } from '@yaodian/parser';
import type {
  Block,
  Goal,
  Heading,
  Item,
  Paragraph,
  Part,
  Range,
  Section,
  Task,
} from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import {
  announcementAtEnd,
  announcementsIn,
  numbersIn,
  ordinalsIn,
  recallsIn,
} from './announcements.ts';
import type { Announcement } from './announcements.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const announcedCount = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'announced-count',
    category: 'arithmetic',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：预告的项数与所列各项相符' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'contents' || part.role === 'duplicate') return;
        checkBlocks(context, part);
      },
    };
  },
});

function checkBlocks(context: Context, parent: Part | Section | Task | Goal | Item): void {
  const { children } = parent;
  const mayPrecede = parent.type !== 'goal' && parent.type !== 'item';
  children.forEach((child, index) => {
    if (child.type === 'paragraph') {
      if (!mayAnnounce(child)) return;
      if (mayPrecede) checkChildren(context, children, index);
      checkParagraph(context, child);
    } else if ('headingParagraph' in child) {
      if (mayAnnounce(child.headingParagraph)) checkParagraph(context, child.headingParagraph);
      checkBlocks(context, child);
    }
  });
}

const mayAnnounce = paragraphFact(
  (paragraph) => listsItems(paragraph.reading.text) || announcementAtEnd(paragraph) !== null,
);

/** Whether a paragraph counts its items itself. */
function listsItems(text: string): boolean {
  return text.includes('二是') || /[；;。]\s?2[、.．](?!\d)/u.test(text);
}

/** 抓好三件事：一是…；二是…, and 一是…；二是…。以上两个方面. */
function checkParagraph(context: Context, paragraph: Paragraph): void {
  const { text } = paragraph.reading;
  if (!listsItems(text)) return;
  for (const announcement of announcementsIn(text)) {
    const behind = text.slice(announcement.behind);
    const items = /^\s?一是/u.test(behind) ? ordinalsIn(behind) : numbersIn(behind);
    if (items === null) continue;
    const last = announcement.behind + items.last;
    compare(context, paragraph, announcement, items.count, [
      rangeAt(paragraph, announcement.behind),
      rangeAt(paragraph, last),
    ]);
  }
  for (const announcement of recallsIn(text)) {
    const front = text.slice(0, announcement.start);
    const items = ordinalsIn(front);
    if (items === null) continue;
    const first = front.indexOf('一是');
    compare(context, paragraph, announcement, items.count, [
      rangeAt(paragraph, first),
      rangeAt(paragraph, items.last),
    ]);
  }
}

/** 重点抓好以下六项工作： with the sections, tasks or items that follow it. */
function checkChildren(context: Context, children: readonly Block[], index: number): void {
  const child = children[index];
  if (child?.type !== 'paragraph') return;
  const announcement = announcementAtEnd(child);
  if (announcement === null) return;
  const headings = headingsFrom(children, index + 1);
  const [first, last] = [headings[0], headings.at(-1)];
  if (headings.length < 2 || first === undefined || last === undefined) return;
  const mayMiss = announcement.stated - headings.length > 1 && !isWhole(context, first, last);
  if (mayMiss && isCutOff(context, children)) return;
  compare(context, child, announcement, headings.length, [first.range, last.range]);
}

/** One sentence in many lines: each ends with ； but the last. */
function isWhole({ document: { source } }: Context, first: Heading, last: Heading): boolean {
  return (
    /[；;]/u.test(source.text.charAt(first.range.end)) &&
    source.text.charAt(last.range.end) === '。'
  );
}

/** What stands at the end of a document. */
const signs: ReadonlySet<string> = new Set(['issuer', 'issue-date']);

/**
 * The document ends with these blocks: where far fewer are there than announced, its end may be lost. Where it
 * is signed or dated, the end is there.
 */
function isCutOff({ document: { source } }: Context, children: readonly Block[]): boolean {
  if (children.some((child) => child.type === 'element' && signs.has(child.kind))) return false;
  const end = children.at(-1)?.range.end ?? 0;
  return source.text.length - end < 100 && source.text.slice(end).trim() === '';
}

/** The headings that run on from 1 in one style right behind a place. */
function headingsFrom(children: readonly Block[], from: number): Heading[] {
  const found: Heading[] = [];
  for (let at = from; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || !('heading' in child)) {
      if (found.length === 0) return [];
      continue;
    }
    const { marker } = child.heading;
    const style = found[0]?.marker?.meantStyle ?? marker?.meantStyle;
    // A gap or a repeat is the business of the numbering rules: nothing can be counted then.
    if (marker?.meantStyle !== style || marker?.meant !== found.length + 1) return [];
    found.push(child.heading);
  }
  return found;
}

function rangeAt({ reading }: Paragraph, at: number): Range {
  const mark = reading.text.slice(at).search(/[一-鿿]/u);
  return sourceRange(reading, at + Math.max(0, mark), Math.min(reading.text.length, at + mark + 8));
}

function compare(
  context: Context,
  { reading }: Paragraph,
  { start, end, stated, written }: Announcement,
  count: number,
  [first, last]: readonly [Range, Range],
): void {
  const range = sourceRange(reading, start, end);
  const holds = stated === count;
  context.checked({
    range,
    outcome: holds ? 'held' : 'failed',
    statement: `${count} ${holds ? '=' : '≠'} ${written}`,
  });
  if (holds) return;
  const { source } = context.document;
  const value = /^\d/u.test(written) ? String(count) : formatChineseNumber(count);
  context.report({
    messageId: 'items',
    data: { written, count },
    range,
    related: [
      { range: first, messageId: 'first', data: { text: excerpt(source.slice(first), 12) } },
      { range: last, messageId: 'last', data: { text: excerpt(source.slice(last), 12) } },
    ],
    suggestions: [{ messageId: 'useCount', data: { value }, edits: [{ range, text: value }] }],
  });
}
