import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { everySentence } from '../../shared/every-sentence.ts';
import { matchesIn } from '../../shared/matches-in.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** 基本实现……现代化 and 基本普及 are grades of their own and pass, as does what the state says of air and water. */
const pattern =
  /基本上?(?:实现|做到|得到)?(杜绝|全部|消除(?![^，。；\n]{0,12}(?:污染天气|黑臭水体|劣[ⅤV五]类))|消灭|根除|清零)/gu;

export const hedgedAbsolute = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'hedged-absolute',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文用语惯例：绝对的说法不加“基本”' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence(({ reading }) => {
      if (!reading.text.includes('基本')) return;
      for (const match of matchesIn(reading.text, pattern)) {
        const [text, absolute = ''] = match;
        context.report({
          messageId: 'hedgedAbsolute',
          data: { text, absolute },
          range: sourceRange(reading, match.index, match.index + text.length),
        });
      }
    });
  },
});
