import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Table } from '@yaodian/parser';
import { formatDecimal } from '@yaodian/schema';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tablesOfTasks } from '../../shared/tables-of-tasks.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { readNumbers } from './number-table.ts';
import { tableStatements } from './totals.ts';
import type { TableStatement } from './totals.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const tableTotals = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'table-totals',
    category: 'arithmetic',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计核对惯例：表内合计等于各分项之和' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'contents' || part.role === 'duplicate') return;
        for (const table of tablesOfTasks(part)) checkTable(context, table);
      },
      table(table) {
        checkTable(context, table);
      },
    };
  },
});

function checkTable(context: Context, table: Table): void {
  const numbers = readNumbers(table);
  if (numbers === null) return;
  for (const statement of tableStatements(numbers)) check(context, statement);
}

function check(context: Context, statement: TableStatement): void {
  const { kind, total, parts, right, outcome, formula, label, head } = statement;
  const sum = outcome === 'held' ? formula : `${formula} ≠ ${total.text}`;
  context.checked({ range: total.range, outcome, statement: sum });
  if (outcome !== 'failed') return;
  const value = formatDecimal(right);
  context.report({
    messageId: kind,
    data: { sum, label: excerpt(label), head: excerpt(head), written: total.text },
    range: total.range,
    related: parts.map(({ range, text }) => ({ range, messageId: 'part', data: { text } })),
    suggestions: [
      { messageId: 'useRight', data: { value }, edits: [{ range: total.range, text: value }] },
    ],
  });
}
