import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { sourceRange } from '@yaodian/parser';
import type { Reading, Table } from '@yaodian/parser';
import type { DocumentRuleContext } from '@yaodian/linter';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const open = /长期坚持|长期推进|长期|持续推进|持续开展|持续实施|持续|常年|始终/u;
/** A checkpoint beside it is what is asked for. */
const checkpoint = /[0-9一二三四五六七八九十]+(?:年|月|日)|每年|每季|每月|每周|每半年|季度/u;
const LONGEST = 40;
const deadlineColumn = /时限|期限|完成时间|时间节点|时间要求|进度/u;

export const noOpenEndedDeadline = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-open-ended-deadline',
    category: 'deadline',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '督查督办惯例：时限可检查' },
  },
  defaultOptions: {},
  create(context) {
    return {
      paragraph({ role, reading }) {
        if (role === 'deadline') check(context, reading);
      },
      table(table) {
        for (const reading of deadlineCells(table)) check(context, reading);
      },
    };
  },
});

function check(context: Context, reading: Reading): void {
  // Where rows have more cells than their head, what is to be done stands in the column.
  const match = reading.text.length > LONGEST ? null : open.exec(reading.text);
  if (match === null || checkpoint.test(reading.text)) return;
  const range = sourceRange(reading, match.index, match.index + match[0].length);
  context.report({
    messageId: 'openEnded',
    data: { text: match[0] },
    range,
    suggestions: [
      { messageId: 'quarterly', edits: [{ range, text: '每季度' }], changes: 'structure' },
    ],
  });
}

function deadlineCells({ header, rows }: Table): Reading[] {
  const column = header?.cells.findIndex(({ reading }) => deadlineColumn.test(reading.text)) ?? -1;
  return column === -1 ? [] : rows.flatMap(({ cells }) => cells[column]?.reading ?? []);
}
