import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact, sourceRange } from '@yaodian/parser';
import type { Department, Paragraph, Range, ResponsibilityGroup } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith } from '../../shared/responsibility-groups.ts';
import { reportJoined } from './joined-names.ts';
import { commasIn, reportBlank, reportCommas, type Comma } from './lone-comma.ts';
import { reportRunTogether } from './run-together.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const separators = '、，,；;';
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；' };

export const departmentListPunctuation = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'department-list-punctuation',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.5（顿号）' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.source;
        const mayBeWrong = (statement: Paragraph): boolean =>
          !isPlain(statement) || lineEnd(text, statement.range.end) > statement.range.end;
        const commas: Comma[] = [];
        const blanks: Range[] = [];
        for (const { responsibilities } of tasksWith(document, mayBeWrong))
          for (const group of responsibilities) {
            if (group.form !== 'line' && group.form !== 'bracket') continue;
            checkList(context, group, blanks);
            commas.push(...commasIn(document, group));
          }
        reportCommas(context, commas);
        reportBlank(context, blanks);
        reportJoined(context);
        reportRunTogether(context);
      },
    };
  },
});

/**
 * A、B、C as a line of its own or in a bracket, and no sign of it hidden: nothing to look at in the
 * source, which would ask where it stands.
 */
const isPlain = paragraphFact(({ reading, range, responsibilities }) => {
  const { text } = reading;
  const { start, end } = sourceRange(reading, 0, text.length);
  if (end - start !== text.length || end !== range.end) return false;
  return responsibilities.every(({ form, listRange, departments }) => {
    const first = departments[0]?.range.start;
    const last = departments.at(-1)?.range.end;
    if (last === undefined || (form === 'line' ? last !== end : text[last - start] !== '）'))
      return false;
    return (
      first === listRange.start &&
      text.slice(first - start, last - start) === departments.map(({ name }) => name).join('、')
    );
  });
});

/** Looks at the characters between the names, and around the list. ， may be a level of its own and stays. */
function checkList(context: Context, group: ResponsibilityGroup, blanks: Range[]): void {
  const { form, range: whole, listRange, departments } = group;
  const { text } = context.document.source;
  const first = departments[0];
  const last = departments.at(-1);
  if (first === undefined || last === undefined) return;
  const leading = runOf(text, listRange.start, first.range.start);
  // A bracket may hold several lists, divided by a mark of their own.
  const opens = form === 'line' || /[（(]$/u.test(text.slice(whole.start, listRange.start));
  if (opens && leading !== null && leading.end <= first.range.start) {
    remove(context, 'leading', leading);
  }
  // In a bracket, what follows the list may go on: （A、B，各区按职责分工负责）.
  const trailing =
    form === 'line'
      ? runOf(text, last.range.end, text.length, blankInLine)
      : runOf(text, last.range.end, listRange.end);
  if (trailing !== null && endsThere(text, trailing.end, form))
    remove(context, 'trailing', trailing);
  // Brackets and colons of half width as well: the whole text is set so, which is one other finding.
  const halfWidth = /[(:;]/u.test(text.slice(whole.start, listRange.start));
  const fullWidth =
    !halfWidth &&
    departments.some(({ range }, index) => {
      const next = departments[index + 1];
      return next !== undefined && /[、，；]/u.test(text.slice(range.end, next.range.start));
    });
  departments.forEach(({ range }, index) => {
    const next = departments[index + 1];
    if (next === undefined) return;
    const between = runOf(text, range.end, next.range.start);
    if (between === null) {
      const gap = { start: range.end, end: next.range.start };
      if (group.form !== 'line' || !isBlank(text.slice(gap.start, gap.end))) return;
      if (!usesMarks(text, departments)) blanks.push(gap);
      else
        context.report({
          messageId: 'blank',
          range: gap,
          fix: { edits: [{ range: gap, text: '、' }] },
        });
      return;
    }
    const marks = text.slice(between.start, between.end);
    const mark = marks.charAt(0);
    const expected = wide[mark];
    if (marks.replaceAll(/\s/gu, '').length > 1 && between.end <= next.range.start) {
      remove(context, 'doubled', { start: between.start + 1, end: between.end }, mark);
    } else if (expected !== undefined && fullWidth) {
      const place = { start: between.start, end: between.start + 1 };
      context.report({
        messageId: 'width',
        data: { mark, expected },
        range: place,
        fix: { edits: [{ range: place, text: expected }] },
      });
    }
  });
}

const blankInLine = /[^\S\n\r]/u;

function isBlank(text: string): boolean {
  return text !== '' && /^[^\S\r\n]+$/u.test(text);
}

/** True where some bodies of a list are parted by 、. */
function usesMarks(text: string, departments: readonly Department[]): boolean {
  return departments.some(({ range }, index) => {
    const next = departments[index + 1];
    return next !== undefined && text.slice(range.end, next.range.start).trim() === '、';
  });
}

/** The first run of separators in a stretch that holds nothing but blanks in front of them. */
function runOf(
  text: string,
  from: number,
  to: number,
  blank = /\s/u,
): { start: number; end: number } | null {
  let start = from;
  while (start < to && blank.test(text.charAt(start))) start++;
  let end = start;
  while (end < to && separators.includes(text.charAt(end))) end++;
  return end > start ? { start, end } : null;
}

/** （A、B、负责）: what the bodies do stands behind the list. */
const governed =
  /^(?:按职责|共同|分别|分工|按分工|按职责分工){0,2}(?:牵头)?(?:负责|牵头|配合)[）)]/u;

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function endsThere(text: string, at: number, form: ResponsibilityGroup['form']): boolean {
  let end = at;
  while (text[end] === ' ' || text[end] === '　' || text[end] === '\t') end++;
  if (end >= text.length || text[end] === '\n' || text[end] === '\r') return true;
  // A note may stand behind the list: A、B（列第一位的为牵头处室，下同）.
  if (form === 'line') return text[end] === '（' || text[end] === '(';
  return text[end] === '）' || text[end] === ')' || governed.test(text.slice(end, end + 12));
}

function remove(
  context: Context,
  messageId: 'trailing' | 'leading' | 'doubled',
  range: { readonly start: number; readonly end: number },
  mark = context.document.source.slice(range),
): void {
  context.report({
    messageId,
    data: { mark },
    range,
    fix: { edits: [{ range, text: '' }] },
  });
}
