import { defineProjectRule } from '@yaodian/linter';
import { compareDecimals } from '@yaodian/schema';
import { clauseBefore } from '../../shared/clause.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { Indicator } from '../../shared/indicator.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { targetsWithResults } from '../../shared/project-indicators.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const targetWithoutIncrement = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'target-without-increment',
    category: 'project',
    scope: 'project',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '计划编制惯例：增长性指标高于基数' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        for (const { earlier, later } of targetsWithResults(documents)) {
          const { quantity, document } = later;
          if (later.nature !== 'level' || later.lowIsGood || isKept(later)) continue;
          const same = compareDecimals(quantity.value, earlier.quantity.value) === 0;
          context.checked({
            range: quantity.range,
            document,
            outcome: same ? 'failed' : 'held',
            statement: `${later.key}: ${shown(earlier.quantity)} ${same ? '=' : '≠'} ${shown(quantity)}`,
          });
          if (!same) continue;
          context.report({
            messageId: 'same',
            data: {
              metric: excerpt(quantity.metric),
              target: shown(quantity),
              result: shown(earlier.quantity),
            },
            range: quantity.numberRange,
            document,
            related: [
              {
                document: earlier.document,
                range: earlier.quantity.numberRange,
                messageId: 'result',
                data: { text: shown(earlier.quantity) },
              },
            ],
          });
        }
      },
    };
  },
});

/** 保持在98%以上 promises no growth. */
function isKept({ paragraph, quantity }: Indicator): boolean {
  return /保持|稳定在|维持/u.test(
    clauseBefore(paragraph.reading.text, quantity.inReading.numberStart).slice(-8),
  );
}
