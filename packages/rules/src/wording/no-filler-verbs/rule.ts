import { defineRule } from '@yaodian/linter';
import { vagueActionWords } from '../../dictionaries/data.ts';
import { WordMatcher } from '../../dictionaries/word-matcher.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export interface Options {
  /**
   * 每千字允许的空泛动词数。
   * @en Filler verbs allowed per thousand characters.
   * @minimum 0
   */
  readonly most: number;
}

let matcher: WordMatcher | null = null;

export const noFillerVerbs = defineRule<Options, MessageId>({
  meta: {
    id: 'no-filler-verbs',
    category: 'wording',
    scope: 'document',
    severity: 'off',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文风要求：少空话' },
  },
  defaultOptions: { most: 20 },
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        matcher ??= new WordMatcher(vagueActionWords.map(({ word }) => word));
        const counts = new Map<string, number>();
        let count = 0;
        let end = -1;
        matcher.scan(text, (index, at) => {
          const { word } = vagueActionWords[index] ?? { word: '' };
          if (at < end) return;
          end = at + word.length;
          count++;
          counts.set(word, (counts.get(word) ?? 0) + 1);
        });
        const rate = Math.round((count * 1000) / Math.max(1000, text.length));
        if (rate <= context.options.most) return;
        const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
        context.report({
          messageId: 'index',
          data: {
            rate,
            count,
            most: context.options.most,
            first: frequent[0]?.[0] ?? '',
            examples: frequent.map(([word, times]) => `${word}${times}`).join('、'),
          },
          range: document.title?.range ?? document.view.toSource(0, 1),
          identity: 'index',
        });
      },
    };
  },
});
