import { defineRule } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { Correction } from '../../dictionaries/entry.ts';
import { dictionaryHits } from '../../dictionaries/scan.ts';
import { placeCorrection } from '../../shared/correction.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const legalUnit = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'legal-unit',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: {
      kind: 'standard',
      source: 'GB 3100—1993；《国务院关于在我国统一实行法定计量单位的命令》',
    },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const hits = dictionaryHits(document, context.dictionaries);
        for (const { entry, start, end } of hits.corrections.units) {
          const { range, edits } = placeCorrection(document, start, end, entry.right);
          if (goesOn(document, range.end, entry)) continue;
          const data = { wrong: entry.wrong, right: entry.right };
          const safe = entry.safe === true;
          context.report({
            messageId: /^[A-Z]/iu.test(entry.wrong) ? 'symbol' : 'unit',
            data,
            range,
            fix: safe && edits !== null ? { edits } : null,
            suggestions: safe || edits === null ? [] : [{ messageId: 'replace', data, edits }],
          });
        }
      },
    };
  },
});

/** 立方 米: a blank parts what would be right. */
function goesOn({ source }: PlanDocument, at: number, { wrong, right }: Correction): boolean {
  if (!right.startsWith(wrong) || !/\s/u.test(source.text.charAt(at))) return false;
  const behind = source.text.slice(at, at + 8).trimStart();
  return behind.startsWith(right.slice(wrong.length));
}
