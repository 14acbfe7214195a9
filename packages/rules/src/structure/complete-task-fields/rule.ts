import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Block, Paragraph, Task } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import { breaksOffIn } from '../../shared/incomplete-text.ts';
import { lineBreakOf } from '../../shared/line-break.ts';
import { touchedByCopies } from '../../shared/task-copies.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { tasksOfWork } from '../../shared/tasks-of-work.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;
type Field = 'target' | 'measure' | 'deadline';

/** The responsible body is a field too, but `require-responsible-department` speaks of it. */
const fields: readonly Field[] = ['target', 'measure', 'deadline'];

export const completeTaskFields = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'complete-task-fields',
    category: 'structure',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文体例惯例：同类任务项目齐全' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role !== 'plan' && part.role !== 'attachment') return;
        const tasks = tasksOfWork(part).filter(({ task }) => !breaksOffIn(context.document, task));
        for (const field of fields) {
          const missing = tasks.filter(({ task }) => !has(task, field));
          if (missing.length === 0 || !isHabit(tasks.length - missing.length, tasks.length))
            continue;
          const label = labelOf(
            tasks.flatMap(({ task }) => paragraphsOf(task)),
            field,
          );
          // Columns of a table: what stands outside of it has none.
          if (label === '') continue;
          const touched = touchedByCopies(part);
          // Where a task stands twice, the lines below the copy may be those of the original.
          for (const { task } of missing) if (!touched.has(task)) report(context, task, label);
        }
      },
    };
  },
});

function has({ children }: { readonly children: readonly Block[] }, field: Field): boolean {
  for (const child of children)
    if (
      child.type === 'paragraph' ? child.role === field : 'children' in child && has(child, field)
    )
      return true;
  return false;
}

function labelOf(lines: readonly Paragraph[], field: Field): string {
  const labels = lines.filter(({ role }) => role === field).map(({ label }) => label?.text ?? '');
  const label = mostFrequent(labels)?.value ?? '';
  return label.replace(/[\s:：]+$/u, '');
}

function report(context: Context, task: Task, field: string): void {
  const end = task.children.at(-1)?.range.end ?? task.heading.range.end;
  context.report({
    messageId: 'missing',
    data: { task: excerpt(task.heading.title), field },
    range: task.heading.range,
    suggestions: [
      {
        messageId: 'add',
        data: { field },
        edits: [{ range: { start: end, end }, text: `${lineBreakOf(context.document)}${field}：` }],
        changes: 'structure',
      },
    ],
  });
}
