import { defineRule } from '@yaodian/linter';
import { formatDecimal } from '@yaodian/schema';
import type { Reading, Target } from '@yaodian/parser';
import { sourceRange } from '@yaodian/parser';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { othersDecide } from '../../shared/own-work.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const hedges = ['力争', '争取'];
/** What an office can promise: others neither grant nor judge it. */
const underControl =
  /完成|建成|新建|改建|扩建|改造|开工|动工|竣工|投用|举办|开展|培训|组建|遴选|招聘|淘汰|安装|配备/u;

/** 力争完成投资800亿元: others put the money in. */
const marketDecides = /投资|产值|营收|收入|税收|销售|利润|外资|资金|贸易额|成交额/u;

export const noHedgedTarget = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-hedged-target',
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
    basis: { kind: 'practice', source: '目标管理惯例：自己能做成的事不用“力争”' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const paragraphs = paragraphsOf(task).filter(({ reading: { text } }) =>
          hedges.some((hedge) => text.includes(hedge)),
        );
        if (paragraphs.length === 0 || !task.targets.some(({ hedged }) => hedged)) return;
        const firm = new Set(task.targets.filter(({ hedged }) => !hedged).map(figureOf));
        for (const { reading, targets } of paragraphs) {
          for (const target of targets) {
            const found = target.hedged ? hedgeOf(reading, target) : null;
            // The same figure without a hedge in the task: firmness-agree speaks of that.
            if (found === null || firm.has(figureOf(target))) continue;
            context.report({
              messageId: 'hedged',
              data: { hedge: found.hedge, figure: target.text },
              range: sourceRange(reading, found.at, found.at + found.hedge.length),
            });
          }
        }
      },
    };
  },
});

/** The hedge in front of a target in its clause, where the office itself can do what the clause says. */
function hedgeOf(
  reading: Reading,
  target: Target,
): { readonly hedge: string; readonly at: number } | null {
  const { text, view, start } = reading;
  const place = view.fromSource(target.range.start) - start;
  const front = clauseBefore(text, place);
  for (const hedge of hedges) {
    const from = front.lastIndexOf(hedge);
    if (from === -1) continue;
    const at = place - front.length + from;
    const clause = clauseBehind(text, at);
    if (!underControl.test(clause) || othersDecide.test(clause) || marketDecides.test(clause))
      return null;
    return othersDecide.test(front.slice(0, from)) ? null : { hedge, at };
  }
  return null;
}

function figureOf({ value, unit }: Target): string {
  return `${formatDecimal(value)} ${unit}`;
}
