import { defineRule } from '@yaodian/linter';
import { elementsOf } from '../../shared/formal-document.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { lacksHalf } from '../../shared/signature.ts';
import { noticeRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const requireIssuer = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-issuer',
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
        if (frontMatterHas(document.frontMatter?.data, 'issuer')) return;
        if (elementsOf(document).some(({ kind }) => kind === 'issuer')) return;
        if (!lacksHalf(document, 'issuer')) return;
        context.report({
          messageId: 'noIssuer',
          range: noticeRange(document),
          identity: 'no-issuer',
        });
      },
    };
  },
});

function frontMatterHas(data: Readonly<Record<string, unknown>> | undefined, key: string): boolean {
  return data !== undefined && Object.hasOwn(data, key);
}
