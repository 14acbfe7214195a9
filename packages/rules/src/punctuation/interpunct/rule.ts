import { defineRule } from '@yaodian/linter';
import { placeCorrection } from '../../shared/correction.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const quotedDate = /“(1[0-2]|[1-9])[.．](3[01]|[12][0-9]|[1-9])”/gu;
/** After the quotation mark: what a version or a measure is called by. */
const version = /^(?:版|时代|工程|系统|行动|计划|标准|平台|模式|升级|亿|万)/u;
const lookAlike = /[•・‧∙●](?<=[\u3400-\u9fff”].)(?=[\u3400-\u9fff“])/gu;

export const interpunct = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'interpunct',
    category: 'punctuation',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.14' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        for (const match of text.matchAll(quotedDate)) {
          const [whole, month = '', day = ''] = match;
          const behind = match.index + whole.length;
          if (version.test(text.slice(behind, behind + 4))) continue;
          const at = match.index + 1 + month.length;
          const { range, edits } = placeCorrection(document, at, at + 1, '·');
          const better = `${month}·${day}`;
          context.report({
            messageId: 'date',
            data: { text: whole.slice(1, -1), better },
            range: document.view.toSource(match.index + 1, behind - 1),
            fix: edits === null ? null : { edits: [{ range, text: '·' }] },
          });
        }
        for (const match of text.matchAll(lookAlike)) {
          const { range, edits } = placeCorrection(document, match.index, match.index + 1, '·');
          context.report({
            messageId: 'mark',
            data: { text: match[0] },
            range,
            fix: edits === null ? null : { edits },
            aggregate: { key: match[0], over: 3, messageId: 'everywhere' },
          });
        }
      },
    };
  },
});
