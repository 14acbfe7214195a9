import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { sourceRange, unitsAgree, type Paragraph, type Quantity } from '@yaodian/parser';
import { compareDecimals, formatDecimal } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { printed, replaceNumber, shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { averageStatements } from './averages.ts';
import type { AverageStatement } from './averages.ts';
import { eachOfMany } from './each-of-many.ts';
import { ratesOfDays } from './days-of-year.ts';
import { conversionStatements } from './conversions.ts';
import { jointShares } from './joint-shares.ts';
import { areCutOff, areMadeToFit, isNear } from './share-groups.ts';
import { industryPoints } from './industry-points.ts';
import { structureStatements } from './industry-structure.ts';
import type { StructureStatement } from './industry-structure.ts';
import { multipleStatements } from './multiples.ts';
import { disprovedIn, sharesIn } from './paragraph-shares.ts';
import { naturalGrowth } from './natural-growth.ts';
import { paceOfYear } from './pace-of-year.ts';
import { productStatements } from './products.ts';
import type { ProductStatement } from './products.ts';
import { pupilsPerTeacher } from './pupils-per-teacher.ts';
import { reckonedProducts } from './reckoned-products.ts';
import { isRightOfOthers } from './other-shares.ts';
import { isBesideWhole, isOfAnother, shareOf } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';
import { stepStatements } from './steps.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const ratioMatches = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'ratio-matches',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计核对惯例：比率按所示精度与分子分母相符' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, (paragraph) => {
      if (paragraph.quantities.length < 2) return;
      checkStructure(context, paragraph);
      checkShares(context, paragraph);
      checkSteps(context, paragraph);
      checkProducts(context, paragraph);
      checkMultiples(context, paragraph);
      checkAverages(context, paragraph);
      checkConversions(context, paragraph);
    });
  },
});

function checkShares(context: Context, paragraph: Paragraph): void {
  const shares = sharesIn(paragraph);
  for (const share of shares) checkShare(context, share, shares, paragraph);
  for (const { whole, parts, sum } of disprovedIn(paragraph)) {
    const right = `${printed(sum, whole.scale)}${whole.scale}${whole.unit}`;
    const terms = parts.map((part) => printed(part.value, whole.scale)).join(' + ');
    const formula = `${terms} = ${printed(sum, whole.scale)}`;
    context.checked({
      range: whole.range,
      outcome: 'failed',
      statement: `${formula} ≠ ${printed(whole.value, whole.scale)}`,
    });
    report(context, whole, sum, {
      messageId: 'whole',
      data: { formula, right, written: shown(whole) },
      related: parts.map((part) => ({
        range: part.numberRange,
        messageId: 'numerator',
        data: { text: shown(part) },
      })),
    });
  }
}

function checkShare(
  context: Context,
  statement: ShareStatement,
  all: readonly ShareStatement[],
  paragraph: Paragraph,
): void {
  const { rate, part, total } = statement;
  // What stands in another paragraph is the business of stated-totals.
  if (total === null) return;
  const share = shareOf(part, total, rate);
  if (share === null) return;
  const right = formatDecimal(share.rounded);
  const quotient = `${shown(part)} ÷ ${shown(total)} = ${right}%`;
  const range = rate.range;
  if (share.holds) {
    const about = compareDecimals(share.rounded, rate.value) === 0 ? '' : ` ≈ ${shown(rate)}`;
    context.checked({ range, outcome: 'held', statement: `${quotient}${about}` });
    return;
  }
  const differs = `${quotient} ≠ ${shown(rate)}`;
  if (
    isBesideWhole(statement, all, paragraph.reading.text) ||
    isRightOfOthers(statement, paragraph)
  ) {
    context.checked({ range, outcome: 'undecided', statement: differs });
    return;
  }
  const fitted = all.filter((other) => other.total === total);
  const units = unitsAgree(part.unit, total.unit) ? '' : `, ${part.unit} ≠ ${total.unit}`;
  if (
    units !== '' ||
    isOfAnother(statement, share.rounded) ||
    (isNear(statement, total.value) && (areMadeToFit(fitted) || areCutOff(fitted, total)))
  ) {
    context.checked({ range, outcome: 'undecided', statement: `${differs}${units}` });
    return;
  }
  context.checked({ range, outcome: 'failed', statement: differs });
  report(context, rate, share.rounded, {
    messageId: 'share',
    data: { part: shown(part), total: shown(total), right, written: shown(rate) },
    related: [
      { range: part.numberRange, messageId: 'numerator', data: { text: shown(part) } },
      { range: total.numberRange, messageId: 'denominator', data: { text: shown(total) } },
    ],
  });
}

function checkSteps(context: Context, { reading, quantities }: Paragraph): void {
  for (const { level, base, change, right, holds, from } of stepStatements(
    reading.text,
    quantities,
  )) {
    const value = `${printed(right, change.scale)}${change.scale}`;
    const start = `${printed(base, level.scale)}${level.scale}${level.unit}`;
    context.checked({
      range: change.range,
      outcome: holds ? 'held' : 'failed',
      statement: `${start} → ${shown(level)}: ${value}${change.unit}${holds ? '' : ` ≠ ${shown(change)}`}`,
    });
    if (holds) continue;
    if (base.mantissa < 0n) {
      const step = from.at(-1);
      if (step === undefined) continue;
      context.report({
        messageId: 'impossible',
        data: { value: shown(level), step: shown(step) },
        range: level.numberRange,
        related: [{ range: step.numberRange, messageId: 'from', data: { text: shown(step) } }],
      });
      continue;
    }
    report(context, change, right, {
      messageId: 'step',
      data: {
        base: start,
        value: shown(level),
        right: `${value}${change.unit}`,
        written: shown(change),
      },
      related: from.map((quantity) => ({
        range: quantity.numberRange,
        messageId: 'from',
        data: { text: shown(quantity) },
      })),
    });
  }
}

function checkProducts(context: Context, { reading, quantities }: Paragraph): void {
  for (const { count, each, total, right, holds } of productsIn(reading.text, quantities)) {
    const value = `${printed(right, total.scale)}${total.scale}${total.unit}`;
    context.checked({
      range: total.range,
      outcome: holds ? 'held' : 'failed',
      statement: `${shown(each)} × ${shown(count)} = ${value}${holds ? '' : ` ≠ ${shown(total)}`}`,
    });
    if (holds) continue;
    report(context, total, right, {
      messageId: 'product',
      data: { each: shown(each), count: shown(count), right: value, written: shown(total) },
      related: [count, each].map((quantity) => ({
        range: quantity.numberRange,
        messageId: 'factor',
        data: { text: shown(quantity) },
      })),
    });
  }
}

function* productsIn(text: string, quantities: readonly Quantity[]): Generator<ProductStatement> {
  yield* productStatements(text, quantities);
  yield* reckonedProducts(text, quantities);
}

function checkMultiples(context: Context, { reading, quantities }: Paragraph): void {
  for (const { base, level, start, end, right, holds } of multipleStatements(
    reading.text,
    quantities,
  )) {
    const range = sourceRange(reading, start, end);
    const written = reading.text.slice(start, end);
    const times = formatDecimal(right);
    context.checked({
      range,
      outcome: holds ? 'held' : 'failed',
      statement: `${shown(level)} ÷ ${shown(base)} = ${times}${holds ? '' : ` ≠ ${written}`}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'multiple',
      severity: 'warning',
      data: { base: shown(base), value: shown(level), right: times, written },
      range,
      related: [base, level].map((quantity) => ({
        range: quantity.numberRange,
        messageId: 'from',
        data: { text: shown(quantity) },
      })),
    });
  }
}

function checkAverages(context: Context, { reading, quantities }: Paragraph): void {
  for (const statement of averagesIn(reading.text, quantities)) {
    const { from, start, end, written, scale, holds } = statement;
    const range = sourceRange(reading, start, end);
    const quotient = `${statement.quotient} = ${printed(statement.right, scale)}${scale}`;
    context.checked({
      range,
      outcome: holds ? 'held' : 'failed',
      statement: holds ? quotient : `${quotient} ≠ ${written}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'average',
      data: { formula: quotient, written },
      range,
      related: from.map((quantity) => ({
        range: quantity.numberRange,
        messageId: 'from',
        data: { text: shown(quantity) },
      })),
    });
  }
}

function* averagesIn(text: string, quantities: readonly Quantity[]): Generator<AverageStatement> {
  yield* averageStatements(text, quantities);
  yield* eachOfMany(text, quantities);
  if (text.includes('自然增长')) yield* naturalGrowth(text, quantities);
  if (/[师生][师生]比/u.test(text)) yield* pupilsPerTeacher(text, quantities);
  if (text.includes('天数')) yield* ratesOfDays(text, quantities);
  if (text.includes('序时进度')) yield* paceOfYear(text, quantities);
  if (/合计占|共占/u.test(text)) yield* jointShares(text, quantities);
}

function checkConversions(context: Context, { reading, quantities }: Paragraph): void {
  for (const { first, second, right, holds } of conversionStatements(reading.text, quantities)) {
    const value = `${printed(right, second.scale)}${second.scale}${second.unit}`;
    context.checked({
      range: second.range,
      outcome: holds ? 'held' : 'failed',
      statement: `${shown(first)} = ${value}${holds ? '' : ` ≠ ${shown(second)}`}`,
    });
    if (holds) continue;
    report(context, second, right, {
      messageId: 'conversion',
      data: { first: shown(first), right: value, written: shown(second) },
      related: [{ range: first.numberRange, messageId: 'from', data: { text: shown(first) } }],
    });
  }
}

function checkStructure(context: Context, { reading, quantities }: Paragraph): void {
  for (const statement of structuresIn(reading.text, quantities)) {
    const { start, end, written, right, formula, holds } = statement;
    const range = sourceRange(reading, start, end);
    context.checked({
      range,
      outcome: holds ? 'held' : 'failed',
      statement: holds ? formula : `${formula} ≠ ${written}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'structure',
      severity: 'warning',
      data: { formula, written },
      range,
      suggestions: [
        { messageId: 'useRight', data: { value: right }, edits: [{ range, text: right }] },
      ],
    });
  }
}

function* structuresIn(
  text: string,
  quantities: readonly Quantity[],
): Generator<StructureStatement> {
  const found = [...structureStatements(text, quantities)];
  yield* found;
  // Where the structures of both years stand in the text, each change is held to them.
  const isHeld = found.some(({ formula }) => formula.includes('→'));
  if (!isHeld && text.includes('产业') && text.includes('百分点')) yield* industryPoints(text);
}

type Finding = Pick<Parameters<Context['report']>[0], 'messageId' | 'data' | 'related'>;

function report(context: Context, quantity: Quantity, right: Decimal, finding: Finding): void {
  const edit = replaceNumber(context.document, quantity, right);
  context.report({
    ...finding,
    range: quantity.numberRange,
    ...(edit === null
      ? {}
      : {
          suggestions: [
            {
              messageId: 'useRight',
              data: { value: `${edit.text}${quantity.scale}${quantity.unit}` },
              edits: [edit],
            },
          ],
        }),
  });
}
