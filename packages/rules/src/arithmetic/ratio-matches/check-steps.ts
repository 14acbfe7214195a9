import type { Paragraph } from '@yaodian/parser';
import { printed, shown } from '../../shared/written-number.ts';
import { report, type Context } from './reporting.ts';
import { stepStatements } from './steps.ts';

/** 比上年增长12%, 提高2.1个百分点. */
export function checkSteps(context: Context, { reading, quantities }: Paragraph): void {
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
