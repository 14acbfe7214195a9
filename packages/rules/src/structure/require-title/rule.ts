import { defineRule } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { isIncomplete } from '../../shared/incomplete-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/**
 * Bodies that are addressed, a date or a signature, or a number at once make a document. What begins with a
 * paragraph and has none of them may as well be the body of a page whose head has the title.
 */
function isDrafted({ parts }: PlanDocument): boolean {
  const [first] = parts;
  return (
    (first !== undefined && first.children[0]?.type !== 'paragraph') ||
    parts.some(
      ({ role, children }) => role === 'notice' || children.some(({ type }) => type === 'element'),
    )
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
        if (!isDrafted(document)) return;
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
