import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Deadline, Paragraph } from '@yaodian/parser';
import { everySentence } from '../../shared/every-sentence.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { issueDayOf } from '../../shared/issue-day.ts';
import { promises } from '../../shared/promises.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** Words that make a date a deadline; 2020学年, 2018年基础上, 2019级 have none. */
const limit = /前|底|末|内/u;
/** 于3月5日前报送市政府: what is to be handed in soon after a notice is meant to be. */
const handedIn =
  /^[日前底末内]{0,2}[^，。；]{0,24}(?:报送|上报|报至|报到|报我|报市|报县|报区|报省|报经|报请|反馈|提交|报名|报备|交至|送至|发至)/u;
/** 2000年底前建成的小区: which ones are meant, and nothing that is to be done by then. */
const tellsWhich =
  /^[日前底末]{0,2}(?:已|已经)?(?:建成|竣工|建造|交付|投用|开工|立项|批准|获批|出生|入学|毕业|参加|入职|登记|注册|成立|设立|发生|形成|购买|购置|安装|办理|印发|发布|施行)(?:投用|并投用|使用|入库|工作)?的/u;
const SOON = 30;
const DAY = 86_400_000;

export const deadlineInPeriod = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'deadline-in-period',
    category: 'deadline',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    kinds: { 'work-summary': 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['book-title', 'quotation', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文审核惯例：时限与成文日期、计划期不矛盾' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence((paragraph) => {
      const { role, reading } = paragraph;
      if (role !== 'deadline' && !limit.test(reading.text)) return;
      if (!promises(context.part, paragraph.range)) return;
      for (const deadline of paragraph.deadlines) check(context, paragraph, deadline);
    });
  },
});

function check(context: Context, { role, reading }: Paragraph, deadline: Deadline): void {
  const { date, text, kind, range } = deadline;
  if (kind !== 'fixed' || date === null) return;
  // 完成时限：2026年10月: a date that is all of the line needs no such word.
  const isAll = role === 'deadline' && reading.text.replace(/[。；]?\s*$/u, '').trim() === text;
  if (!isAll && !limit.test(text)) return;
  const at = reading.view.fromSource(range.end) - reading.start;
  if (/^(?:的?基础上|学年|级|度)/u.test(reading.text.slice(at, at + 4))) return;
  if (tellsWhich.test(reading.text.slice(at, at + 12))) return;
  const { period } = context.document;
  const issueDate = issueDayOf(context.document);
  const days = issueDate === null ? null : daysBetween(issueDate, date);
  const { from = null, to = null } = context.part?.period ?? period ?? {};
  const year = Number(date.slice(0, 4));
  if (days !== null && days < 0) {
    context.report({
      messageId: 'past',
      severity: 'error',
      data: { text, issued: issueDate ?? '' },
      range,
    });
  } else if (days !== null && days <= SOON) {
    if (handedIn.test(reading.text.slice(at, at + 40))) return;
    context.report({
      messageId: 'soon',
      severity: 'warning',
      data: { text, issued: issueDate ?? '', days },
      range,
    });
  } else if (to !== null && year > to && namesItsYears(context)) {
    context.report({ messageId: 'beyond', severity: 'info', data: { text, to }, range });
    // A sentence may tell what was; what stands behind 完成时限 does not.
  } else if (from !== null && year < from && role === 'deadline' && namesItsYears(context)) {
    context.report({ messageId: 'before', data: { text, from }, range });
  }
}

/** An 意见 of 2022 is no plan for 2022: only a title that names its years sets a period. */
function namesItsYears({ part, document }: Context): boolean {
  const title = part?.title?.text ?? document.title?.text ?? '';
  return /20\d\d|二[〇零○]|十[一二三四五六]五/u.test(title);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
