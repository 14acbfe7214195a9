import { sourceRange, type Paragraph, type Quantity } from '@yaodian/parser';
import { printed, shown } from '../../shared/written-number.ts';
import { averageStatements } from './averages.ts';
import type { AverageStatement } from './averages.ts';
import { ratesOfDays } from './days-of-year.ts';
import { eachOfMany } from './each-of-many.ts';
import { jointShares } from './joint-shares.ts';
import { naturalGrowth } from './natural-growth.ts';
import { paceOfYear } from './pace-of-year.ts';
import { ratiosOfPeople } from './ratios-of-people.ts';
import type { Context } from './reporting.ts';

/** 平均每户3.2人, and other quotients that are told without a share. */
export function checkAverages(context: Context, { reading, quantities }: Paragraph): void {
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
  if (/[师生医][师生护]比/u.test(text)) yield* ratiosOfPeople(text, quantities);
  if (text.includes('天数')) yield* ratesOfDays(text, quantities);
  if (text.includes('序时进度')) yield* paceOfYear(text, quantities);
  if (/合计占|共占/u.test(text)) yield* jointShares(text, quantities);
}
