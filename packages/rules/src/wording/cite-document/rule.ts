import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { clauseBefore } from '../../shared/clause.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** What a title ends in. */
const titled = /的(?:实施|指导|若干|政策)?(?:意见|通知|决定|办法|方案|规定|措施)(?:精神|要求)?$/u;
/** 关于…等文件精神: titles told, not cited. */
const told = /(?:等文件|文件)(?:精神|要求)?$/u;
/** 关于防汛的有关文件, 关于建设的文件精神: no title is told. */
const unnamed = /(?:有关|相关)(?:文件|通知|规定|政策|要求)|的文件/u;
/** Somebody else's document is cited; what the office will write has no title yet. */
const cites = /贯彻|落实|执行|按照|根据|依据|学习|遵循/u;
const writes = /制定|制订|起草|拟订|拟定|研制|出台|印发|研究|修订|编制|提出|完善|征求/u;
const number = /[〔［【[（(](?:19|20)[0-9]{2}[〕］】\])）]第?[0-9]{1,4}号/gu;

export const citeDocument = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'cite-document',
    category: 'wording',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: [
      'quotation',
      'book-title',
      'contents',
      'duplicate',
      'page-chrome',
      'element',
      'title',
      'notice',
    ],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文引用惯例：引用公文先引标题，后引发文字号' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        for (let at = text.indexOf('关于'); at !== -1; at = text.indexOf('关于', at + 2))
          reportTitle(context, document, at);
        const introduced = new Set<string>();
        for (const match of text.matchAll(number)) {
          const run = /[\u4e00-\u9fff]{2,12}$/u.exec(
            text.slice(Math.max(0, match.index - 12), match.index),
          );
          if (run === null) continue;
          const start = match.index - run[0].length;
          const isBehindTitle = /》\s?[（(]$/u.test(text.slice(Math.max(0, start - 3), start));
          if (isBehindTitle) introduced.add(run[0] + match[0]);
          if (/[》（(、，]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
          const inside = clauseBefore(text, match.index);
          if (/《|[（(]/u.test(inside) || !cites.test(inside)) continue;
          if (text.charAt(match.index + match[0].length) === '《') continue;
          const first = start + startOfNumber(run[0]);
          const end = match.index + match[0].length;
          // A document that was cited in full may go by its number from there on.
          if (introduced.has(text.slice(first, end))) continue;
          context.report({
            messageId: 'noTitle',
            data: { text: text.slice(first, end) },
            range: document.view.toSource(first, end),
          });
        }
      },
    };
  },
});

/** Drops the verb that stands in front of the issuer's short name: 按照, 落实. */
function startOfNumber(text: string): number {
  return /^.*(?:按照|落实|根据|依据|执行|贯彻|见|以)/u.exec(text)?.[0].length ?? 0;
}

function reportTitle(context: Context, document: PlanDocument, at: number): void {
  const { text } = document.view;
  // A title that has its marks, as nearly all have.
  if (text.charAt(at - 1) === '《') return;
  const rest = text.slice(at, at + 70);
  const end = rest.search(/[，。；：《》“”！？\n]|[（(][^（）()\n]{1,10}[〔［[]/u);
  const clause = end === -1 ? rest : rest.slice(0, end);
  if (clause.length < 10 || clause.length >= 70) return;
  const isTold = told.test(clause);
  if ((!isTold && !titled.test(clause)) || unnamed.test(clause)) return;
  const before = clauseBefore(text, at);
  if (!cites.test(before) || writes.test(before)) return;
  const title = clause.replace(/(?:精神|要求)$/u, '');
  const { start } = document.view.toSource(at, at + 1);
  const range = document.view.toSource(at, at + clause.length);
  const close = document.view.toSource(at, at + title.length).end;
  const data = { text: excerpt(clause, 40) };
  context.report({
    messageId: 'noMarks',
    data,
    range,
    suggestions: isTold
      ? []
      : [
          {
            messageId: 'mark',
            data,
            edits: [
              { range: { start, end: start }, text: '《' },
              { range: { start: close, end: close }, text: '》' },
            ],
          },
        ],
  });
}
