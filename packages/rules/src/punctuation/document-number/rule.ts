import { defineRule } from '@yaodian/linter';
import { placeCorrection } from '../../shared/correction.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Short name of the issuer, year in brackets, number and 号. */
const documentNumberPattern =
  /([〔［【[（(﹝<〈])((?:19|20)[0-9]{2})([〕］】\])）﹞>〉])(第?)(0*)([1-9][0-9]{0,4})号(?![楼院线门宿教馆库井路桥地机房])/gu;
/** What a short name ends in; 公告, 令 and 纪要 number otherwise. */
const shortName =
  /[发办函字政教文通电综规组宣委会厅局府党工人社财监督安法建民体卫审呈报任科合农商税水林旅环资应急医住交城管统退信档团妇残侨外运信]$/u;
const otherSeries = /(?:公告|通告|令|纪要|批复|决议|计划|规划|方案|标准|项目)$/u;

export const documentNumber = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'document-number',
    category: 'punctuation',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'page-chrome', 'quotation', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.2.5' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const match of document.view.text.matchAll(documentNumberPattern)) {
          const [whole, open, year = '', close, ordinal = '', zeros = '', number = ''] = match;
          const name = document.view.text.slice(Math.max(0, match.index - 6), match.index);
          const right = open === '〔' && close === '〕';
          // In the right brackets anything in front is a short name.
          if (!(right ? /[\u4e00-\u9fff]$/u : shortName).test(name) || otherSeries.test(name))
            continue;
          if (right && ordinal === '' && zeros === '') continue;
          const better = `〔${year}〕${number}`;
          // The short name may be the end of a longer run: only what changes is reported, and 號 stays.
          const start = match.index;
          const end = start + whole.length;
          const { edits } = placeCorrection(document, start, end - 1, better);
          context.report({
            messageId: right ? 'ordinal' : 'bracket',
            data: { text: whole, better: `${better}号` },
            range: document.view.toSource(start, end),
            fix: edits === null ? null : { edits },
          });
        }
      },
    };
  },
});
