import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { brokenLists } from '../../dictionaries/fixed-order.ts';
import { dictionaryHits } from '../../dictionaries/scan.ts';
import { placeCorrection } from '../../shared/correction.ts';
import { documentDate } from '../../shared/document-date.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const fixedFormulation = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'fixed-formulation',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '各词条所列文件的原文表述' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const date = documentDate(document);
        const applies = (since: string | undefined): boolean =>
          since === undefined || date === null || since <= date;
        const hits = dictionaryHits(document, context.dictionaries);
        for (const { entry, start, end } of hits.corrections['set-phrases'])
          if (applies(entry.since)) report(context, document, 'wording', start, end, entry.right);
        for (const { list, kind, start, end, expected } of brokenLists(
          document.view.text,
          hits.members,
        ))
          if (applies(list.since)) report(context, document, kind, start, end, expected);
      },
    };
  },
});

function report(
  context: Context,
  document: PlanDocument,
  messageId: 'wording' | 'order' | 'missing',
  start: number,
  end: number,
  right: string,
): void {
  const { range, edits } = placeCorrection(document, start, end, right);
  const data = { wrong: document.view.text.slice(start, end), right };
  context.report({
    messageId,
    data,
    range,
    suggestions: edits === null ? [] : [{ messageId: 'replace', data, edits }],
  });
}
