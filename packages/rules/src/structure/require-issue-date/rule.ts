import { defineRule } from '@yaodian/linter';
import { elementsOf } from '../../shared/formal-document.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { lacksHalf } from '../../shared/signature.ts';
import { noticeRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const requireIssueDate = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-issue-date',
    category: 'structure',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.5' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        if (document.issueDate !== null) return;
        if (elementsOf(document).some(({ kind }) => kind === 'issue-date')) return;
        if (!lacksHalf(document, 'issue-date')) return;
        context.report({
          messageId: 'noDate',
          range: noticeRange(document),
          identity: 'no-date',
        });
      },
    };
  },
});
