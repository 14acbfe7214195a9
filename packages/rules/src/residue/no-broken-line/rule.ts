import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Goal, Item, Paragraph, PlanDocument, Range, Task } from '@yaodian/parser';
import { memoise } from '../../shared/memo.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** Characters quoted on either side of the break. */
const QUOTED = 4;

export const noBrokenLine = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-broken-line',
    category: 'residue',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '排版校对惯例' },
  },
  defaultOptions: {},
  create(context) {
    const visit = (paragraph: Paragraph): void => {
      // A soft wrap is how Markdown and YAML are written.
      if (context.document.format !== 'text') return;
      // A list of bodies that ends in 、 is another rule's business.
      if (paragraph.role === 'responsibility' || paragraph.role === 'deadline') return;
      if (isTitle(paragraph)) return;
      for (const line of paragraph.joinedLines) report(context, paragraph, line);
    };
    // A heading that is a sentence may be cut as well.
    const visitHeading = ({ headingParagraph }: Task | Goal | Item): void => {
      visit(headingParagraph);
    };
    return { paragraph: visit, task: visitHeading, goal: visitHeading, item: visitHeading };
  },
});

/** A name of several lines on a cover: it has no mark, and stands where no heading is. */
const isTitle = paragraphFact(
  ({ reading: { text } }) => text.length <= LONGEST_TITLE && !/[，。；：、！？,;:!?]/u.test(text),
);
const LONGEST_TITLE = 90;

/** No sentence ends so, and none begins so; between any other words a 。 may be missing as well. */
const midway = /[，、：；（“《的和与及或在对为把将以从向被由]$/u;
const onward = /^[，。、；：）”》的了和与及或等]/u;

function report(context: Context, paragraph: Paragraph, line: number): void {
  const { source } = context.document;
  const cut = breakBefore(context.document, line);
  // The lines of a heading and of the text that runs on behind it are told together.
  const { start, end } = paragraph.range;
  if (cut === null || cut.start <= start || cut.start >= end) return;
  // What a site leaves out stands in no line.
  if (source.text.startsWith('…', cut.end)) return;
  const before = source.text.slice(Math.max(paragraph.range.start, cut.start - QUOTED), cut.start);
  const after = source.text.slice(cut.end, Math.min(paragraph.range.end, cut.end + QUOTED));
  context.report({
    messageId: midway.test(before) || onward.test(after) ? 'broken' : 'ended',
    data: { before, after },
    range: { start: cut.start - 1, end: cut.end + 1 },
    fix: { edits: [{ range: cut, text: '' }], changes: 'structure' },
    aggregate: { key: 'broken', over: 3, messageId: 'everywhere' },
  });
}

/** The blanks, line breaks and page numbers between the text of a line and the text before it; null where no text is before it. */
function breakBefore(
  document: PlanDocument,
  line: number,
): { readonly start: number; readonly end: number } | null {
  const { text, lineStarts } = document.source;
  let start = lineStarts[line - 1];
  if (start === undefined) return null;
  let end = start;
  const blank = (at: number): boolean => /\s/u.test(text.charAt(at));
  while (end < text.length && blank(end)) end++;
  while (start > 0 && blank(start - 1)) start--;
  const marks = pageMarks(document);
  for (let i = firstBehind(marks, start); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.start > end) break;
    start = Math.min(start, mark.start);
    end = Math.max(end, mark.end);
    while (end < text.length && blank(end)) end++;
    while (start > 0 && blank(start - 1)) start--;
  }
  return start === 0 || end === text.length ? null : { start, end };
}

/** Where the numbers of pages and rules between pages stand, in order. */
const pageMarks: (document: PlanDocument) => readonly Range[] = memoise(({ residues }) =>
  residues.flatMap(({ kind, hidden, range }) => (kind === 'page-chrome' && hidden ? [range] : [])),
);

/** Index of the first range that ends at or behind `at`. */
function firstBehind(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
