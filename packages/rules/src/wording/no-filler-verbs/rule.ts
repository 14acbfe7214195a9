import { defineRule } from '@yaodian/linter';
import { wordFinder } from '../../dictionaries/word-finder.ts';
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
        const hits = wordFinder('vague-actions', context.dictionaries).find(text);
        const count = hits.length;
        const counts = new Map<string, number>();
        for (const { entry } of hits) counts.set(entry.word, (counts.get(entry.word) ?? 0) + 1);
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
