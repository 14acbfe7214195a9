import { defineRule } from '@yaodian/linter';
import { dictionaryHits } from '../../dictionaries/scan.ts';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import { placeCorrection } from '../../shared/correction.ts';
import { documentDate } from '../../shared/document-date.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** The clause tells what once was: 原卫计委, 由工商局改组. */
const history = /原|曾|前身|更名|改名|改称|改为|改组|改制|不再|撤销|旧称|时任|并入|合并/u;

export const noOutdatedTerm = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-outdated-term',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['book-title', 'contents', 'summary', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '各词条所列文件；校对惯例' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const date = documentDate(document);
        if (date === null) return;
        const { text } = document.view;
        const hits = dictionaryHits(document, context.dictionaries);
        for (const { entry, start, end } of hits.corrections['outdated-terms']) {
          const { wrong, next, confirmed = false, source = '' } = entry;
          if ((entry.since ?? '') > date) continue;
          const renamed = next !== undefined && next.since <= date;
          const { right, since = '' } = renamed ? next : entry;
          if (history.test(clauseBefore(text, start)) || history.test(clauseBehind(text, end)))
            continue;
          const { range, edits } = placeCorrection(document, start, end, right);
          const data = { wrong, right, since, source };
          context.report({
            messageId: confirmed && source !== '' ? 'outdatedSince' : 'outdated',
            data,
            range,
            suggestions: edits === null ? [] : [{ messageId: 'replace', data, edits }],
            aggregate: { key: wrong, over: 2, messageId: 'everywhere' },
          });
        }
      },
    };
  },
});
