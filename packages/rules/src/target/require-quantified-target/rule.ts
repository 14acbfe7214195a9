import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, Report, Severity } from '@yaodian/linter';
import { natureOfChapter } from '@yaodian/parser';
import type { Goal, Paragraph, Part, Range, Section, Task } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { breaksOffIn, isIncomplete } from '../../shared/incomplete-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isResultNumber } from '../../shared/result-number.ts';
import { isCopy } from '../../shared/task-copies.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { tasksOfWork } from '../../shared/tasks-of-work.ts';
import { partRange } from '../../shared/title-range.ts';
import { isUnitPlan } from '../../shared/unit-plan.ts';
import { blocksIn } from '../../shared/walk.ts';
import type { PlacedTask } from '../../shared/walk.ts';
import { classify } from './head-nouns.ts';
import { holdsResult } from './evidence.ts';
import { openClass } from './judge.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { pairs, policyFor } from './policy.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** To count fewer tasks says nothing of the text. */
const COUNTED = 3;
/** One other task with a number shows no custom. */
const OTHERS = 2;

const needs = {
  A: 'needsNumber',
  B: 'needsResult',
  C: 'needsBottomLine',
  D: 'needsResult',
} as const;

export const requireQuantifiedTarget = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-quantified-target',
    category: 'target',
    scope: 'document',
    severity: 'warning',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理与督查考核惯例：任务可检查、可考核' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role !== 'plan') return;
        if (part.kind === 'development-plan') checkDevelopmentPlan(context, part);
        else checkPlan(context, part);
      },
    };
  },
});

function checkPlan(context: Context, part: Part): void {
  const policy = policyFor(part);
  const tasks = tasksToCheck(context, part);
  if (policy === null || Object.values(policy).every((setting) => setting === 'off')) return;
  const open: (Report<MessageId> & { readonly severity: Severity })[] = [];
  let exempt = 0;
  const title = part.title?.text ?? '';
  for (const { task, sections } of tasks) {
    const taskClass = openClass(context, task, sections, title);
    if (taskClass === null) continue;
    const targetLine = paragraphsOf(task).find(({ role }) => role === 'target');
    const severity = (targetLine ? pairs : policy)[taskClass];
    if (taskClass === 'D') exempt++;
    if (severity === 'off') continue;
    open.push({
      messageId: targetLine ? 'targetLine' : needs[taskClass],
      severity,
      data: {
        task: excerpt(task.heading.title),
        phrase: targetLine ? firstClause(targetLine) : '',
      },
      range: targetLine?.range ?? task.heading.range,
    });
  }
  if (open.length === 0) return;
  // Where the writer counts in no more than half of the tasks, that is a custom and no slip.
  const isCustom = open.length > 1 && open.length * 2 >= tasks.length - exempt;
  const everywhere = isCustom && tasks.length >= COUNTED;
  // What a school or a company counts of its own work is its own affair.
  if (everywhere && isUnitPlan(part)) return;
  // A task without a number is a slip where others have theirs.
  if (!everywhere && tasks.filter(({ task }) => holdsResult(task)).length < OTHERS) return;
  // What the other tasks do is not to be seen of a part of a text.
  if (everywhere && isIncomplete(context.document)) return;
  if (!everywhere) for (const report of open) context.report(report);
  // Of a single one its own finding says all.
  if (!everywhere && open.length === 1) return;
  const checkable = tasks.length - open.length - exempt;
  reportSummary(context, part, { total: tasks.length, checkable }, everywhere ? open : []);
}

/** The number of a task in which the text breaks off may stand in what is missing. */
function tasksToCheck({ document }: Context, part: Part): readonly PlacedTask[] {
  return tasksOfWork(part).filter(
    ({ task }) => !breaksOffIn(document, task) && !isCopy(part, task) && !isBareHeading(task),
  );
}

/** 实施路径 with nothing below it: an outline of a text, and no task that says what is to be done. */
function isBareHeading({ heading, children }: Task): boolean {
  return children.length === 0 && heading.title.length <= BARE;
}

/** A heading of so few signs names a subject. */
const BARE = 8;

/** 发展目标 and the like: figures belong here. */
function isGoalChapter(section: Section): boolean {
  return natureOfChapter(section) === 'aim' && /目标|指标/u.test(section.heading.title);
}

/** Only the chapter of goals must count; of the tasks one line says how many do. */
function checkDevelopmentPlan(context: Context, part: Part): void {
  for (const block of blocksIn(part)) {
    if (block.type !== 'section' || !isGoalChapter(block)) continue;
    for (const goal of goalsIn(block)) {
      if (classify(goal.headingParagraph, [], '') !== 'A') continue;
      if (goal.targets.some(isResultNumber)) continue;
      context.report({
        messageId: 'goal',
        data: { task: excerpt(goal.heading.title) },
        range: goal.heading.range,
      });
    }
  }
  const tasks = tasksToCheck(context, part);
  const open = tasks.filter(({ task, sections }) => {
    const taskClass = openClass(context, task, sections, '');
    return taskClass !== null && taskClass !== 'D';
  });
  const checkable = tasks.length - open.length;
  // The share of a single task says nothing.
  if (open.length > 0 && tasks.length > 1)
    reportSummary(context, part, { total: tasks.length, checkable }, []);
}

function goalsIn(section: Section): Goal[] {
  return section.children.filter((child) => child.type === 'goal');
}

/** Where that is the custom, it is one cause: `open` are the tasks that this line speaks for. */
function reportSummary(
  context: Context,
  part: Part,
  data: { readonly checkable: number; readonly total: number },
  open: readonly { readonly range: Range; readonly severity: Severity }[],
): void {
  context.report({
    messageId: 'summary',
    severity: open.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
    data,
    range: partRange(part),
    identity: 'summary',
    related: open.map(({ range }) => ({ range, messageId: 'open' })),
  });
}

function firstClause({ reading }: Paragraph): string {
  const text = reading.text.trim();
  const stop = text.search(/[，。；,;]/u);
  return excerpt(stop === -1 ? text : text.slice(0, stop));
}
