import { defineRule } from '@yaodian/linter';
import { dictionaryHits } from '../../dictionaries/scan.ts';
import { placeCorrection } from '../../shared/correction.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { inZone, isQuoted } from '../../shared/quoted.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const noTypo = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-typo',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: '《现代汉语词典》；《第一批异形词整理表》（GF 1001—2001）' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const hits = dictionaryHits(document, context.dictionaries);
        for (const { entry, start, end } of hits.corrections['confusion-pairs']) {
          const { range, edits } = placeCorrection(document, start, end, entry.right);
          // A title may be cited as its author wrote it; a string that cannot be right is wrong there too.
          if (entry.safe !== true && inZone(document, 'book-title', range.start)) continue;
          const data = { wrong: entry.wrong, right: entry.right };
          const safe = entry.safe === true && !isQuoted(document, range.start);
          context.report({
            messageId: 'typo',
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
