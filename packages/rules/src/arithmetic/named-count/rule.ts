import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { parseChineseNumber, sourceRange } from '@yaodian/parser';
import type { Reading } from '@yaodian/parser';
import { toNumber } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { countsOf, listBefore, listBetween } from '../../shared/list-items.ts';
import type { CountedList } from '../../shared/list-items.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { bracketEnd } from '../../shared/places.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** 五大行动, “三位一体”, “七个一”, and 五联, 三化 whose every member holds the sign. */
const named =
  /[“‘]?([二两三四五六七八九十]|十[一二三四五六]|\d{1,2})(大(?=[\u4e00-\u9fff“])|位一体|个一(?![批些定直般])|[联化史实抓强进优建])[”’]?/gu;

export const namedCount = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'named-count',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：概括数与所列内容相符' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, ({ reading }) => {
      if (!reading.text.includes('、') && !reading.text.includes('”“')) return;
      for (const match of reading.text.matchAll(named)) checkName(context, reading, match);
    });
  },
});

function checkName(context: Context, reading: Reading, match: RegExpExecArray): void {
  const [whole, numeral = '', sign = ''] = match;
  const { text } = reading;
  const number = parseChineseNumber(numeral);
  if (number === null || /[第每十百千万零一二三四五六七八九\d]$/u.test(text.slice(0, match.index)))
    return;
  const stated = toNumber(number);
  const end = match.index + whole.length;
  const list = listBeside(text, match.index, end, sign);
  if (list === null) return;
  const { least, most } = countsOf(list);
  const holds = stated >= least && stated <= most;
  const range = sourceRange(reading, match.index, end);
  context.checked({
    range,
    outcome: holds ? 'held' : 'failed',
    statement: `${least} ${holds ? '=' : '≠'} ${whole}`,
  });
  if (holds) return;
  const { items } = list;
  context.report({
    messageId: 'count',
    data: { name: whole.replaceAll(/[“”‘’]/gu, ''), count: least },
    range,
    related: [
      {
        range: sourceRange(reading, list.start, list.end),
        messageId: 'list',
        data: { first: excerpt(items[0] ?? '', 12), last: excerpt(items.at(-1) ?? '', 12) },
      },
    ],
  });
}

/** The closed list that stands right in front of the name or in the bracket behind it. */
function listBeside(text: string, start: number, end: number, sign: string): CountedList | null {
  const noun = /^[^，。；：、,;:（()）\n“”]{0,10}(?=[（(])/u.exec(text.slice(end, end + 12))?.[0];
  if (noun !== undefined) {
    const open = end + noun.length;
    const close = bracketEnd(text, open);
    if (close === -1) return null;
    const list = listBetween(text, open + 1, close);
    return isMemberList(list, sign) ? list : null;
  }
  let at = start;
  const etc = /等\s?$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  at -= etc.length;
  while (/\s/u.test(text.charAt(at - 1))) at -= 1;
  const list = listBefore(text, at);
  const unquoted = insideQuotation(text, list) ?? list;
  if (!isMemberList(unquoted, sign)) return null;
  // 等十大工程: the list is closed only where it has ten members; a shorter one may be a choice.
  if (etc !== '') {
    const number = parseChineseNumber(
      /[二两三四五六七八九十]+|\d+/u.exec(text.slice(start, end))?.[0] ?? '',
    );
    if (number === null || toNumber(number) > unquoted.items.length) return null;
  }
  return unquoted;
}

/** “甲、乙、丙”四大工程: the list is what the quotation holds. */
function insideQuotation(text: string, list: CountedList): CountedList | null {
  if (list.items.length !== 1 || text.charAt(list.end - 1) !== '”') return null;
  const open = text.lastIndexOf('“', list.end - 1);
  return open < list.start ? null : listBetween(text, open + 1, list.end - 1);
}

/** At least two members; for 五联 and the like every member holds the sign. */
function isMemberList({ items }: CountedList, sign: string): boolean {
  if (items.length < 2 || items.length > 30) return false;
  if (items.some((item) => /(?:\d|[一二三四五六七八九十])[所个家名项件大]/u.test(item))) {
    if (sign !== '个一') return false;
  }
  // 甲、乙“新局”十大工程: the quotation belongs to the name behind it.
  const last = items.at(-1) ?? '';
  if (sign === '大' && /[”’]$/u.test(last) && !items.every((item) => /[”’]$/u.test(item)))
    return false;
  if (sign === '个一') return items.every((item) => item.startsWith('一'));
  if (sign === '大' || sign === '位一体')
    return items.slice(0, -1).every((item) => item.length <= 24);
  return items.every((item) => item.includes(sign));
}
