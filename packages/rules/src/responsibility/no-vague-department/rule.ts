import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith, workIn, workOf } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const namesVague = paragraphFact(({ responsibilities }) =>
  responsibilities.some(({ departments }) => departments.some(({ vague }) => vague)),
);

/** What stands in many tasks is the custom of the text, and one finding. */
const also = { key: 'also', over: 3, messageId: 'everywhere' } as const;
const only = { key: 'only', over: 3, messageId: 'onlyEverywhere' } as const;

export const noVagueDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-vague-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：责任落实到具体单位' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const { responsibilities } of tasksWith(document, namesVague)) {
          const clear = workOf(responsibilities, ({ vague }) => !vague);
          const led = workOf(responsibilities, ({ vague, role }) => !vague && role === 'lead');
          for (const group of responsibilities) {
            if (group.form === 'prose') continue;
            const named = clear.has(workIn(group));
            for (const { vague, name, range, role } of group.departments) {
              if (!vague) continue;
              const leads = named && role === 'lead' && !led.has(workIn(group));
              context.report({
                messageId: leads ? 'vagueLead' : named ? 'alsoVague' : 'onlyVague',
                severity: named && !leads ? 'info' : 'warning',
                data: { name },
                range,
                ...(leads ? {} : { aggregate: named ? also : only }),
              });
            }
          }
        }
      },
    };
  },
});
