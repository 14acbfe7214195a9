import { defineProjectRule } from '@yaodian/linter';
import type { ProjectRuleContext } from '@yaodian/linter';
import type { Part } from '@yaodian/parser';
import { compareDecimals, decimalFrom, divide, formatDecimal, multiply } from '@yaodian/schema';
import type { Indicator } from '../../shared/indicator.ts';
import { matchIndicators } from '../../shared/indicator-match.ts';
import type { IndicatorMatch } from '../../shared/indicator-match.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { targetsOf } from '../../shared/project-indicators.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const annualPace = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'annual-pace',
    category: 'project',
    scope: 'project',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '规划执行惯例：年度计划与规划总量衔接' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        const plans = documents.flatMap(({ parts }) => parts.filter((part) => yearsOf(part) >= 3));
        if (plans.length === 0) return;
        const flows = targetsOf(documents).filter(({ nature }) => nature === 'flow');
        for (const plan of plans) {
          for (const match of matchIndicators(
            flows.filter(({ part }) => part === plan),
            flows.filter(({ part }) => isYearOf(part, plan)),
          )) {
            check(context, match, yearsOf(plan));
          }
        }
      },
    };
  },
});

function yearsOf({ period }: Part): number {
  return period === null ? 1 : period.to - period.from + 1;
}

/** An annual plan for a year inside the period of a longer one. */
function isYearOf(part: Part, plan: Part): boolean {
  if (yearsOf(part) !== 1 || part.year === null || plan.period === null) return false;
  return part.year >= plan.period.from && part.year <= plan.period.to;
}

function check(
  context: ProjectRuleContext<NoOptions, MessageId>,
  { earlier, later }: IndicatorMatch,
  years: number,
): void {
  const slow = isSlow(earlier, later, years);
  const pace = divide(earlier.quantity.value, decimalFrom(years), 0);
  const { quantity, document } = later;
  context.checked({
    range: quantity.range,
    document,
    outcome: slow ? 'failed' : 'held',
    statement: `${shown(quantity)} × ${years} ${slow ? '<' : '≥'} ${shown(earlier.quantity)}`,
  });
  if (!slow || pace === null) return;
  context.report({
    messageId: 'slow',
    data: {
      years,
      whole: shown(earlier.quantity),
      pace: `${formatDecimal(pace)}${quantity.unit}`,
      target: shown(quantity),
    },
    range: quantity.numberRange,
    document,
    related: [
      {
        document: earlier.document,
        range: earlier.quantity.numberRange,
        messageId: 'whole',
        data: { text: shown(earlier.quantity) },
      },
    ],
  });
}

function isSlow(plan: Indicator, year: Indicator, years: number): boolean {
  return (
    compareDecimals(multiply(year.quantity.value, decimalFrom(years)), plan.quantity.value) < 0
  );
}
