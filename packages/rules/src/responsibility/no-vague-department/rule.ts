import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { groupsOf } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

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
        for (const { form, departments } of groupsOf(document)) {
          if (form === 'prose') continue;
          const onlyVague = departments.every(({ vague }) => vague);
          for (const { vague, name, range } of departments) {
            if (!vague) continue;
            context.report({
              messageId: onlyVague ? 'onlyVague' : 'alsoVague',
              severity: onlyVague ? 'warning' : 'info',
              data: { name },
              range,
            });
          }
        }
      },
    };
  },
});
