import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { ResponsibilityGroup } from '@yaodian/parser';
import { hasLeadNote } from '../../shared/lead-note.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith, workIn, workOf } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const requireLeadDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-lead-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'info',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：多单位承办的，明确牵头单位' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        if (hasLeadNote(document)) return;
        const open = tasksWith(document, mayBeOpen).flatMap(({ responsibilities }) =>
          openIn(responsibilities),
        );
        const [first, ...others] = open;
        if (first === undefined) return;
        const kind = /(处室|科室|股室|部门)$/u.exec(first.label)?.[1] ?? '单位';
        const note = `列第一位的为牵头${kind}，下同`;
        const end = first.listRange.end;
        context.report({
          messageId: 'noLead',
          data: { count: open.length, note },
          range: first.listRange,
          identity: 'no-lead',
          related: others.map(({ listRange }) => ({ range: listRange, messageId: 'place' })),
          suggestions: [
            {
              messageId: 'addNote',
              data: { note },
              edits: [{ range: { start: end, end }, text: `（${note}）` }],
              changes: 'structure',
            },
          ],
        });
      },
    };
  },
});

/** The groups of a task that are open: 牵头单位：A leads those whom 责任单位：B、C names beside it. */
function openIn(groups: readonly ResponsibilityGroup[]): ResponsibilityGroup[] {
  const led = workOf(groups, ({ role }) => role === 'lead');
  return groups.filter((group) => isOpen(group) && !led.has(workIn(group)));
}

const mayBeOpen = paragraphFact(({ responsibilities }) => responsibilities.some(isOpen));

/** Several bodies that can be asked, and none of them leads. */
function isOpen({ form, departments, separators }: ResponsibilityGroup): boolean {
  // 宣传处会办公室: the first one leads and consults the other.
  if (separators.length > 0 && separators.every(({ text }) => text === '会')) return false;
  const named = new Set(
    departments.filter(({ vague, collective }) => !vague && !collective).map(({ name }) => name),
  );
  return form !== 'prose' && named.size > 1 && departments.every(({ role }) => role === 'joint');
}
