import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Department, Range } from '@yaodian/parser';
import { foldName } from '../../shared/department-name.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const noDuplicateDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-duplicate-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：一份名单里一个单位列一次' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const { departments } of tasksWith(document, namesTwice).flatMap(
          ({ responsibilities }) => responsibilities,
        )) {
          const seen = new Map<string, Department>();
          departments.forEach((department, index) => {
            const key = keyOf(department);
            const first = seen.get(key);
            if (first === undefined) {
              seen.set(key, department);
              return;
            }
            const removed = withSeparator(departments, index);
            context.report({
              messageId: 'repeated',
              data: { name: department.name },
              range: department.range,
              related: [{ range: first.range, messageId: 'first' }],
              fix:
                removed === null
                  ? null
                  : { edits: [{ range: removed, text: '' }], changes: 'structure' },
            });
          });
        }
      },
    };
  },
});

const namesTwice = paragraphFact(({ responsibilities }) =>
  responsibilities.some(
    ({ departments }) => new Set(departments.map(keyOf)).size < departments.length,
  ),
);

function keyOf({ role, name }: Department): string {
  // In one list the first may lead and the others support: that says nothing of the name.
  return `${role === 'leader' ? role : ''} ${foldName(name)}`;
}

/** The name with the mark in front of it; null where a word stands there that must be kept. */
function withSeparator(departments: readonly Department[], index: number): Range | null {
  const department = departments[index];
  const before = departments[index - 1];
  if (department === undefined || before === undefined) return null;
  const gap = department.range.start - before.range.end;
  return gap > 2 ? null : { start: before.range.end, end: department.range.end };
}
