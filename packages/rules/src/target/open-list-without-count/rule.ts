import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import type { Enumeration, Paragraph, Range, Reading } from '@yaodian/parser';
import { clauseBefore } from '../../shared/clause.ts';
import { everySentence } from '../../shared/every-sentence.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { commitVerb } from '../../shared/own-work.ts';
import { promises } from '../../shared/promises.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const MOST_NAMES = 5;
/** 等项目建设 names a kind of work, 等学校开展 a circle of schools: only the end of the thing counts. */
const thing =
  /^(?:$|[，。；、,;）)”]|建设|开工|竣工|投入使|投用|落地|征迁|前期|扩建|改造|主体|进度|施工)/u;

/** 范围包括新建、改建的道路、房屋等工程: says what a rule holds for, and promises none of it. */
const scope = /(?:包括|包含|涵盖|覆盖|涉及|适用于|是指)/u;

/** 通过绿地、绿道等项目，打造……: by which means. */
const means = /^(?:通过|结合|依托|借助|利用|围绕)/u;

export const openListWithoutCount = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'open-list-without-count',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '项目管理惯例：列举不全时写明总数' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence((paragraph) => {
      const { text } = paragraph.reading;
      if (!/等(?:项目|学校|工程)/u.test(text) || !promises(context.part, paragraph.range)) return;
      const [first, ...others] = openLists(paragraph);
      if (first === undefined) return;
      context.report({
        messageId: 'noCount',
        data: { last: excerpt(first.last.slice(-12)), noun: first.noun, listed: first.listed },
        range: first.range,
        related: others.map(({ range }) => ({ range, messageId: 'another' })),
      });
    });
  },
});

interface OpenList {
  readonly noun: string;
  readonly last: string;
  readonly listed: number;
  readonly range: Range;
}

/** Lists of things to be done that end in 等 and give no total; a paragraph is one finding. */
function openLists({ reading, enumerations }: Paragraph): OpenList[] {
  const { text } = reading;
  const found: OpenList[] = [];
  for (const match of text.matchAll(/(?<![中高平均同初优劣])等(项目|学校|工程)/gu)) {
    const noun = match[1] ?? '';
    const end = match.index + match[0].length;
    const list = listBefore(enumerations, reading, match.index);
    const front = clauseBefore(text, match.index);
    const names = front.split('、');
    const listed = list?.items.length ?? names.length;
    if (listed > MOST_NAMES || !commitVerb.test(front)) continue;
    if (
      /[0-9一二三四五六七八九十两]+[个所项]/u.test(front) ||
      scope.test(front) ||
      means.test(front)
    )
      continue;
    if (!thing.test(text.slice(end, end + 4))) continue;
    const last = list?.items.at(-1)?.text ?? names.at(-1) ?? front;
    found.push({ noun, last, listed, range: sourceRange(reading, match.index, end) });
  }
  return found;
}

/** The list that ends where 等 stands. */
function listBefore(
  enumerations: readonly Enumeration[],
  reading: Reading,
  at: number,
): Enumeration | undefined {
  const place = sourceRange(reading, at, at).start;
  return enumerations.find(
    ({ items, range }) => range.start < place && (items.at(-1)?.range.end ?? -1) === place,
  );
}
