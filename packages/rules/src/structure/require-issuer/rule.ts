import { defineRule } from '@yaodian/linter';
import { elementsOf, isDescribedByPage, isFormal } from '../../shared/formal-document.ts';
import type { NoOptions } from '../../shared/no-options.ts';
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
        if (!isFormal(document) || frontMatterHas(document.frontMatter?.data, 'issuer')) return;
        if (elementsOf(document).some(({ kind }) => kind === 'issuer')) return;
        const range = noticeRange(document);
        if (namedAbove(document.source.slice(range)) || isDescribedByPage(document)) return;
        context.report({
          messageId: 'noIssuer',
          range,
          identity: 'no-issuer',
        });
      },
    };
  },
});

/** A page sets the body's name above 关于印发……的通知, on a line of its own, and leaves the signature out. */
function namedAbove(title: string): boolean {
  const [first = '', second = ''] = title.split(/[\r\n]+/u);
  return /^\s*[关關][于於]/u.test(second) && !/\d/u.test(first);
}

function frontMatterHas(data: Readonly<Record<string, unknown>> | undefined, key: string): boolean {
  return data !== undefined && Object.hasOwn(data, key);
}
