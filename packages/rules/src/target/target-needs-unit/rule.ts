import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { everySentence } from '../../shared/every-sentence.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { promises } from '../../shared/promises.ts';
import { bareRates } from './rates.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A comparing verb, a bare number, and the end of the clause. */
const bare =
  /(?:突破|达到|达|超过|超|增至|不低于|不少于)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}|[一二三四五六七八九十百千]{1,6})(?:\.[0-9]{1,4})?[百千万亿]{0,2})(?=[，。；、）！\n]|$)/gu;

export const targetNeedsUnit = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'target-needs-unit',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    kinds: { notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文数字用法惯例：数量有单位' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence(({ reading, range: place }) => {
      const { part } = context;
      if (part?.role !== 'plan' && part?.role !== 'summary') return;
      // A rate that was reached has its sign as well.
      for (const { at, end, number } of bareRates(reading.text))
        context.report({
          messageId: 'noPercent',
          data: { text: reading.text.slice(at, end), expected: `${number}%` },
          range: sourceRange(reading, at, end),
        });
      if (!compared.test(reading.text) || part.kind === 'work-summary') return;
      if (!promises(part, place)) return;
      for (const match of matchesIn(reading.text, bare)) {
        const number = match[1] ?? '';
        if (isYear(number) || isIdiom(number)) continue;
        if (isIndex(reading.text.slice(Math.max(0, match.index - 14), match.index))) continue;
        context.report({
          messageId: 'noUnit',
          data: { text: match[0] },
          range: sourceRange(reading, match.index, match.index + match[0].length),
        });
      }
    });
  },
});

/** What every one of them holds: most texts hold none. */
const compared = /(?:突破|达到?|超过?|增至|不低于|不少于)[0-9一二三四五六七八九十百千]/u;

/** `达到2025，` is a broken date rather than an amount. */
function isYear(number: string): boolean {
  return /^(?:19|20)[0-9]{2}$/u.test(number);
}

/** 健康发展指数达到85: an index, a score and a rank have no unit; of rates `bareRates` speaks. */
function isIndex(before: string): boolean {
  return /(?:指数|系数|得分|评分|分值|均分|名次|位次|排名|率|比例|比重|占比)[^，。；、]{0,5}$/u.test(
    before,
  );
}

/** 达一, 超一 … end words, and no amount is one digit in Chinese numerals. */
function isIdiom(number: string): boolean {
  return /^[一二三四五六七八九十]$/u.test(number);
}
