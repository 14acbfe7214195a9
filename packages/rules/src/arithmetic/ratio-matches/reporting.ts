import type { DocumentRuleContext } from '@yaodian/linter';
import type { Quantity } from '@yaodian/parser';
import type { Decimal } from '@yaodian/schema';
import type { NoOptions } from '../../shared/no-options.ts';
import { replaceNumber } from '../../shared/written-number.ts';
import type { zhCN } from './messages.zh-CN.ts';

export type MessageId = keyof typeof zhCN;
export type Context = DocumentRuleContext<NoOptions, MessageId>;

type Finding = Pick<Parameters<Context['report']>[0], 'messageId' | 'data' | 'related'>;

/** Reports a number, and offers the one that would be right in its place. */
export function report(
  context: Context,
  quantity: Quantity,
  right: Decimal,
  finding: Finding,
): void {
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
