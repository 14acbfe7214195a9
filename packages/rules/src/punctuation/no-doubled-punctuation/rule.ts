import { defineRule } from '@yaodian/linter';
import { placeCorrection } from '../../shared/correction.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** By how much a mark divides: of two the stronger one was meant to stay. */
const strength = '、，：；。';
/** ？！ and ！！ are written on purpose, and so is …… . One ”” alone lost the “ between its marks. */
const run =
  /[，。；：、][，。；：、,？！]{1,5}|[,？！][，。；：、]{1,5}|““(?=[^“”\n]{1,30}””)|””(?<=““[^“”\n]{1,30}””)/gu;

export const noDoubledPunctuation = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-doubled-punctuation',
    category: 'punctuation',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.1至4.7' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const { 0: text, index } of matchesIn(document.view.text, run)) {
          // Nothing stands in front of them: what a converter made of a sign, and no end of a sentence.
          if (/(?:^|\n)\s?$/u.test(document.view.text.slice(Math.max(0, index - 2), index)))
            continue;
          const better = strongest(text);
          const { range, edits } = placeCorrection(document, index, index + text.length, better);
          const isCopy = text === better + better;
          const data = { text, better };
          context.report({
            messageId: 'doubled',
            data,
            range,
            fix: isCopy && edits !== null ? { edits } : null,
            suggestions: isCopy || edits === null ? [] : [{ messageId: 'replace', data, edits }],
            aggregate: { key: 'doubled', over: 3, messageId: 'everywhere' },
          });
        }
      },
    };
  },
});

/** A question or an exclamation stays one; behind another mark a ？ is what a converter made of a sign it lost. */
function strongest(text: string): string {
  const first = text.charAt(0);
  if ('？！“”'.includes(first)) return first;
  const marks = text.replaceAll(',', '，').replaceAll(/[？！]/gu, '');
  return strength.charAt(Math.max(...[...marks].map((mark) => strength.indexOf(mark))));
}
