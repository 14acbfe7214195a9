import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, Suggestion } from '@yaodian/linter';
import { givesWork, paragraphFact } from '@yaodian/parser';
import type { Heading, Nature, Part, Section, Task } from '@yaodian/parser';
import { bracketed } from '../../shared/brackets.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { touchedByCopies } from '../../shared/task-copies.ts';
import { isHabit } from '../../shared/habit.ts';
import { breaksOffIn } from '../../shared/incomplete-text.ts';
import { lineBreakOf } from '../../shared/line-break.ts';
import { memoise } from '../../shared/memo.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isAssigned, statedTasksOf, type StatedTask } from '../../shared/responsibility-groups.ts';
import { isOpinion } from '../../shared/opinion.ts';
import { isUnitPlan } from '../../shared/unit-plan.ts';
import { contentOf, someStated } from '../../shared/task-text.ts';
import { partRange } from '../../shared/title-range.ts';
import { blocksIn, headingOf } from '../../shared/walk.ts';
import { itemsWithoutBody } from './items-without-body.ts';
import { habitOf, type Habit } from './habit-of-tasks.ts';
import { lostLabels } from './lost-labels.ts';
import { uncoveredEnds } from './uncovered-ends.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** One other task that names a body shows no custom. */
const OTHERS = 2;
/** Of so many tasks one alone without a body is a slip. */
const MANY = 8;
/** A text of fewer tasks is an excerpt, or was not read as its writer meant it. */
const TASKS = 5;

/** A plan that names one of these has its division of work elsewhere. */
const dividedElsewhere = /分工方案|分工表|任务分解表|责任清单|附件/u;
/** And so has one with a chapter of this name. */
const dividedInChapter = /(?:职责|责任|任务|部门)分工|(?:部门|单位|工作)职责$/u;
const responsible = /负责|牵头|责任/u;

export const requireResponsibleDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-responsible-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'error',
    kinds: { 'development-plan': 'off', 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：每项任务有责任单位' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'plan') checkPlan(context, part);
      },
    };
  },
});

const severities = { noLead: 'error', empty: 'warning', noOther: 'info' } as const;

function checkPlan(context: Context, part: Part): void {
  const all = statedTasksOf(part).filter(
    ({ task }) => !breaksOffIn(context.document, task) && !announces(task),
  );
  const covered = new Set(withDepartment(all.filter(isCovered)));
  const isGiven = givenIn(all, covered);
  const tasks = all.filter((placed) => covered.has(placed) || isGiven(placed));
  const touched = touchedByCopies(part);
  // Between a task and its responsibility line somebody may have put a copy.
  const missing = tasks.filter(
    (placed) => !covered.has(placed) && !(covered.size > 0 && touched.has(placed.task)),
  );
  const others = tasks.length - missing.length;
  const named = [...covered].filter(({ task }) => !touched.has(task));
  for (const lost of lostLabels(context.document, named)) {
    const { label, range, kind } = lost;
    const severity = severities[kind];
    context.report({ messageId: kind, severity, data: { label }, range });
  }
  for (const range of uncoveredEnds(named))
    context.report({ messageId: 'uncovered', range, severity: 'warning' });
  const items = itemsWithoutBody(named.map(({ task }) => task));
  for (const { heading } of items.missing)
    report(
      context,
      heading,
      { total: items.total, missing: items.missing.length, body: '单位' },
      [],
    );
  if (missing.length === 0) return;
  if (others === 0) {
    if (tasks.length < TASKS || !givesWork(part) || isUnitPlan(part) || isOpinion(part)) return;
    if (tasks.filter(({ task }) => someStated(task, saysWhoIsToAct)).length * 2 >= tasks.length)
      return;
    if (dividedElsewhere.test(context.document.view.text)) return;
    if (blocksIn(part).some((block) => dividedInChapter.test(headingOf(block)?.title ?? '')))
      return;
    context.report({
      messageId: 'missingEverywhere',
      severity: 'warning',
      data: { total: tasks.length },
      range: partRange(part),
      identity: 'missing-everywhere',
    });
    return;
  }
  // Bodies stand with the steps and safeguards alone: the document gives those to somebody, and no task.
  const onlyOthers = tasks.every((placed) => covered.has(placed) !== (placed.nature === 'work'));
  if (others < OTHERS || others * 2 < tasks.length || onlyOthers) return;
  const habit = habitOf(all.map(({ task }) => task));
  const body = habit.label.replace(/^(?:责任|牵头|主办|承办|主管)/u, '') || '单位';
  for (const { task } of missing)
    report(
      context,
      task.heading,
      { total: tasks.length, missing: missing.length, body },
      suggestions(context, task, habit),
    );
}

function report(
  context: Context,
  { marker, title, range }: Heading,
  {
    total,
    missing,
    body,
  }: { readonly total: number; readonly missing: number; readonly body: string },
  suggested: readonly Suggestion<MessageId>[],
): void {
  const number = marker?.text.trim() ?? '';
  context.report({
    messageId: missing === 1 ? 'missing' : 'missingAmong',
    data: { task: `${number}${excerpt(title)}`, body, others: total - missing, total },
    range,
    suggestions: suggested,
  });
}

/**
 * Whether somebody is to be named for a task. Aims are divided among bodies where most of them name one;
 * 保障措施 speak to everybody, but for a text that gives nearly each of them to somebody, or all its tasks
 * but one.
 */
function givenIn(
  tasks: readonly StatedTask[],
  covered: ReadonlySet<StatedTask>,
): (placed: StatedTask) => boolean {
  const share = (wanted: Nature): readonly [number, number] => {
    const alike = tasks.filter(({ nature }) => nature === wanted);
    return [alike.filter((placed) => covered.has(placed)).length, alike.length];
  };
  const [aimsNamed, aims] = share('aim');
  const [safeguardsNamed, safeguards] = share('safeguard');
  const given = new Set<Nature>(['work']);
  if (aimsNamed * 2 >= aims) given.add('aim');
  const isOnlyOne =
    tasks.length >= MANY && safeguardsNamed > 0 && covered.size === tasks.length - 1;
  if (isHabit(safeguardsNamed, safeguards) || isOnlyOne) given.add('safeguard');
  return ({ nature }) => given.has(nature);
}

/** 高校党委要健全制度，班子成员都要带头执行: who is to act is the subject of the sentence. */
const saysWhoIsToAct = paragraphFact(({ reading: { text } }) =>
  /(?:^|[。；，、.．])\s?[\u4e00-\u9fff]{0,10}(?:党委|党组|党支部|政府|部门|单位|学校|高校|企业|机构|委员会|领导小组|班子成员|书记|校长|局|办|街道|社区|乡镇|镇|村|科室|处室|股室)(?:都|均|应当)?要(?![求素点闻件害领义])/u.test(
    text,
  ),
);

/** （一）产业人才计划。……实施如下项目： says that the tasks follow, as a copy of it in front of another does. */
function announces({ children }: Task): boolean {
  const last = children.at(-1);
  return last?.type === 'paragraph' && endsWithColon(last);
}

const endsWithColon = paragraphFact(({ reading: { text } }) => /[：:]\s*$/u.test(text));

/** 地点：图书馆大厅责任部门：办公室: a label in the middle of a line whose break was lost. */
const namesInside = paragraphFact(({ reading: { text } }) =>
  /(?:责任|负责|牵头|承办)(?:部门|单位|科室|处室)[：:][\u4e00-\u9fff]/u.test(text),
);

/** By its own line or bracket, or by one that stands above it for the whole section. */
function isCovered(stated: StatedTask): boolean {
  const { task, sections } = stated;
  return (
    isAssigned(stated) ||
    someStated(task, namesInside) ||
    namesGroup(task.heading.title) ||
    sections.some(coversAll)
  );
}

/** 责任领导 alone is nobody's department where the other tasks name theirs beside him. */
function withDepartment(covered: readonly StatedTask[]): readonly StatedTask[] {
  const led = covered.filter(
    (placed) =>
      !placed.statements.some(namesMoreThanLeader) &&
      isAssigned(placed) &&
      !placed.sections.some(coversAll),
  );
  if (led.length === 0 || !isHabit(covered.length - led.length, covered.length)) return covered;
  return covered.filter((placed) => !led.includes(placed));
}

const namesMoreThanLeader = paragraphFact(({ responsibilities }) =>
  responsibilities.some(
    ({ form, departments }) =>
      departments.some(({ role }) => role !== 'leader') ||
      (form === 'cell' && departments.length === 0),
  ),
);

/** Whether a section names a body for all its tasks; asked for each of them. */
const coversAll: (section: Section) => boolean = memoise(
  ({ heading, children }) =>
    namesGroup(heading.title) ||
    children.some((child) => child.type === 'paragraph' && child.role === 'responsibility'),
);

/** `一、加快建设（责任单位：规建处）` */
function namesGroup(title: string): boolean {
  return bracketed(title).some((text) => responsible.test(text));
}

/** Offers the bodies that the task's own text names: those of the roster, else of the other tasks. */
function suggestions(
  { document, departments }: Context,
  task: Task,
  habit: Habit,
): readonly Suggestion<MessageId>[] {
  const text = [task.heading.title, ...contentOf(task).map((reading) => reading.text)].join('\n');
  const named =
    departments.length > 0
      ? departments
          .filter(({ name, aliases }) => [name, ...aliases].some((each) => text.includes(each)))
          .map(({ name }) => name)
      : [...habit.names].filter((name) => text.includes(name));
  if (named.length === 0) return [];
  const line = `${habit.label}：${named.join('、')}`;
  const inserted = habit.inBrackets ? `（${line}）` : `${lineBreakOf(document)}${line}`;
  const end = task.children.at(-1)?.range.end ?? task.heading.range.end;
  return [
    {
      messageId: 'add',
      data: { text: line },
      edits: [{ range: { start: end, end }, text: inserted }],
      changes: 'structure',
    },
  ];
}
