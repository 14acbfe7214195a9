import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { sentenceBefore, sentenceBehind } from '../../shared/clause.ts';
import { everySentence } from '../../shared/every-sentence.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { promises } from '../../shared/promises.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A change by so much; 提高到 names the new value and 增长6% is by custom against the year before. */
const change =
  /(?:提高|提升|上升|降低|下降|减少|压减)了?(?:约|近|超过|超|至少|不少于|不低于)?[0-9]{1,4}(?:\.[0-9]{1,4})?(?:[至到～~—－-][0-9]{1,4}(?:\.[0-9]{1,4})?)?(?:或[0-9]{1,4})?(?:个百分点|[%％])/gu;
const base = /比|较|同比|环比|基础上|每年|年均|逐年|从|由|自|以来|累计|相对|基[数期]/u;

/** 产量9.3万吨，下降2.9%: an amount that was counted and how it changed are told as statistics tell them. */
const counted = /[0-9][0-9.,]*[万亿]?[^0-9，。；、,;]{1,6}[，,（(]$/u;
/** What a paragraph has said once holds for the figures behind it: 价格比上年上涨1.4%。其中衣着类下降1%. */
const saidBefore = /同比|[比较][去上]年|与[去上]年[^，。；]{0,6}相?比/u;

export const baseNeeded = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'base-needed',
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
    basis: { kind: 'practice', source: '统计用语惯例：增减有基数' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence(({ reading, range: place }) => {
      const { text } = reading;
      if (!promises(context.part, place) || !/[%％]|百分点/u.test(text)) return;
      for (const match of matchesIn(text, change)) {
        const end = match.index + match[0].length;
        const around = sentenceBefore(text, match.index) + sentenceBehind(text, end).slice(0, 20);
        if (base.test(around.replaceAll(/比例|比重|占比|比率|对比/gu, ''))) continue;
        if (counted.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
        if (saidBefore.test(text.slice(Math.max(0, match.index - 400), match.index))) continue;
        context.report({
          messageId: 'noBase',
          data: { text: match[0] },
          range: sourceRange(reading, match.index, end),
        });
      }
    });
  },
});
