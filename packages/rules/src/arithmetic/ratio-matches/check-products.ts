import { sourceRange, type Paragraph, type Quantity } from '@yaodian/parser';
import { formatDecimal } from '@yaodian/schema';
import { printed, shown } from '../../shared/written-number.ts';
import { conversionStatements } from './conversions.ts';
import { multipleStatements } from './multiples.ts';
import { productStatements } from './products.ts';
import type { ProductStatement } from './products.ts';
import { reckonedProducts } from './reckoned-products.ts';
import { report, type Context } from './reporting.ts';

/** 每人500元，共12人，计6000元. */
export function checkProducts(context: Context, { reading, quantities }: Paragraph): void {
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

/** 是上年的2.5倍. */
export function checkMultiples(context: Context, { reading, quantities }: Paragraph): void {
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

/** One number in two units. */
export function checkConversions(context: Context, { reading, quantities }: Paragraph): void {
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
