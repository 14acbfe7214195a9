import { defineRule } from '@yaodian/linter';
import { givesWork, natureOfChapter, taskNatures } from '@yaodian/parser';
import type { Paragraph, Part, Section, Task } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { breaksOffIn } from '../../shared/incomplete-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { touchedByCopies } from '../../shared/task-copies.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { partRange } from '../../shared/title-range.ts';
import { tasksOfWork } from '../../shared/tasks-of-work.ts';
import { blocksIn, tasksOf, type PlacedTask } from '../../shared/walk.ts';
import { isWorkOfTheYear } from '../../shared/work-of-the-year.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Lists and programmes of action are worked off by date; for 工作要点 and 工作计划 the year is the deadline. */
const datedTitle = /实施方案|行动计划|行动方案|工作方案|清单|分工|分解表|任务表|台账/u;

/** Dates that stand for a deadline even where the year is not known. */
const dated =
  /年底|年内|年末|月底|月末|[0-9一二三四五六七八九十]月[^，。；]{0,4}前|[上下]半年|季度|学期|期间|每[年月周]|长期|持续推进/u;

/** 到2027年，……; 2027年底前，……: the date of a goal. */
const byThen = /(?:到|至|于)?20\d\d年(?:\d{1,2}月)?(?:底|末|年底)?(?:前|之前|以前)?[，,]/u;

/** 从2026年3月起开展为期三个月的整治, 3月1日至5月31日: how long the whole takes. */
const lasts =
  /为期[^，。；]{1,6}[年月天周]|[月日]起?(?:至|到|—|－|-|～)[^，。；]{0,8}[月日底末]|利用[^，。；]{1,6}(?:年|个月|天)(?:时间)?/u;

/** Fewer tasks than these are an excerpt, or were not read as their writer meant them. */
const TASKS = 3;

/** 全年任务2026年10月底前全部完成: said of the goals of all tasks. */
const allDone =
  /(?:\d{1,2}月底?|年底|年末)前[^，。；]{0,6}(?:全部|全面|基本)?(?:完成|建成|落实|实现)/u;

/** 工作步骤, 进度安排 with months: a chapter that dates the work as a whole. */
const month = /[0-9一二三四五六七八九十]月/u;

/** 年内确保……: said in front of the tasks it holds for all of them. */
const inYear = /(?:^|[，。；：])(?:力争|确保|争取)?(?:20\d\d年|今年)?(?:年内|年底前|年末前)/u;

export const requireDeadline = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-deadline',
    category: 'deadline',
    scope: 'document',
    severity: 'off',
    kinds: { 'task-list': 'warning', 'work-plan': 'warning' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '督查督办惯例：任务有完成时限' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role !== 'plan' || !isDated(part) || !givesWork(part)) return;
        // Between a task and the line of its deadline somebody may have put a copy.
        const touched = touchedByCopies(part);
        const tasks = tasksOfWork(part).filter(
          ({ task }) => !touched.has(task) && !breaksOffIn(context.document, task),
        );
        const missing = tasks.filter((placed) => !hasDeadline(placed));
        const others = tasks.length - missing.length;
        if (missing.length === 0 || tasks.length < 2) return;
        if (others === 0) {
          if (tasks.length < TASKS || tasksOf(part).some(hasDeadline) || isDatedAsWhole(part))
            return;
          context.report({
            messageId: 'missingEverywhere',
            data: { total: tasks.length },
            range: partRange(part),
            identity: 'missing-everywhere',
          });
          return;
        }
        if (others * 2 < tasks.length) return;
        for (const { task } of missing) {
          context.report({
            messageId: 'missing',
            data: { task: excerpt(task.heading.title), others },
            range: task.heading.range,
          });
        }
      },
    };
  },
});

function isDated(part: Part): boolean {
  return part.kind === 'task-list' || datedTitle.test(part.title?.text ?? '');
}

/** （2026—2030年） in the title, 到2027年 among the goals: one date for all tasks. */
function isDatedAsWhole(part: Part): boolean {
  const title = part.title?.text ?? '';
  if (/20\d\d年?\s?[-—–~～至]+\s?20\d\d年?|十[一二三四五六七]五/u.test(title)) return true;
  if (isWorkOfTheYear(part)) return true;
  if (part.children.some((block) => block.type === 'paragraph' && isDate(block))) return true;
  const natures = taskNatures(part);
  return blocksIn(part).some((block) => {
    if (block.type !== 'section' && block.type !== 'task') return false;
    const nature = block.type === 'task' ? natures.get(block) : natureOfChapter(block);
    if (nature === 'stage') return isDatedByMonth(block);
    if (nature !== 'aim') return false;
    return paragraphsOf(block).some((child) => isDate(child) || allDone.test(child.reading.text));
  });
}

function isDatedByMonth(chapter: Section | Task): boolean {
  const headings = chapter.children.flatMap((child) =>
    'headingParagraph' in child ? [child.headingParagraph] : [],
  );
  return [...headings, ...paragraphsOf(chapter)].some(({ reading }) => month.test(reading.text));
}

/** A date for all that follows. */
function isDate({ reading }: Paragraph): boolean {
  return byThen.test(reading.text) || inYear.test(reading.text) || lasts.test(reading.text);
}

function hasDeadline({ task }: PlacedTask): boolean {
  if (task.deadline !== null) return true;
  return paragraphsOf(task).some(
    ({ role, deadlines, reading }) =>
      role === 'deadline' || deadlines.length > 0 || dated.test(reading.text),
  );
}
