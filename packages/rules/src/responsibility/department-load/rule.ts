import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Department, PlanDocument, Range } from '@yaodian/parser';
import { withoutBracket } from '../../shared/department-name.ts';
import { elementsOf } from '../../shared/formal-document.ts';
import { statedTasksOf, type StatedTask } from '../../shared/responsibility-groups.ts';
import { isCopy, taskCopiesOf } from '../../shared/task-copies.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export interface Options {
  /**
   * 一个单位牵头的任务最多占全部任务的百分之几。
   * @en Largest share of the tasks that one body may lead, in per cent.
   * @minimum 1
   * @maximum 100
   */
  readonly maxShare: number;
}

/** Fewer tasks say nothing about a share. */
const LEAST_TASKS = 8;

export const departmentLoad = defineRule<Options, MessageId>({
  meta: {
    id: 'department-load',
    category: 'responsibility',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：任务分担均衡' },
  },
  defaultOptions: { maxShare: 25 },
  create(context) {
    return {
      part(part) {
        if (part.role !== 'plan') return;
        const all = statedTasksOf(part);
        const tasks =
          taskCopiesOf(part).size === 0 ? all : all.filter(({ task }) => !isCopy(part, task));
        if (tasks.length < LEAST_TASKS) return;
        const led = new Map<string, number>();
        for (const task of tasks)
          for (const name of leadersOf(task)) led.set(name, (led.get(name) ?? 0) + 1);
        const { maxShare } = context.options;
        const issuers = issuersOf(context.document);
        for (const [name, count] of led) {
          if (count * 100 <= maxShare * tasks.length) continue;
          if (issuers.some((issuer) => isShortFor(name, issuer))) continue;
          const first = firstPlace(tasks, name);
          if (first === null) continue;
          const share = Math.round((count * 100) / tasks.length);
          context.report({
            messageId: 'heavy',
            data: { name, count, total: tasks.length, share, limit: maxShare },
            range: first,
            identity: name,
          });
        }
      },
    };
  },
});

function issuersOf(document: PlanDocument): readonly string[] {
  return elementsOf(document)
    .filter(({ kind }) => kind === 'issuer')
    .map(({ reading }) => reading.text.trim());
}

/** 市科委 leads most of a plan that 某市科学技术委员会 issued: it is its own plan. */
function isShortFor(name: string, issuer: string): boolean {
  const own = /[省市县区州旗]([^省市县区州旗]+)$/u.exec(issuer)?.[1] ?? issuer;
  const short = name.replace(/^[省市县区州旗]/u, '');
  if (short === '' || /政府|办公[厅室]$/u.test(own)) return false;
  let at = 0;
  for (const sign of short) {
    at = own.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return own.startsWith(short.charAt(0));
}

/** A body that may lead, by the name without its bracket. */
interface Body {
  readonly name: string;
  readonly leads: boolean;
}

const bodiesIn = paragraphFact(({ responsibilities }): readonly Body[] =>
  responsibilities
    .flatMap(({ departments }) => departments)
    .filter(mayLead)
    .map(({ name, role }) => ({ name: withoutBracket(name), leads: role === 'lead' })),
);

/** 牵头单位：，配合单位：A leaves A a body that helps. */
function mayLead({ vague, collective, role }: Department): boolean {
  return !vague && !collective && role !== 'leader' && role !== 'support';
}

/** The leading bodies of a task; where none is marked so, the only one named. */
function leadersOf({ statements }: StatedTask): readonly string[] {
  const [first] = statements;
  return first !== undefined && statements.length === 1
    ? leadersIn(first)
    : leading(statements.flatMap(bodiesIn));
}

const leadersIn = paragraphFact((paragraph) => leading(bodiesIn(paragraph)));

function leading(bodies: readonly Body[]): readonly string[] {
  const leads = bodies.filter(({ leads }) => leads);
  const names = new Set((leads.length > 0 ? leads : bodies).map(({ name }) => name));
  return leads.length > 0 || names.size === 1 ? [...names] : [];
}

/** Where a body is first named as the one that leads a task. */
function firstPlace(tasks: readonly StatedTask[], leader: string): Range | null {
  for (const stated of tasks) {
    if (!leadersOf(stated).includes(leader)) continue;
    const bodies = stated.task.responsibilities
      .flatMap(({ departments }) => departments)
      .filter(mayLead);
    const isMarked = bodies.some(({ role }) => role === 'lead');
    const place = bodies.find(
      ({ name, role }) => (!isMarked || role === 'lead') && withoutBracket(name) === leader,
    );
    if (place !== undefined) return place.range;
  }
  return null;
}
