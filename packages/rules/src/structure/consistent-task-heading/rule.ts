import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Heading, Range } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksOf } from '../../shared/walk.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const ends = '。：；，';

export const consistentTaskHeading = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-task-heading',
    category: 'structure',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: 'safe',
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文体例惯例：同级标题写法一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'glossary') return;
        const headings = tasksOf(part)
          .map(({ task }) => task.heading)
          .filter(({ marker }) => marker !== null);
        checkSpaces(context, headings);
        checkEnds(
          context,
          headings.filter(({ runIn }) => runIn),
        );
      },
    };
  },
});

function checkSpaces(context: Context, headings: readonly Heading[]): void {
  const gaps = headings.map((heading) => ({ heading, gap: gapOf(context, heading) }));
  const spaced = gaps.filter(({ gap }) => gap.end > gap.start);
  if (isHabit(headings.length - spaced.length, headings.length)) {
    for (const { heading, gap } of spaced) {
      context.report({
        messageId: 'extraSpace',
        data: { number: heading.marker?.text.trim() ?? '' },
        range: gap,
        fix: { edits: [{ range: gap, text: '' }] },
      });
    }
  } else if (isHabit(spaced.length, headings.length)) {
    for (const { heading, gap } of gaps) {
      // A number without its mark is the business of numbering-mark.
      if (gap.end > gap.start || (heading.marker?.style ?? 'arabic-bare') === 'arabic-bare')
        continue;
      context.report({
        messageId: 'missingSpace',
        data: { number: heading.marker?.text.trim() ?? '' },
        range: heading.marker?.range ?? heading.range,
        fix: { edits: [{ range: gap, text: ' ' }] },
      });
    }
  }
}

/** The spaces between number and title; empty where there are none or where residue stands between. */
function gapOf({ document: { source } }: Context, { marker, titleRange }: Heading): Range {
  const end = titleRange.start;
  let start = end;
  const lowest = marker?.range.start ?? end;
  while (start > lowest && /[ \u3000\u00a0\t]/u.test(source.text.charAt(start - 1))) start--;
  return { start, end };
}

function checkEnds(context: Context, headings: readonly Heading[]): void {
  const { text } = context.document.source;
  const marked = headings.map((heading) => ({
    heading,
    at: heading.titleRange.end,
    mark: text.charAt(heading.titleRange.end),
  }));
  const known = marked.filter(({ mark }) => mark !== '' && ends.includes(mark));
  const habit = mostFrequent(known.map(({ mark }) => mark));
  if (habit === null || !isHabit(habit.count, known.length)) return;
  for (const { heading, at, mark } of known) {
    if (mark === habit.value) continue;
    const range = { start: at, end: at + 1 };
    context.report({
      messageId: 'otherEnd',
      data: { title: excerpt(heading.title), mark, habit: habit.value },
      range,
      suggestions: [
        {
          messageId: 'replace',
          data: { habit: habit.value },
          edits: [{ range, text: habit.value }],
          changes: 'structure',
        },
      ],
    });
  }
}
