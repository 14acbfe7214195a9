import { defineRule } from '@yaodian/linter';
import { lineBreakOf } from '../../shared/line-break.ts';
import { mergedMarkers } from '../../shared/merged-markers.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const twoTasksInOneLine = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'two-tasks-in-one-line',
    category: 'structure',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文体例惯例：一项任务一段' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        for (const { number, range } of mergedMarkers(context.document, part)) {
          context.report({
            messageId: 'merged',
            data: { number },
            range,
            suggestions: [
              {
                messageId: 'split',
                data: { number },
                edits: [
                  {
                    range: { start: range.start, end: range.start },
                    text: lineBreakOf(context.document),
                  },
                ],
                changes: 'structure',
              },
            ],
          });
        }
      },
    };
  },
});
