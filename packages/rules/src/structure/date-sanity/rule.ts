import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { ElementLine, PlanDocument } from '@yaodian/parser';
import { elementsOf } from '../../shared/formal-document.ts';
import { issueDayOf } from '../../shared/issue-day.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { reversedRange } from './reversed-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** What stands in front of 月, and behind it; both in so many characters. */
const monthBefore = /(?:([0-9]{4})年)?(?<![0-9])([0-9]{1,2})$/u;
/** 2026年月底前 and 20266月底前: the month, or the 年, is lost. */
const brokenBefore =
  /(?:(?<![0-9])20[0-9]{2}年|(?<![0-9])20[0-9]{2}(?:[1-9]|1[0-2])|(?<=[，。；：、（])年(?:[1-9]|1[0-2]))$/u;
const dayBehind = /^([0-9]{1,2})日/u;
/** 13月底 is meant for a month, 18月龄 is none. */
const partBehind = /^(?:[底末初份]|[上中下]旬)/u;
const REACH = 8;
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A plan for the year is late from April on. */
const QUARTER = '-03-31';

export const dateSanity = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'date-sanity',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.5.4' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        reportImpossible(context, document);
        const [date] = elementsOf(document).filter(({ kind }) => kind === 'issue-date');
        if (date !== undefined) reportLeadingZero(context, date);
        reportLate(context, document, date);
      },
    };
  },
});

function reportImpossible(context: Context, { view }: PlanDocument): void {
  const { text } = view;
  // Figures are many, and 月 is rare.
  for (let at = text.indexOf('月'); at !== -1; at = text.indexOf('月', at + 1)) {
    const reversed = reversedRange(text, at);
    if (reversed !== null) {
      const [start, end] = reversed;
      context.report({
        messageId: 'reversed',
        data: { text: text.slice(start, end) },
        range: view.toSource(start, end),
      });
    }
    const behind = text.slice(at + 1, at + REACH);
    const day = dayBehind.exec(behind);
    const said = day ?? partBehind.exec(behind);
    const before = monthBefore.exec(text.slice(Math.max(0, at - REACH), at));
    if (said === null) continue;
    const broken = brokenBefore.exec(text.slice(Math.max(0, at - REACH), at));
    if (broken !== null) {
      const [start, end] = [at - broken[0].length, at + 1 + said[0].length];
      context.report({
        messageId: 'broken',
        data: { text: text.slice(start, end) },
        range: view.toSource(start, end),
      });
    }
    if (before === null) continue;
    const year = before[1] === undefined ? null : Number(before[1]);
    const month = Number(before[2]);
    if (day === null ? month - 1 in daysOf : exists(year, month, Number(day[1]))) continue;
    const [start, end] = [at - before[0].length, at + 1 + said[0].length];
    context.report({
      messageId: day === null ? 'noSuchMonth' : 'noSuchDay',
      data: { text: text.slice(start, end) },
      range: view.toSource(start, end),
    });
  }
}

function exists(year: number | null, month: number, date: number): boolean {
  const most = daysOf[month - 1];
  if (most === undefined || date < 1 || date > most) return false;
  if (month !== 2 || date < 29 || year === null) return true;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function reportLeadingZero(context: Context, { range }: ElementLine): void {
  const text = context.document.source.slice(range).trim();
  if (!/[年月]0[0-9]/u.test(text)) return;
  const expected = text.replaceAll(/([年月])0([0-9])/gu, '$1$2');
  const start = range.start + context.document.source.slice(range).indexOf(text);
  const place = { start, end: start + text.length };
  context.report({
    messageId: 'leadingZero',
    data: { text, expected },
    range: place,
    suggestions: [
      { messageId: 'replace', data: { expected }, edits: [{ range: place, text: expected }] },
    ],
  });
}

function reportLate(context: Context, document: PlanDocument, date: ElementLine | undefined): void {
  const { period } = document;
  const issueDate = issueDayOf(document);
  const plan = document.parts.find(({ role }) => role === 'plan');
  const years = plan?.period ?? period;
  if (issueDate === null || years?.from !== years?.to || !years) return;
  // A year that only the date of issue gives is not the plan's.
  const title = `${plan?.title?.text ?? ''}${document.title?.text ?? ''}`;
  if (plan?.kind === 'work-summary' || !title.includes(String(years.to))) return;
  // A school year begins in autumn.
  if (title.includes('学年')) return;
  // What is organised in a year, a review or a campaign, begins when it is called for.
  if (/(?<!实施|行动|分解|责任|任务|分工)方案/u.test(title)) return;
  if (issueDate.slice(0, 4) !== String(years.to) || issueDate <= `${years.to}${QUARTER}`) return;
  context.report({
    messageId: 'lateIssue',
    severity: 'info',
    data: { year: years.to, date: date?.reading.text.trim() ?? issueDate },
    range: date?.range ?? documentRange(document),
    identity: 'late-issue',
  });
}
