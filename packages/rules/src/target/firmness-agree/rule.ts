import { defineRule } from '@yaodian/linter';
import { compareDecimals } from '@yaodian/schema';
import type { Paragraph, Target } from '@yaodian/parser';
import { clauseBefore } from '../../shared/clause.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const hedges = ['力争', '争取'];

export const firmnessAgree = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'firmness-agree',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：同一目标一个口径' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const measures = paragraphsOf(task).filter(
          ({ role, reading: { text } }) =>
            role === 'measure' && hedges.some((hedge) => text.includes(hedge)),
        );
        if (measures.length === 0) return;
        const firm = paragraphsOf(task)
          .filter(({ role }) => role === 'target')
          .flatMap(({ targets }) => targets)
          .filter(({ hedged }) => !hedged);
        if (firm.length === 0) return;
        for (const paragraph of measures) {
          for (const target of paragraph.targets) {
            const hedge = hedgeOf(paragraph, target);
            const other = hedge === null ? undefined : firm.find((each) => same(each, target));
            if (hedge === null || other === undefined) continue;
            context.report({
              messageId: 'disagree',
              data: { firm: other.text, hedge },
              range: target.range,
              related: [{ range: other.range, messageId: 'firmPlace' }],
            });
          }
        }
      },
    };
  },
});

function hedgeOf({ reading }: Paragraph, target: Target): string | null {
  if (!target.hedged) return null;
  const front = clauseBefore(
    reading.text,
    reading.view.fromSource(target.range.start) - reading.start,
  );
  return hedges.find((hedge) => front.includes(hedge)) ?? null;
}

/** The same number of the same thing: the phrases may differ by what stands in front. */
function same(a: Target, b: Target): boolean {
  if (a.unit !== b.unit || compareDecimals(a.value, b.value) !== 0) return false;
  return a.metric === b.metric || a.metric.endsWith(b.metric) || b.metric.endsWith(a.metric);
}
