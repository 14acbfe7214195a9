import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const requireTitle = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-title',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.1' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const titled = document.title !== null || document.parts.some((part) => part.title);
        if (titled || document.parts.every((part) => part.children.length === 0)) return;
        context.report({
          messageId: 'noTitle',
          range: documentRange(document),
          identity: 'no-title',
        });
      },
    };
  },
});
