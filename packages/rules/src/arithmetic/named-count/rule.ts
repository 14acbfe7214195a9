import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import type { Reading } from '@yaodian/parser';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { countsOf, mayCount } from '../../shared/list-items.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { listBeside, namedNumbers } from './names.ts';
import type { NamedNumber } from './names.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

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
      for (const number of namedNumbers(reading.text)) checkName(context, reading, number);
    });
  },
});

function checkName(context: Context, reading: Reading, number: NamedNumber): void {
  const { text, start, end, stated } = number;
  const list = listBeside(reading.text, number);
  if (list === null) return;
  const { least } = countsOf(list);
  const holds = mayCount(list, stated);
  const range = sourceRange(reading, start, end);
  context.checked({
    range,
    outcome: holds ? 'held' : 'failed',
    statement: `${holds ? stated : least} ${holds ? '=' : '≠'} ${text}`,
  });
  if (holds) return;
  const { items } = list;
  context.report({
    messageId: 'count',
    data: { name: text.replaceAll(/[“”‘’]/gu, ''), count: least },
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
