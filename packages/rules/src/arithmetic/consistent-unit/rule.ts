import { defineRule } from '@yaodian/linter';
import type { Quantity } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { compareDecimals, decimalFrom } from '@yaodian/schema';
import { metricKey } from '../../shared/metric-key.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { taskLines } from '../../shared/task-lines.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Smaller numbers meet by chance. */
const LEAST_VALUE = decimalFrom(5);

export const consistentUnit = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-unit',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：同一指标计量单位一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const lines = taskLines(task);
        if (lines === null) return;
        const targets = lines.targets.flatMap((line) => line.quantities);
        const measures = lines.measures.flatMap((line) => line.quantities);
        for (const measure of measures) {
          const target = targets.find((candidate) => isSameThing(candidate, measure));
          if (target === undefined) continue;
          const holds = target.unit === measure.unit;
          context.checked({
            range: measure.range,
            outcome: holds ? 'held' : 'failed',
            statement: `${shown(target)} ${holds ? '=' : '≠'} ${shown(measure)}`,
          });
          if (holds) continue;
          context.report({
            messageId: 'unit',
            data: { target: shown(target), measure: shown(measure) },
            range: measure.numberRange,
            related: [
              { range: target.numberRange, messageId: 'target', data: { text: shown(target) } },
            ],
          });
        }
      },
    };
  },
});

/** The same number of things whose nouns end alike: 共同体学校80家 and 80所结对学校. */
function isSameThing(a: Quantity, b: Quantity): boolean {
  if (compareDecimals(a.value, b.value) !== 0 || compareDecimals(a.value, LEAST_VALUE) < 0)
    return false;
  if (!unitsAgree(a.unit, b.unit) || /[%％]/u.test(a.unit) || a.max !== null || b.max !== null)
    return false;
  const [x, y] = [metricKey(a.metric), metricKey(b.metric)];
  return x.length >= 2 && x.slice(-2) === y.slice(-2) && a.change === b.change;
}
