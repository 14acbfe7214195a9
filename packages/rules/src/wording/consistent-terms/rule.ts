import { defineRule } from '@yaodian/linter';
import { WordMatcher } from '../../dictionaries/word-matcher.ts';
import { placeCorrection } from '../../shared/correction.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const consistentTerms = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-terms',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '本单位在配置 terms 中规定的用语' },
  },
  defaultOptions: {},
  create(context) {
    const pairs = context.terms.flatMap(({ preferred, avoid }) =>
      avoid.filter((text) => text !== '').map((text) => ({ text, preferred })),
    );
    if (pairs.length === 0) return {};
    const matcher = new WordMatcher(pairs.map(({ text }) => text));
    return {
      document(document) {
        const { text } = document.view;
        matcher.scan(text, (index, at) => {
          const pair = pairs[index];
          if (pair === undefined || insidePreferred(text, at, pair.text, pair.preferred)) return;
          const { range, edits } = placeCorrection(
            document,
            at,
            at + pair.text.length,
            pair.preferred,
          );
          context.report({
            messageId: 'avoid',
            data: pair,
            range,
            suggestions: edits === null ? [] : [{ messageId: 'replace', data: pair, edits }],
          });
        });
      },
    };
  },
});

/** The word stands inside the preferred one: 子女 in 随迁子女. */
function insidePreferred(text: string, at: number, avoid: string, preferred: string): boolean {
  for (let in_ = preferred.indexOf(avoid); in_ !== -1; in_ = preferred.indexOf(avoid, in_ + 1))
    if (text.startsWith(preferred, at - in_)) return true;
  return false;
}
