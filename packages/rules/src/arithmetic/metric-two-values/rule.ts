import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Paragraph, Part } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import { indicatorsOf } from '../../shared/indicator.ts';
import type { Indicator } from '../../shared/indicator.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import { mentionedTwice, type Twice } from './mentioned-twice.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { recalledNumbers } from './recalled-numbers.ts';
import { repeatedNumbers } from './repeated-numbers.ts';

type MessageId = keyof typeof zhCN;
/** Numbers of fewer digits are often those of another thing. */
const TELLING = 3;

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
    zones: ['contents', 'duplicate', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文稿核对惯例：同一指标前后一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role === 'plan' || part.role === 'attachment') checkPart(context, part);
        if (part.role !== 'contents' && part.role !== 'duplicate') checkResults(context, part);
      },
    };
  },
});

function checkPart(context: Context, part: Part): void {
  const planned = indicatorsOf(context.document, part).filter(
    ({ reached, comparable }) => comparable && !reached,
  );
  const found: Twice[] = [];
  for (const namesakes of groupedBy(planned, ({ name }) => name).values()) {
    if (namesakes.length < 2) continue;
    for (const group of groupedBy(namesakes, ({ year }) => year).values()) {
      const twice = mentionedTwice(group);
      if (twice !== null) found.push(twice);
    }
  }
  const parallel = parallelParagraphs(found);
  // A text that is no plan tells results, whatever its verbs say: they differ like those do, or not at all.
  const promises = !/^(?:unknown|work-summary)$/u.test(context.document.kind);
  for (const twice of found)
    if (promises || twice.holds || (isTelling(twice) && isMisspelt(twice.first, twice.second)))
      check(
        context,
        twice,
        parallel.get(twice.first.paragraph)?.has(twice.second.paragraph) ?? false,
      );
}

/**
 * 全市新建学校128所。 … 全市新建学校138所: results of one name, one year and one scope, of which one digit differs. Results of
 * different things have one name often enough, but hardly ever come that close.
 */
function checkResults(context: Context, part: Part): void {
  const all = indicatorsOf(context.document, part);
  const reached = all.filter(
    (indicator) =>
      indicator.reached &&
      indicator.comparable &&
      indicator.places >= TELLING &&
      isExact(indicator.quantity),
  );
  const found = new Set<Indicator>();
  for (const namesakes of groupedBy(reached, ({ name }) => name).values()) {
    if (namesakes.length < 2) continue;
    for (const group of groupedBy(namesakes, ({ year }) => year).values()) {
      const twice = mentionedTwice(group);
      if (twice === null) continue;
      const { first, second, holds } = twice;
      if (!holds && !isMisspelt(first, second)) continue;
      found.add(second);
      check(context, twice, false);
    }
  }
  for (const { first, second } of [...repeatedNumbers(all), ...recalledNumbers(all)]) {
    if (found.has(second)) continue;
    found.add(second);
    check(context, { first, second, holds: false }, false);
  }
}

/** Whether two results are one number with one digit wrong, and not one beside the one of last year. */
function isMisspelt(first: Indicator, second: Indicator): boolean {
  return (
    first.quantity.printedDecimals === second.quantity.printedDecimals &&
    first.quantity.scale === second.quantity.scale &&
    differInOneDigit(first.quantity.value, second.quantity.value) &&
    ![first, second].some(({ paragraph: { reading }, quantity }) => {
      const { start } = quantity.inReading;
      return (
        isComparison(reading.text, quantity) ||
        /[上去前]年|同期|上月|上季/u.test(reading.text.slice(Math.max(0, start - 24), start))
      );
    })
  );
}

function isTelling({ first, second }: Twice): boolean {
  return first.places >= TELLING && second.places >= TELLING;
}

/**
 * 省级：咨询类7件、投诉类2件 and 市级：咨询类4件、投诉类3件: paragraphs built alike, whose numbers differ one by one,
 * speak of two things. By each paragraph the later ones that are.
 */
function parallelParagraphs(all: readonly Twice[]): Map<Paragraph, Set<Paragraph>> {
  const differing = new Map<Paragraph, Map<Paragraph, number>>();
  for (const { first, second, holds } of all) {
    const counts = differing.get(first.paragraph) ?? new Map<Paragraph, number>();
    differing.set(first.paragraph, counts);
    const before = counts.get(second.paragraph) ?? 0;
    counts.set(second.paragraph, before + (holds ? -1 : 1));
  }
  const found = new Map<Paragraph, Set<Paragraph>>();
  for (const [paragraph, counts] of differing) {
    const alike = [...counts].flatMap(([other, count]) => (count >= 2 ? [other] : []));
    found.set(paragraph, new Set(alike));
  }
  return found;
}

function check(context: Context, { first, second, holds }: Twice, parallel: boolean): void {
  context.checked({
    range: second.quantity.range,
    outcome: holds ? 'held' : parallel ? 'undecided' : 'failed',
    statement: `${second.key}: ${shown(first.quantity)} ${holds ? '=' : '≠'} ${shown(second.quantity)}`,
  });
  if (holds || parallel) return;
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
