import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Paragraph, Part, Quantity } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { compareDecimals, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { excerpt } from '../../shared/excerpt.ts';
import { groupedBy } from '../../shared/grouped-by.ts';
import { indicatorsOf } from '../../shared/indicator.ts';
import type { Indicator } from '../../shared/indicator.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { doSameThing } from '../../shared/same-action.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { repeatedNumbers } from './repeated-numbers.ts';

type MessageId = keyof typeof zhCN;
/** Further in front of a number no year is looked for. */
const REACH = 200;
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

/** One indicator in two places. */
interface Twice {
  readonly first: Indicator;
  readonly second: Indicator;
  readonly holds: boolean;
}

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
    ({ reached: isResult, comparable, quantity }) =>
      isResult && comparable && isExact(quantity) && placesOf(quantity) >= TELLING,
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
  for (const { first, second } of repeatedNumbers(all))
    if (!found.has(second)) check(context, { first, second, holds: false }, false);
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
  return [first, second].every(({ quantity }) => placesOf(quantity) >= TELLING);
}

/** How many digits a number is printed with, but for zeros at its end. */
function placesOf({ value }: Quantity): number {
  return value.mantissa.toString().length;
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

/**
 * Exactly two mentions in two paragraphs are one metric said twice; more of them, or two in one
 * paragraph, are a list of different things with one name. Target and measure of one task are the
 * business of target-measure-agree.
 */
function mentionedTwice(group: readonly Indicator[]): Twice | null {
  const [first, second] = group;
  if (first === undefined || second === undefined || group.length !== 2) return null;
  if (first.paragraph === second.paragraph || sameTask(first, second)) return null;
  if (speakOfTwo(first, second) || haveOtherYears(first, second)) return null;
  if (!unitsAgree(first.quantity.unit, second.quantity.unit)) return null;
  if (first.nature === 'flow' && !doSameThing(first.quantity, second.quantity)) return null;
  if (!areOfOneSize(first.quantity, second.quantity) || isShared(second)) return null;
  const holds = compareDecimals(first.quantity.value, second.quantity.value) === 0;
  return { first, second, holds };
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

/** 合同外资3.38亿美元，占比95.88%: that is a part of what stands in front. */
function isShared({ paragraph: { reading }, quantity: { inReading } }: Indicator): boolean {
  return /^[，,（(]?占/u.test(reading.text.slice(inReading.end, inReading.end + 3));
}

/** 29.75万件 and 1114件 are no two values of one thing. */
function areOfOneSize(a: Quantity, b: Quantity): boolean {
  const most = (value: Decimal): Decimal => shift(value, 2);
  return (
    compareDecimals(a.value, most(b.value)) <= 0 && compareDecimals(b.value, most(a.value)) <= 0
  );
}

/** 道路交通：事故9起… and 消防领域：事故5起…: what stands in front of the colon says whose number it is. */
function speakOfTwo(a: Indicator, b: Indicator): boolean {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  return first !== null && second !== null && first !== second;
}

/** 2024年总产量53万吨。播种面积9万亩: the year that a sentence in front names holds for the next ones too. */
function haveOtherYears(a: Indicator, b: Indicator): boolean {
  const [first, second] = [yearInFront(a), yearInFront(b)];
  return first !== null && second !== null && first !== second;
}

function yearInFront({ paragraph: { reading }, quantity }: Indicator): string | null {
  const front = reading.text.slice(0, quantity.inReading.start).slice(-REACH);
  return /20\d\d年(?!.*20\d\d年)/su.exec(front)?.[0] ?? null;
}

function subjectOf({ paragraph }: Indicator): string | null {
  return /^([^，。；：:0-9]{2,12})[：:]/u.exec(paragraph.reading.text)?.[1] ?? null;
}

function sameTask(a: Indicator, b: Indicator): boolean {
  return a.headings.length > 0 && a.headings.join('|') === b.headings.join('|');
}
