import { defineRule } from '@yaodian/linter';
import type { Quantity } from '@yaodian/parser';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { shown, isRate } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** 下降了1.37%: a verb of change right in front of the number, not 下降到. */
const step =
  /(提高|提升|上升|增加|上涨|下降|降低|减少|下滑|回落)了?(?:约|近|至少|超过?|不少于|不低于)?\s?$/u;
const rate = /(?:率|比例|占比|比重)$/u;
/** Rates of growth are themselves said to grow by so many per cent, and 效率 or 频率 is no share at all. */
const relative = /(?:增长|增加|增|涨|周转|回报|收益|生产|利润|毛利|汇|费|税|[效频功速倍])率$/u;

/** 制造业增加值占比为2.45%，同比下降14.8%; 采矿业占比为2.45%，…: the sum fell, not its share. */
const shareOfSum = /(?:[值额量业]|收入|支出|投资|面积|消费|销售)的?(?:占比|比重|比例)$/u;

/** 普及率达到96%，比上年提高2%: a change that follows its rate in a clause of its own. */
const ownClause =
  /^[，,](?:同比|环比|[比较](?:上年|去年|前年|上期|20\d\d年|年初)(?:同期|末|底)?)(?:再|又)?$/u;

export const percentOrPercentagePoint = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'percent-or-percentage-point',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计用语惯例：比率之差以百分点表示' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, ({ reading: { text }, quantities }) => {
      for (const [index, quantity] of quantities.entries()) {
        const { unit, inReading, base, numberRange } = quantity;
        if (!isRate(unit) || base !== null) continue;
        const front = text.slice(Math.max(0, inReading.numberStart - 12), inReading.numberStart);
        const verb = step.exec(front);
        if (verb === null) continue;
        const verbStart = inReading.numberStart - verb[0].length;
        const metric = rateOf(quantity) ?? rateInFront(text, quantities[index - 1], verbStart);
        if (metric === null) continue;
        context.checked({
          range: quantity.range,
          outcome: 'failed',
          statement: `${metric}${verb[1] ?? ''}${shown(quantity)}`,
        });
        const sign = context.document.source.slice(numberRange).search(/[%％]$/u);
        const start = numberRange.start + sign;
        context.report({
          messageId: 'percent',
          data: { metric: excerpt(metric), verb: verb[1] ?? '', written: shown(quantity) },
          range: numberRange,
          suggestions:
            sign === -1
              ? []
              : [
                  {
                    messageId: 'usePoints',
                    data: { value: shown(quantity).replace(/[%％]$/u, '个百分点') },
                    edits: [{ range: { start, end: numberRange.end }, text: '个百分点' }],
                  },
                ],
        });
      }
    });
  },
});

/** The rate that a number is of; null where it is of none, or of one that grows by per cent. */
function rateOf({ metric }: Quantity): string | null {
  return rate.test(metric) && !relative.test(metric) ? metric : null;
}

function rateInFront(text: string, level: Quantity | undefined, verbStart: number): string | null {
  if (level === undefined || !isRate(level.unit)) return null;
  if (shareOfSum.test(level.metric)) return null;
  return ownClause.test(text.slice(level.inReading.end, verbStart)) ? rateOf(level) : null;
}
