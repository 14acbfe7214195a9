import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Part } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { excerpt } from '../../shared/excerpt.ts';
import { indicatorsOf } from '../../shared/indicator.ts';
import type { Indicator } from '../../shared/indicator.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { doSameThing } from '../../shared/same-action.ts';
import { shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const metricTwoValues = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'metric-two-values',
    category: 'arithmetic',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'glossary', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：同一指标前后一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'plan' || part.role === 'attachment') checkPart(context, part);
      },
    };
  },
});

function checkPart(context: Context, part: Part): void {
  const planned = indicatorsOf(context.document, part).filter(
    ({ reached, comparable }) => comparable && !reached,
  );
  for (const namesakes of groupedBy(planned, ({ name }) => name)) {
    if (namesakes.length < 2) continue;
    for (const group of groupedBy(namesakes, ({ year }) => year)) checkGroup(context, group);
  }
}

function groupedBy(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string | number | null,
): Iterable<readonly Indicator[]> {
  const groups = new Map<string | number | null, Indicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return groups.values();
}

/**
 * Exactly two mentions in two paragraphs are one metric said twice; more of them, or two in one
 * paragraph, are a list of different things with one name. Target and measure of one task are the
 * business of target-measure-agree.
 */
function checkGroup(context: Context, group: readonly Indicator[]): void {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length !== 2) return;
  if (first.paragraph === second.paragraph || sameTask(first, second)) return;
  if (speakOfTwo(first, second)) return;
  if (!unitsAgree(first.quantity.unit, second.quantity.unit)) return;
  if (first.nature === 'flow' && !doSameThing(first.quantity, second.quantity)) return;
  const holds = compareDecimals(first.quantity.value, second.quantity.value) === 0;
  context.checked({
    range: second.quantity.range,
    outcome: holds ? 'held' : 'failed',
    statement: `${second.key}: ${shown(first.quantity)} ${holds ? '=' : '≠'} ${shown(second.quantity)}`,
  });
  if (holds) return;
  context.report({
    messageId: 'twoValues',
    data: {
      metric: excerpt(second.quantity.metric),
      here: shown(second.quantity),
      there: shown(first.quantity),
    },
    range: second.quantity.numberRange,
    related: [
      {
        range: first.quantity.numberRange,
        messageId: 'other',
        data: { text: shown(first.quantity) },
      },
    ],
  });
}

/** 道路交通：事故9起… and 消防领域：事故5起…: what stands in front of the colon says whose number it is. */
function speakOfTwo(a: Indicator, b: Indicator): boolean {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  return first !== null && second !== null && first !== second;
}

function subjectOf({ paragraph }: Indicator): string | null {
  return /^([^，。；：:0-9]{2,12})[：:]/u.exec(paragraph.reading.text)?.[1] ?? null;
}

function sameTask(a: Indicator, b: Indicator): boolean {
  return a.headings.length > 0 && a.headings.join('|') === b.headings.join('|');
}
