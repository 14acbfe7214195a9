import { defineRule } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { isIncomplete } from '../../shared/incomplete-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A few paragraphs without a heading or an element of a document are a piece of news or of a text. */
function isComposed({ parts }: PlanDocument): boolean {
  return parts.some(
    ({ role, children }) => role === 'notice' || children.some(({ type }) => type !== 'paragraph'),
  );
}

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
        if (!isComposed(document)) return;
        // A text that breaks off was copied in part: its first lines may be missing as well.
        if (document.page.holds.has('title') || isIncomplete(document)) return;
        context.report({
          messageId: 'noTitle',
          range: documentRange(document),
          identity: 'no-title',
        });
      },
    };
  },
});
