import { defineRule } from '@yaodian/linter';
import { sourceRange, type Paragraph } from '@yaodian/parser';
import { clauseBehind } from '../../shared/clause.ts';
import { everyClaim } from '../../shared/every-sentence.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { uncountedThings } from './counted-nouns.ts';
import { lostNumbers, startsWithUnit, type LostNumber } from './lost-numbers.ts';
import { lostValues } from './lost-values.ts';
import { placeholdersIn } from './placeholders.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const comparators = ['不低于', '不少于', '不高于', '不超过', '不小于', '不多于'];
const value = /[0-9０-９一二两三四五六七八九十百千万半零]/u;
/** Ends of what one may well compare with. */
const level =
  /(?:水平|标准|数|数量|率|率值|上年|去年|同期|平均|平均值|均值|均数|线|要求|比例|比重|规定|目标|底线|指标|增幅|增速|幅度|限额|限值|总量|总额|计划|预算|基数|规模|面积|定额|期限|时限|年限|额度|值|额|量|度|期)(?:[（(“"）)”"].*)?$/u;

/** 不低于上游地区来水水质: another place or time to be compared with, named in full. */
const reference =
  /^(?:[^，。；]{0,6}(?:上游|下游|周边|相邻|其他|其它|同类|同等|兄弟|先进|发达)(?:地区|区域|省|市|县|学校|单位|行业|断面|城市|院校|群体|岗位|人员)|(?:国家|全国|全省|全市|全县|全区|国际|历史|当地|本地|原有|改造前|改革前)[^，。；]{0,4}的?[\u3400-\u9fff])[^，。；]{2,}$/u;

/** 不低于以上: what `lostValues` speaks of. */
const bound = /^(?:以上|以下|以内|之内|左右)(?:$|[、）)])/u;

export const targetNeedsValue = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'target-needs-value',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    kinds: { notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：比较要有比较的对象' },
  },
  defaultOptions: {},
  create(context) {
    return everyClaim((paragraph) => {
      const { reading } = paragraph;
      const { part } = context;
      if (part?.role !== 'plan' && part?.role !== 'summary') return;
      const { text } = reading;
      const withoutNumber = lostNumbers(text);
      const starts = new Set(withoutNumber.map(({ at }) => at));
      // What was reached so far is no target; it has lost a number, too, where only its unit is left.
      const isPlan = part.role === 'plan' && part.kind !== 'work-summary';
      const uncounted = isPlan
        ? beside(withoutNumber, outsideGroups(paragraph, uncountedThings(text)))
        : [];
      for (const { at, end } of [...withoutNumber, ...uncounted]) {
        context.report({
          messageId: 'noNumber',
          data: { text: text.slice(at, end) },
          range: sourceRange(reading, at, end),
        });
      }
      if (!isPlan) return;
      for (const { at, end } of placeholdersIn(text)) {
        context.report({
          messageId: 'placeholder',
          data: { text: text.slice(at, end) },
          range: sourceRange(reading, at, end),
        });
      }
      for (const { at, end } of lostValues(text)) {
        context.report({
          messageId: 'noValue',
          data: { text: text.slice(at, end) },
          range: sourceRange(reading, at, end),
        });
      }
      for (const comparator of comparators) {
        for (
          let at = text.indexOf(comparator);
          at !== -1;
          at = text.indexOf(comparator, at + comparator.length)
        ) {
          const object = clauseBehind(text, at + comparator.length);
          if (value.test(object) || level.test(object) || reference.test(object)) continue;
          if (startsWithUnit(object) || starts.has(at)) continue;
          // 不低于或高于…: the object stands behind the second word.
          if (object.length > 40 || bound.test(object)) continue;
          const end = at + comparator.length + object.length;
          context.report({
            messageId: 'noValue',
            data: { text: text.slice(at, end) },
            range: sourceRange(reading, at, end),
          });
        }
      }
    });
  },
});

/** Those that touch none of the first; both are in order. */
function beside(first: readonly LostNumber[], things: readonly LostNumber[]): LostNumber[] {
  let next = 0;
  return things.filter(({ at, end }) => {
    while ((first[next]?.end ?? Infinity) <= at) next++;
    return (first[next]?.at ?? Infinity) >= end;
  });
}

/** 设施处: in a list of bodies nothing is counted. Both are in order. */
function outsideGroups(
  { reading, responsibilities }: Paragraph,
  things: readonly LostNumber[],
): readonly LostNumber[] {
  if (responsibilities.length === 0) return things;
  let next = 0;
  return things.filter(({ at }) => {
    const { start } = sourceRange(reading, at, at + 1);
    while ((responsibilities[next]?.range.end ?? Infinity) <= start) next++;
    return start < (responsibilities[next]?.range.start ?? Infinity);
  });
}
