import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Block, Heading, Range, Task } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { SignSet } from '../../shared/sign-set.ts';
import { isContent } from '../../shared/task-text.ts';
import { tasksOf } from '../../shared/walk.ts';
import { withoutBodies } from '../../shared/without-bodies.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const ends = new SignSet('。：；，');
const blanks = new SignSet(' \u3000\u00a0\t');

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
        const tasks = tasksOf(part)
          .map(({ task }) => task)
          .filter(({ heading }) => heading.marker !== null);
        const headings = tasks.map(({ heading }) => heading);
        // A number of another level is the business of numbering-level.
        const ownLevel = headings.filter(
          ({ marker }) => marker?.style !== 'arabic-comma' || marker.style === marker.meantStyle,
        );
        // What stands behind （一） says nothing of what is to stand behind 1.
        for (const level of groupedBy(ownLevel, ({ marker }) => marker?.meantStyle).values())
          checkSpaces(context, level);
        checkEnds(
          context,
          headings.filter(({ runIn }) => runIn),
        );
        checkHeads(
          context,
          tasks.filter(isEntitled).map(({ heading }) => heading),
        );
      },
    };
  },
});

function checkSpaces(context: Context, headings: readonly Heading[]): void {
  const { text } = context.document.source;
  const isSpaced = ({ marker, titleRange }: Heading): boolean =>
    titleRange.start > (marker?.range.start ?? titleRange.start) &&
    blanks.hasAt(text, titleRange.start - 1);
  const spaced = headings.filter(isSpaced);
  if (isHabit(headings.length - spaced.length, headings.length)) {
    for (const heading of spaced) {
      const gap = gapOf(text, heading);
      context.report({
        messageId: 'extraSpace',
        data: { number: heading.marker?.text.trim() ?? '' },
        range: gap,
        fix: { edits: [{ range: gap, text: '' }] },
      });
    }
  } else if (isHabit(spaced.length, headings.length)) {
    for (const heading of headings) {
      // A number without its mark is the business of numbering-mark.
      if (isSpaced(heading) || (heading.marker?.style ?? 'arabic-bare') === 'arabic-bare') continue;
      context.report({
        messageId: 'missingSpace',
        data: { number: heading.marker?.text.trim() ?? '' },
        range: heading.marker?.range ?? heading.range,
        fix: { edits: [{ range: gapOf(text, heading), text: ' ' }] },
      });
    }
  }
}

/** The spaces between number and title; empty where there are none or where residue stands between. */
function gapOf(text: string, { marker, titleRange }: Heading): Range {
  const end = titleRange.start;
  let start = end;
  const lowest = marker?.range.start ?? end;
  while (start > lowest && blanks.hasAt(text, start - 1)) start--;
  return { start, end };
}

/** With text of its own below the heading: `（牵头单位：市教育局）` leaves the whole task to it. */
function isEntitled(task: Task): boolean {
  return holdsText(task) !== false;
}

/** Whether what stands below says more than who does it; null where nothing stands there. */
function holdsText({ children }: { readonly children: readonly Block[] }): boolean | null {
  let found: boolean | null = null;
  for (const child of children) {
    const here = textIn(child);
    if (here === true) return true;
    found ??= here;
  }
  return found;
}

function textIn(block: Block): boolean | null {
  if (block.type === 'paragraph') return isContent(block) ? saysMore(block) : null;
  return 'children' in block ? holdsText(block) : null;
}

const saysMore = paragraphFact((paragraph) => /[^。\s]/u.test(withoutBodies(paragraph)));

/** Marks inside a sentence: a title that names its task has none. */
const innerMarks = new SignSet('，；：,;:');
/** By so many characters a first sentence is longer than the longest title, which it then is not. */
const LONGER = 10;

/** `3.推进学前教育普惠，新建幼儿园6所，……`: the text goes on where the others have ended their title. */
function checkHeads(context: Context, headings: readonly Heading[]): void {
  let short = 0;
  let longest = 0;
  for (const { runIn, title } of headings) {
    if (!runIn || innerMarks.standsIn(title)) continue;
    short++;
    longest = Math.max(longest, title.length);
  }
  if (!isHabit(short, headings.length)) return;
  for (const { title, titleRange } of headings) {
    if (title.length <= longest + LONGER) continue;
    const at = innerMarks.firstIn(title);
    if (at === -1) continue;
    context.report({
      messageId: 'noHead',
      data: { title: excerpt(title) },
      range: { start: titleRange.start, end: Math.min(titleRange.start + at, titleRange.end) },
    });
  }
}

function checkEnds(context: Context, headings: readonly Heading[]): void {
  const { text } = context.document.source;
  const markOf = ({ titleRange }: Heading): string => text.charAt(titleRange.end);
  const ended = headings.filter(({ titleRange }) => ends.hasAt(text, titleRange.end));
  const habit = mostFrequent(ended.map(markOf));
  if (habit === null || habit.count === ended.length || !isHabit(habit.count, ended.length)) return;
  for (const heading of ended) {
    const mark = markOf(heading);
    if (mark === habit.value) continue;
    const at = heading.titleRange.end;
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
