import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { clauseBefore } from '../../shared/clause.ts';
import { placeCorrection } from '../../shared/correction.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

interface Blend {
  readonly messageId: 'buildBuild' | 'deepening' | 'confirmed';
  readonly start: number;
  readonly end: number;
  readonly better: string;
  readonly verb: string;
}

const opening = /推动|推进|加快|促进/u;
/** What the clause that 推动建立 opens may end in, and that of 推进. */
const closing = /建设(?<=(?:制度|体系|机制|体制|平台)建设)|的深化/gu;
const clauseEnd = /[，。；：、！？,;\n]/u;
/** A body, place or title that somebody is made: what 为 would stand before. */
const honour =
  /(?:校|园|单位|基地|集体|个人|企业|项目|中心|示范区|试点区|县|市|区|工作者|教师|案例|品牌)$/u;
/** Forms after which no 为 is missing: 被确认为, 被认定的, 被列入. */
const complete =
  /^(?:为|成|是|作|的|有|在|由|以|后|无|不|之|过|上|出|符合|属于|列入|纳入|参与|通过|授予)|为|成为/u;

export const blendedSentence = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'blended-sentence',
    category: 'wording',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '汉语语法：句式杂糅、成分残缺' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        for (const end of text.matchAll(closing)) {
          const stop = end.index + end[0].length;
          if (stop < text.length && !clauseEnd.test(text.charAt(stop))) continue;
          const clause = clauseBefore(text, stop);
          const verb = clause.search(opening);
          if (verb === -1 || clause.length - verb > 40) continue;
          const blend = blendAt(text, stop - clause.length + verb, stop);
          if (blend !== null) report(context, document, blend);
        }
        for (let at = text.indexOf('被'); at !== -1; at = text.indexOf('被', at + 1)) {
          const blend = confirmedAt(text, at);
          if (blend !== null) report(context, document, blend);
        }
      },
    };
  },
});

/** The rest of the clause, at most 40 characters. */
function clauseFrom(text: string, at: number): string {
  const rest = text.slice(at, at + 41);
  const end = rest.search(clauseEnd);
  return end === -1 ? rest : rest.slice(0, end);
}

/** 推动建立…制度建设; 推进…改革的深化. */
function blendAt(text: string, start: number, end: number): Blend | null {
  const verb = text.slice(start, start + 2);
  const object = text.slice(start + 2, end);
  if (/^建立(?!健全).{2,}建设$/u.test(object))
    return {
      messageId: 'buildBuild',
      start,
      end,
      verb: `${verb}建立`,
      better: `${verb}${object.slice(2)}`,
    };
  if (/^.{4,}的深化$/u.test(object))
    return { messageId: 'deepening', start, end, verb, better: `深化${object.slice(0, -3)}` };
  return null;
}

/** 被确认…校 without 为. */
function confirmedAt(text: string, start: number): Blend | null {
  const clause = clauseFrom(text, start);
  const passive = /^被(?:确认|认定|评定|评选|命名|确定)/u.exec(clause)?.[0];
  if (passive === undefined || clause.length > 40) return null;
  const rest = clause.slice(passive.length);
  if (rest.length < 4 || complete.test(rest) || !honour.test(rest)) return null;
  return {
    messageId: 'confirmed',
    start,
    end: start + clause.length,
    verb: passive,
    better: `${passive}为${rest}`,
  };
}

function report(
  context: Context,
  document: PlanDocument,
  { messageId, start, end, better, verb }: Blend,
): void {
  const { range, edits } = placeCorrection(document, start, end, better);
  const data = { text: excerpt(document.view.text.slice(start, end), 40), better, verb };
  context.report({
    messageId,
    data,
    range,
    suggestions: edits === null ? [] : [{ messageId: 'rewrite', data, edits }],
  });
}
