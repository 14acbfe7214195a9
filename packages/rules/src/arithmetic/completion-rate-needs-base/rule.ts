import { defineRule } from '@yaodian/linter';
import type { Paragraph, PlanDocument, Quantity } from '@yaodian/parser';
import { toNumber } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { clauseBefore, sentenceBefore, sentenceBehind } from '../../shared/clause.ts';
import { memoise } from '../../shared/memo.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { blocksIn } from '../../shared/walk.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A number that was planned: 计划25000个, 年度任务30所, 目标数50. */
const planned =
  /(?:计划|目标|任务|指标|应|需|下达|年初)[^，。；0-9一二三四五六七八九十]{0,12}[0-9一二三四五六七八九十]/u;

export const completionRateNeedsBase = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'completion-rate-needs-base',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '总结写作惯例：完成率与计划数同时列出' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, (paragraph) => {
      if (!paragraph.reading.text.includes('完成率')) return;
      const [first, ...others] = paragraph.quantities.filter((quantity) =>
        lacksBase(paragraph, quantity),
      );
      if (first === undefined || isPlannedInTable(context.document)) return;
      context.checked({
        range: first.range,
        outcome: 'undecided',
        statement: `完成率 ${shown(first)} = ? ÷ ?`,
      });
      context.report({
        messageId: 'noBase',
        data: { written: shown(first) },
        range: first.numberRange,
        related: others.map((other) => ({
          range: other.numberRange,
          messageId: 'another',
          data: { text: shown(other) },
        })),
      });
    });
  },
});

/** A table with a column of what was planned: 计划完成数, 年度任务. */
const isPlannedInTable = memoise((document: PlanDocument): boolean =>
  document.parts.some((part) =>
    blocksIn(part).some(
      (block) =>
        block.type === 'table' &&
        (block.header?.cells.some(({ reading: { text } }) =>
          /计划[^率]{0,8}$|任务数?$|目标数?$/u.test(text),
        ) ??
          false),
    ),
  ),
);

/** How much of the sentence in front is read. */
const FRONT = 60;

/** 100 % needs no base, and a rate that is to be reached has none yet. */
function lacksBase({ reading: { text } }: Paragraph, quantity: Quantity): boolean {
  const { unit, metric, reading, inReading, value } = quantity;
  if ((unit !== '%' && unit !== '％') || !metric.endsWith('完成率') || reading === 'target')
    return false;
  if (toNumber(value) === 100 || isWanted(text, inReading.start)) return false;
  const sentence = sentenceBefore(text, inReading.start).replaceAll('任务完成率', '完成率');
  if (planned.test(`${sentence}${sentenceBehind(text, inReading.end)}`)) return false;
  // 60件实事已完成24件，完成率40%: all that there are are the base.
  if (/\d[^，。；、,;0-9]{1,20}(?:已|实际|累计)完成\d/u.test(sentence)) return false;
  // 计划投资12亿元。已完成9亿元，完成率75%: what a sentence in front planned is the base.
  const front = text.slice(0, inReading.start - sentence.length).slice(-FRONT);
  return !/计划[^，。；、,;0-9]{0,6}\d[^。；;]*[。；;]$/u.test(front);
}

/** 确保完成率达到95%以上 in a report tells what was wanted. */
function isWanted(text: string, at: number): boolean {
  return /确保|力争|争取|推动|要求/u.test(clauseBefore(text, at));
}
