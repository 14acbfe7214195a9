import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { foldName } from '../../shared/department-name.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { groupsOf } from '../../shared/responsibility-groups.ts';
import { contentOf } from '../../shared/task-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Shorter names are parts of other words too often. */
const LEAST_LENGTH = 3;

export const responsibleDepartmentMentioned = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'responsible-department-mentioned',
    category: 'responsibility',
    scope: 'document',
    severity: 'off',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：文中点名的单位列入责任单位' },
  },
  defaultOptions: {},
  create(context) {
    let names: readonly string[] = [];
    return {
      document(document) {
        const known =
          context.departments.length > 0
            ? context.departments.map(({ name }) => name)
            : groupsOf(document)
                .flatMap(({ departments }) => departments)
                .filter(({ vague, collective }) => !vague && !collective)
                .map(({ name }) => name);
        names = [...new Set(known)].filter(({ length }) => length >= LEAST_LENGTH);
      },
      task(task) {
        if (task.responsibilities.length === 0) return;
        const own = task.responsibilities
          .flatMap(({ departments }) => departments)
          .map(({ name }) => foldName(name));
        for (const name of names) {
          if (own.some((each) => each.includes(name) || name.includes(each))) continue;
          for (const reading of contentOf(task)) {
            const at = reading.text.indexOf(name);
            if (at === -1) continue;
            context.report({
              messageId: 'notListed',
              data: { name },
              range: sourceRange(reading, at, at + name.length),
            });
            break;
          }
        }
      },
    };
  },
});
