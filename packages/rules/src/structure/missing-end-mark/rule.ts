import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact, sourceRange } from '@yaodian/parser';
import type { Heading, Paragraph, PlanDocument } from '@yaodian/parser';
import { brokenOffAt } from '../../shared/breaks-off.ts';
import { lengthInLine } from '../../shared/heading-length.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const LEAST_LENGTH = 20;
const endMarks = '。！？：；.!?:;…—';
const closing = '”’』」》）)]】"';
/** Share of the paragraphs that must end with a mark before one without is a slip. */
const HABIT_SHARE = 0.8;

/** 某日报记者 王某 摄: what stands below a picture. */
const caption = /(?:记者|通讯员|本报)[^，。；]{1,16}(?:摄|供图|制图|文\/图)$/u;

/** 市金融办、某某银行分别牵头落实: a line that says who does it is no sentence. */
const whoDoes =
  /^[^，。；：]{2,60}、[^，。；：]{2,60}(?:牵头|负责|配合|按职责分工)(?:落实|实施|负责|配合)?$/u;

/** （分工见第三章，不再重复）: a line that is one bracket. */
const aside = /^\s*[（(][^（()）]+[）)]$/u;

export const missingEndMark = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'missing-end-mark',
    category: 'structure',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'notice', 'element', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.1（句号）' },
  },
  defaultOptions: {},
  create(context) {
    let ended = 0;
    let open: Paragraph[] = [];
    /** The heading that the next paragraph goes on from in its line. */
    let runIn: Heading | null = null;
    const enter = ({ heading }: { readonly heading: Heading }): void => {
      runIn = heading.runIn ? heading : null;
    };
    return {
      section: enter,
      task: enter,
      goal: enter,
      item: enter,
      document(document) {
        reportCommas(context, document);
      },
      part() {
        ended = 0;
        open = [];
      },
      paragraph(paragraph) {
        const end = endOf(paragraph);
        const length =
          paragraph.reading.text.trimEnd().length + (runIn === null ? 0 : lengthInLine(runIn));
        runIn = null;
        if (end === null || length <= LEAST_LENGTH) return;
        for (const line of paragraph.joinedLines) reportJoin(context, line);
        if (end === 'marked') ended++;
        else open.push(paragraph);
      },
      'part:exit'() {
        const isHabit = ended >= (ended + open.length) * HABIT_SHARE;
        const isUsual = ended >= LEAST_ENDED && ended >= open.length * 2;
        for (const paragraph of open) {
          // Of several sentences each has its mark.
          if (!isHabit && !(isUsual && holdsSentence(paragraph))) continue;
          const { reading } = paragraph;
          const end = reading.text.trimEnd().length;
          // What ends with a comma is spoken of by itself.
          if (commas.includes(reading.text.charAt(end - 1))) continue;
          const range = sourceRange(reading, end - 1, end);
          const brokenOff = brokenOffAt(context.document);
          context.report({
            messageId: brokenOff !== null && range.end > brokenOff ? 'brokenOff' : 'noEnd',
            data: { end: reading.text.slice(Math.max(0, end - 8), end) },
            range,
            suggestions: [
              {
                messageId: 'add',
                edits: [{ range: { start: range.end, end: range.end }, text: '。' }],
              },
            ],
          });
        }
      },
    };
  },
});

/** Fewer show no habit. */
const LEAST_ENDED = 2;

const holdsSentence = paragraphFact(({ reading }) =>
  /。.*[\p{Script=Han}%％”》0-9]$/u.test(reading.text.trimEnd()),
);

const commas = '，、,';
/** What begins a unit of its own: a number, or who is responsible. */
const label =
  /^(?:责任|牵头|配合|主办|承办|协办|完成)(?:责任)?(?:处室|科室|股室|单位|部门|人|领导|时限|时间)[：:]/u;
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d))/u;
const LEAST_SENTENCE = 12;

/** ……改造教室30间，and then 2. or 责任处室：: the sentence lost its end, or its mark. */
function reportCommas(context: Context, document: PlanDocument): void {
  const lines = unitsOf(document);
  for (const [index, { text, start }] of lines.entries()) {
    const end = text.trimEnd().length;
    const mark = text.charAt(end - 1);
    if (end < LEAST_SENTENCE || !commas.includes(mark)) continue;
    if (!/[\p{Script=Han}%％）”》]$/u.test(text.slice(0, end - 1))) continue;
    const next = lines[index + 1]?.text.trimStart() ?? '';
    // Lists of bodies are the business of another rule.
    if (label.test(text.trimStart()) || !(numbered.test(next) || label.test(next))) continue;
    const range = document.view.toSource(start + end - 1, start + end);
    context.report({
      messageId: 'comma',
      data: { end: text.slice(Math.max(0, end - 9), end - 1), mark },
      range,
      suggestions: [{ messageId: 'stop', edits: [{ range, text: '。' }] }],
    });
  }
}

/** How a paragraph ends; null for one that is no sentence. */
const endOf = paragraphFact(
  ({ role, reading, range, responsibilities }): 'marked' | 'open' | null => {
    if (role === 'responsibility' || role === 'deadline' || role === 'note') return null;
    const text = reading.text.trimEnd();
    if (text.length < LEAST_SENTENCE || !/[，、。；,;]/u.test(text)) return null;
    if (caption.test(text) || whoDoes.test(text) || aside.test(text)) return null;
    // 市教育局牵头落实: a cell of a table that says who does it.
    if (
      responsibilities.some(({ form, range: own }) => form === 'line' && own.start === range.start)
    )
      return null;
    // A bracket with the bodies may have lost its other half.
    const last = responsibilities.at(-1);
    const inBracket = last?.form === 'bracket' && last.range.end >= range.end;
    return inBracket || isEnded(text) ? 'marked' : 'open';
  },
);

/**
 * A broken line that ends with ” where the next begins with “ may as well be two units, of which the
 * first lost its end.
 */
function reportJoin(context: Context, line: number): void {
  const { source } = context.document;
  const start = source.lineStarts[line - 1] ?? 0;
  if (!/^\s{0,8}[“《]/u.test(source.text.slice(start, start + 9))) return;
  let end = start;
  while (end > 0 && /\s/u.test(source.text.charAt(end - 1))) end--;
  if (!'”》'.includes(source.text.charAt(end - 1))) return;
  context.report({
    messageId: 'noEnd',
    data: { end: source.text.slice(Math.max(0, end - 8), end) },
    range: { start: end - 1, end },
    suggestions: [{ messageId: 'add', edits: [{ range: { start: end, end }, text: '。' }] }],
  });
}

/** A closing quotation mark or bracket may stand behind the mark, and a bracket may follow it whole. */
function isEnded(text: string): boolean {
  let end = text.length;
  while (end > 0 && closing.includes(text.charAt(end - 1))) end--;
  if (endMarks.includes(text.charAt(end - 1))) return true;
  if (!/[）)]$/u.test(text)) return false;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  return (
    open > 0 &&
    (endMarks.includes(text.charAt(open - 1)) ||
      /负责|牵头|责任|单位|部门|配合/u.test(text.slice(open)))
  );
}
