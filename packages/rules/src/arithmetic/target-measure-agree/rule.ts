import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { excerpt } from '../../shared/excerpt.ts';
import { metricKey, scopeOf } from '../../shared/metric-key.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { doSameThing, isDealtWith } from '../../shared/same-action.ts';
import { compared, sumOf } from '../../shared/statement.ts';
import { taskLines } from '../../shared/task-lines.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { scopeAt, stagesFor } from './stages.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A shorter phrase (学位, 项目) may name several things in one task. */
const SHORTEST_KEY = 4;

export const targetMeasureAgree = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'target-measure-agree',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：目标与措施所列数字相符' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const lines = taskLines(task);
        if (lines === null) return;
        checkSameMetric(context, lines.targets, lines.measures);
        for (const line of lines.targets) {
          for (const target of line.quantities) checkStages(context, line, target, lines.measures);
        }
      },
    };
  },
});

interface Placed {
  readonly quantity: Quantity;
  readonly key: string;
  readonly scope: string;
}

function placed(lines: readonly Paragraph[]): Placed[] {
  return lines.flatMap(({ reading, quantities }) =>
    quantities
      .filter((quantity) => quantity.reading === 'target' && !isDealtWith(reading.text, quantity))
      .map((quantity) => ({
        quantity,
        key: metricKey(quantity.metric),
        scope: scopeOf(quantity.metric, scopeAt(reading.text, quantity)),
      })),
  );
}

/** One metric that stands once in the target and once in the measures. */
function checkSameMetric(
  context: Context,
  targets: readonly Paragraph[],
  measures: readonly Paragraph[],
): void {
  const [wanted, found] = [placed(targets), placed(measures)];
  for (const target of wanted) {
    if (target.key.length < SHORTEST_KEY || !isPlain(target.quantity)) continue;
    const same = (other: Placed): boolean =>
      other.key === target.key &&
      other.scope === target.scope &&
      unitsAgree(other.quantity.unit, target.quantity.unit) &&
      other.quantity.change === target.quantity.change &&
      doSameThing(other.quantity, target.quantity);
    const matches = found.filter(same);
    const [measure] = matches;
    if (measure === undefined || matches.length > 1 || wanted.filter(same).length > 1) continue;
    if (!isPlain(measure.quantity)) continue;
    const holds = compareDecimals(measure.quantity.value, target.quantity.value) === 0;
    context.checked({
      range: measure.quantity.range,
      outcome: holds ? 'held' : 'failed',
      statement: `${target.key}: ${shown(target.quantity)} ${holds ? '=' : '≠'} ${shown(measure.quantity)}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'twoValues',
      data: {
        metric: excerpt(target.quantity.metric),
        target: shown(target.quantity),
        measure: shown(measure.quantity),
      },
      range: measure.quantity.numberRange,
      related: [
        {
          range: target.quantity.numberRange,
          messageId: 'target',
          data: { text: shown(target.quantity) },
        },
      ],
    });
  }
}

function isPlain({ max, distribution }: Quantity): boolean {
  return max === null && distribution !== 'each';
}

/** 实施类项目21个 against 继续建设7个、开工8个、完成8个; the stages may overlap, hence a warning. */
function checkStages(
  context: Context,
  line: Paragraph,
  target: Quantity,
  measures: readonly Paragraph[],
): void {
  if (!isExact(target) || target.reading !== 'target') return;
  const stages = stagesFor(line, target, measures);
  if (stages.length < 2) return;
  const sum = sumOf(
    stages.map((quantity) => ({ quantity, times: 1 })),
    target,
  );
  const order = compareDecimals(sum.value, target.value);
  const sign = order === 0 ? '=' : order > 0 ? '≠' : '<';
  context.checked({
    range: target.range,
    outcome: order === 0 ? 'held' : order > 0 ? 'failed' : 'undecided',
    statement: compared(sum, target, sign),
  });
  if (order <= 0) return;
  context.report({
    messageId: 'stages',
    severity: 'warning',
    data: {
      metric: excerpt(target.metric),
      target: shown(target),
      sum: `${sum.formula.replaceAll(' ', '')}${target.unit}`,
    },
    range: target.numberRange,
    related: stages.map((stage) => ({
      range: stage.numberRange,
      messageId: 'stage',
      data: { text: shown(stage) },
    })),
  });
}
