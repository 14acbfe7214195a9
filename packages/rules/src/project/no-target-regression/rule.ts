import { defineProjectRule } from '@yaodian/linter';
import { compareDecimals } from '@yaodian/schema';
import { excerpt } from '../../shared/excerpt.ts';
import type { IndicatorMatch } from '../../shared/indicator-match.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { targetsWithResults } from '../../shared/project-indicators.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const noTargetRegression = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'no-target-regression',
    category: 'project',
    scope: 'project',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '计划编制惯例：目标不低于上年实绩，确有原因的予以注明' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        for (const match of targetsWithResults(documents)) {
          const { later, earlier } = match;
          if (!isComparable(match)) continue;
          const fails = isWorse(match);
          const { quantity, document } = later;
          context.checked({
            range: quantity.range,
            document,
            outcome: fails ? 'failed' : 'held',
            statement: `${later.key}: ${shown(earlier.quantity)} → ${shown(quantity)}`,
          });
          if (!fails) continue;
          context.report({
            messageId: later.nature === 'flow' ? 'smaller' : later.lowIsGood ? 'higher' : 'lower',
            severity: later.nature === 'flow' ? 'info' : 'warning',
            data: {
              metric: excerpt(quantity.metric),
              target: `${shown(quantity)}${quantity.comparator === '>=' ? '以上' : ''}`,
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

/** Rates and stocks, and what a year adds (新增学位); finished projects are no measure for new ones. */
function isComparable({ earlier, later }: IndicatorMatch): boolean {
  if (later.nature !== 'flow') return later.nature === 'level';
  return earlier.quantity.change === '+' && later.quantity.change === '+';
}

/** Below last year's result; above it where low is good (近视率, 辍学率). */
function isWorse({ earlier, later }: IndicatorMatch): boolean {
  const order = compareDecimals(later.quantity.value, earlier.quantity.value);
  return later.lowIsGood && later.nature === 'level' ? order > 0 : order < 0 && !later.lowIsGood;
}
