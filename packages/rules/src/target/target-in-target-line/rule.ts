import { defineRule } from '@yaodian/linter';
import type { Paragraph, Target } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { isResultNumber } from '../../shared/result-number.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const targetInTargetLine = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'target-in-target-line',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：考核的数字写在目标里' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const paragraphs = paragraphsOf(task);
        const lines = paragraphs.filter(({ role }) => role === 'target');
        const [line] = lines;
        if (line === undefined || lines.some((each) => figuresIn(each).length > 0)) return;
        const [figure] = paragraphs.filter(({ role }) => role === 'measure').flatMap(figuresIn);
        if (figure === undefined) return;
        context.report({
          messageId: 'onlyInMeasures',
          data: { task: excerpt(task.heading.title), figure: figure.text },
          range: line.range,
          related: [{ range: figure.range, messageId: 'figure' }],
        });
      },
    };
  },
});

function figuresIn(paragraph: Paragraph): Target[] {
  return paragraph.targets.filter(isResultNumber);
}
