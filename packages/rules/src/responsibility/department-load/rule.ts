import { defineRule } from '@yaodian/linter';
import type { Department, Task } from '@yaodian/parser';
import { foldName, withoutBracket } from '../../shared/department-name.ts';
import { tasksOf } from '../../shared/walk.ts';
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
        const tasks = tasksOf(part).map(({ task }) => task);
        if (part.role !== 'plan' || tasks.length < LEAST_TASKS) return;
        const led = new Map<string, Department[]>();
        for (const lead of tasks.flatMap(leadsOf)) {
          const name = withoutBracket(foldName(lead.name));
          const places = led.get(name);
          if (places) places.push(lead);
          else led.set(name, [lead]);
        }
        const { maxShare } = context.options;
        for (const [name, [first, ...others]] of led) {
          const count = others.length + 1;
          if (first === undefined || count * 100 <= maxShare * tasks.length) continue;
          const share = Math.round((count * 100) / tasks.length);
          context.report({
            messageId: 'heavy',
            data: { name, count, total: tasks.length, share, limit: maxShare },
            range: first.range,
            identity: name,
          });
        }
      },
    };
  },
});

/** The leading bodies of a task; where none is marked so, the first one named. One task counts once. */
function leadsOf({ responsibilities }: Task): Department[] {
  const bodies = responsibilities
    .flatMap(({ departments }) => departments)
    .filter(({ vague, collective, role }) => !vague && !collective && role !== 'leader');
  const leads = bodies.filter(({ role }) => role === 'lead');
  return leads.length > 0 ? leads : bodies.slice(0, 1);
}
