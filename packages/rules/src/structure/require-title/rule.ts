import { defineRule } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { isDescribedByTable } from '../../shared/formal-document.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A title stands near the start. */
const LOOKED_AT = 300;
/** A title that a page without line breaks runs on from: `某局2026年工作计划一、指导思想`. */
const flattened =
  /^(?:《[^》]{2,80}》由会员分享[^\n]{0,200}\n\d{0,2}、?)?[^，。；：,;:\n]{2,50}?(?:工作总结|工作计划|工作谋划|工作设想|工作部署|情况报告|情况汇报|工作汇报|工作要点|工作报告|工作思路|工作打算|工作安排|实施方案|行动计划|规划)(?:\s|一、|[（(][一2]|20\d\d年|[今近]年|为|在|[某x×\d]|[^\n，。；的和及与要任目由将是已内进落]{8})/u;
/** `某县三年推进方案（2026—2028年） 为……`: a blank sets off what a page without line breaks begins with. */
const setOff =
  /^[^，。；：,;:\n]{2,50}?(?:方案|计划|总结|要点|规划|意见|报告|思路|打算|安排)[，,]?(?:[（(][^（()）\n]{1,24}[）)])?[ \u3000]+\p{Script=Han}[^\n]{20}/u;
/** `【某局工作总结】2025年，…`: a title that only its brackets set off. */
const bracketed = /^【[^】\n]{2,40}(?:总结|计划|要点|报告|思路|打算|安排|方案|规划)】/u;
/** A title in a cell: a page set as a table. */
const inCell = /(?:^|\n)[^\n|。]{0,20}关于[^\n|。]{4,60}的(?:通知|意见|方案|报告)/u;

/** A first line so long is a page without line breaks, and its title stands somewhere at its start. */
const ONE_LINE = 200;
const titleWord =
  /(?:总结|计划|要点|报告|汇报|规划|方案|意见|思路|打算|安排|清单|分解表)(?![》”的，。、；和与及中])/u;

/** `编号：0012某镇2026年工作情况报告为落实……`, `关于……的实施意见我市是……` */
function runsOn(opening: string): boolean {
  const line = opening.split('\n', 1)[0] ?? '';
  return line.length >= ONE_LINE && titleWord.test(line.slice(0, 60));
}

/** （二）……, 3、……: what begins in the middle is taken out of a text, and its title stands there. */
const extract =
  /^(?:[（(]?[二三四五六七八九十]{1,3}[、）)]|[2-9][、.．]|第[二三四五六七八九十]{1,3}[章节部])/u;

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
        const start = document.view.text.slice(0, LOOKED_AT);
        const opening = start.trimStart();
        if (flattened.test(opening) || setOff.test(opening)) return;
        if (runsOn(opening) || extract.test(opening)) return;
        if (bracketed.test(opening) || inCell.test(start) || isDescribedByTable(document)) return;
        context.report({
          messageId: 'noTitle',
          range: documentRange(document),
          identity: 'no-title',
        });
      },
    };
  },
});
