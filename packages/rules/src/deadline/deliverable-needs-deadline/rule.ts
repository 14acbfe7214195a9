import { defineRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { sentenceBefore, sentenceBehind } from '../../shared/clause.ts';
import { documentsIn } from '../../shared/deliverable.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { contentParagraphsOf } from '../../shared/task-text.ts';
import { isStep, promises } from '../../shared/promises.ts';
import { isWorkOfTheYear } from '../../shared/work-of-the-year.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const issuing = new Set(['出台', '印发', '制定', '制订', '发布']);
const dated =
  /年底|年内|年前|月底|月前|日前|月份|季度|上半年|下半年|学期|期间|期末|[0-9一二三四五六七八九十]+(?:月|日)|[0-9]{4}年|已经?|了《/u;
/** 落实《…》 is no deliverable, whatever verb stands in its name. */
const followed = /落实|贯彻|执行|按照|根据|依据|对照/u;

export const deliverableNeedsDeadline = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'deliverable-needs-deadline',
    category: 'deadline',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    kinds: { 'work-points': 'off', 'work-summary': 'off', notice: 'off', unknown: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '督查督办惯例：出台文件有时限' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        if (context.part === null || isWorkOfTheYear(context.part)) return;
        if (!promises(context.part, task.range) || isStep(context.part, task.range)) return;
        for (const paragraph of contentParagraphsOf(task)) {
          const { reading } = paragraph;
          const { text } = reading;
          // A plan without a name is no document that anybody waits for.
          if (!text.includes('《')) continue;
          for (const { verb, start, end } of documentsIn(paragraph, context.dictionaries)) {
            if (!issuing.has(verb) || !text.slice(start, end).includes('《')) continue;
            if (task.deadline !== null) return;
            const front = sentenceBefore(text, start);
            if (dated.test(front) || dated.test(sentenceBehind(text, end))) continue;
            if (followed.test(front.slice(-12))) continue;
            context.report({
              messageId: 'noDeadline',
              data: { text: excerpt(text.slice(start, end)) },
              range: sourceRange(reading, start, end),
            });
          }
        }
      },
    };
  },
});
