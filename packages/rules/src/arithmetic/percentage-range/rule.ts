import { defineRule } from '@yaodian/linter';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Rates of a whole. */
const bounded = /(?:率|比例|占比|比重|覆盖面|满意度)$/u;
/** Rates that measure growth, yield or turnover and may pass any bound. */
const unbounded =
  /(?:完成|开复?工|竣工|建成|增长|增加(?!值)|增(?!加值)|涨|同比|环比|产销|收益|利润|回报|利用(?!达标)|周转|负债|偿债|速|折旧|溢价|超额|贡献|杠杆|汇|倍|流动比|速动比|进度|达成|兑现|自给|保值|增值|市盈|换手|产出|费用|投入|性价|变化|提高|提升|生产|报录|竞争|供需)[^，。]{0,2}(?:率|比例|占比|比重)$/u;
/** Uses of what there is, which cannot be used twice; 产能利用率 and 固废综合利用率 may pass 100 %. */
const partOfWhole = /(?:回收|安全|资源化|粪污综合|秸秆综合)利用率$/u;

/** Profits may turn into losses, and so fall by more than all of them. */
const canTurn = /利润|盈|亏|净|顺差|逆差|差额|收益|结余|现金流|贡献|收支/u;

export const percentageRange = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'percentage-range',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'book-title', 'quotation'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计常识：部分占整体的比率不超过100%' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, ({ quantities }) => {
      for (const quantity of quantities) {
        const limit = limitOf(quantity);
        if (limit === null) continue;
        const fails = compareDecimals(quantity.max ?? quantity.value, decimalFrom(limit)) > 0;
        context.checked({
          range: quantity.range,
          outcome: fails ? 'failed' : 'held',
          statement: `${quantity.metric} ${shown(quantity)} ≤ ${limit}%`,
        });
        if (!fails) continue;
        const falls = isFall(quantity);
        context.report({
          messageId: falls ? 'fallOver' : limit === 100 ? 'overHundred' : 'grossOver',
          severity: limit === 100 && !falls ? 'error' : 'warning',
          data: { metric: excerpt(quantity.metric), written: shown(quantity) },
          range: quantity.numberRange,
        });
      }
    });
  },
});

/** 100 for a rate of a whole and for what falls, 130 for 毛入学率, null for what has no bound. */
function limitOf(quantity: Quantity): number | null {
  const { unit, metric, change, isLevel } = quantity;
  if (unit !== '%' && unit !== '％') return null;
  if (isFall(quantity)) return canTurn.test(metric) ? null : 100;
  if (change !== null && !isLevel) return null;
  if (/毛入学率$|毛入园率$/u.test(metric)) return 130;
  if (partOfWhole.test(metric)) return 100;
  return bounded.test(metric) && !unbounded.test(metric) ? 100 : null;
}

/** 下降120%: nothing is left to fall. */
function isFall({ metric, change, isLevel }: Quantity): boolean {
  return (change === '-' && !isLevel) || /降幅$/u.test(metric);
}
