import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { ElementLine, PlanDocument } from '@yaodian/parser';
import { elementsOf } from '../../shared/formal-document.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { documentRange } from '../../shared/title-range.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const day = /(?:([0-9]{4})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日/gu;
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
  for (const match of view.text.matchAll(day)) {
    const [text, year, month = '', date = ''] = match;
    if (exists(year === undefined ? null : Number(year), Number(month), Number(date))) continue;
    context.report({
      messageId: 'noSuchDay',
      data: { text },
      range: view.toSource(match.index, match.index + text.length),
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
  const { issueDate, period } = document;
  const plan = document.parts.find(({ role }) => role === 'plan');
  const years = plan?.period ?? period;
  if (issueDate === null || years?.from !== years?.to || !years) return;
  // A year that only the date of issue gives is not the plan's.
  const title = `${plan?.title?.text ?? ''}${document.title?.text ?? ''}`;
  if (plan?.kind === 'work-summary' || !title.includes(String(years.to))) return;
  if (issueDate.slice(0, 4) !== String(years.to) || issueDate <= `${years.to}${QUARTER}`) return;
  context.report({
    messageId: 'lateIssue',
    severity: 'info',
    data: { year: years.to, date: date?.reading.text.trim() ?? issueDate },
    range: date?.range ?? documentRange(document),
    identity: 'late-issue',
  });
}
