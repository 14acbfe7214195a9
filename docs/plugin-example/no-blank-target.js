import { defineRule } from '@yaodian/linter';

const label = /^(?:目标任务|工作目标|目标)[：:]/u;

/** A target line that says less than a few characters: 目标任务：略。 */
export const noBlankTarget = defineRule({
  meta: {
    // name/rule: never meets a built-in rule.
    id: 'example/no-blank-target',
    category: 'target',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['quotation', 'summary'],
    messages: {
      'zh-CN': {
        blank: '任务“{task}”的目标任务只有“{text}”，年底无从核对。请写明做到什么。',
        remove: '删去这一行',
      },
      en: {
        blank:
          'The target of task "{task}" is only "{text}", which nobody can check. Say what is to be reached.',
        remove: 'Remove the line',
      },
    },
    basis: { kind: 'practice', source: '督办惯例' },
  },
  defaultOptions: { minimum: 4 },
  create(context) {
    return {
      task(task) {
        for (const child of task.children) {
          if (child.type !== 'paragraph' || child.role !== 'target') continue;
          const text = child.reading.text.replace(label, '').replace(/[。\s]/gu, '');
          if (text.length >= context.options.minimum) continue;
          context.report({
            messageId: 'blank',
            data: { task: task.heading.title, text },
            range: child.range,
            suggestions: [
              {
                messageId: 'remove',
                data: {},
                edits: [{ range: child.range, text: '' }],
                changes: 'structure',
              },
            ],
          });
        }
      },
    };
  },
});
