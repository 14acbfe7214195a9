import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import type { Reading } from '@yaodian/parser';
import { decimalFrom, toNumber } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { countsOf, mayCount } from '../../shared/list-items.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { replaceNumber, shown } from '../../shared/written-number.ts';
import { listBehind, listInFront } from './lists.ts';
import type { CountedNames } from './lists.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const listCount = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'list-count',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：数字与所列名单相符' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, ({ reading, quantities }) => {
      if (quantities.length === 0 || !/[、》”]/u.test(reading.text)) return;
      const maySpeakBehind = /[（(：:即]|分别/u.test(reading.text);
      for (const quantity of quantities) {
        const behind = maySpeakBehind ? listBehind(reading.text, quantities, quantity) : null;
        if (behind !== null) check(context, reading, behind);
        const front = listInFront(reading.text, quantities, quantity);
        if (front !== null) check(context, reading, front);
      }
    });
  },
});

function check(context: Context, reading: Reading, names: CountedNames): void {
  const { quantity, list, open, decidable } = names;
  const { least, most } = countsOf(list);
  const stated = toNumber(quantity.value);
  const fails = !mayCount(list, stated) && (!open || least > stated);
  // A list that 等 leaves open proves nothing as long as it is short enough.
  const holds = open ? least === stated || most === stated : !fails;
  const range = sourceRange(reading, list.start, list.end);
  context.checked({
    range: quantity.range,
    outcome: !decidable ? 'undecided' : fails ? 'failed' : holds ? 'held' : 'undecided',
    statement: `${least} ${fails ? (open ? '>' : '≠') : open && !holds ? '≤' : '='} ${shown(quantity)}`,
  });
  if (!decidable || !fails) return;
  const edit = replaceNumber(context.document, quantity, decimalFrom(least));
  context.report({
    messageId: open ? 'moreThanNumber' : 'closedList',
    data: { total: shown(quantity), count: least },
    range: quantity.numberRange,
    related: [
      {
        range,
        messageId: 'list',
        data: {
          first: excerpt(list.items[0] ?? '', 12),
          last: excerpt(list.items.at(-1) ?? '', 12),
        },
      },
    ],
    ...(edit === null
      ? {}
      : { suggestions: [{ messageId: 'useCount', data: { value: least }, edits: [edit] }] }),
  });
}
