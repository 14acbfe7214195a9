// 牵头单位：市教育局配合单位：市财政局: the break between two lines is lost.

import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact, sourceRange } from '@yaodian/parser';
import { lineBreakOf } from '../../shared/line-break.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { statementsOf } from '../../shared/responsibility-groups.ts';
import type { zhCN } from './messages.zh-CN.ts';

/** 主要配合单位 and 牵头责任单位 are labels as well. */
const label =
  /[\u4e00-\u9fff](?<![主要头办任]|[，。；、：）])(?=(?:牵头|责任|配合|协办|主办)(?:单位|处室|科室|部门|股室)[：:])/u;

const runsTogether = paragraphFact(
  ({ role, reading }) => role === 'responsibility' && label.test(reading.text),
);

export function reportRunTogether(
  context: DocumentRuleContext<NoOptions, keyof typeof zhCN>,
): void {
  for (const paragraph of statementsOf(context.document)) {
    if (!runsTogether(paragraph)) continue;
    const { reading } = paragraph;
    const at = reading.text.search(label) + 1;
    const data = { label: reading.text.slice(at, at + 4) };
    const range = sourceRange(reading, at, at + 4);
    context.report({
      messageId: 'runTogether',
      data,
      range,
      suggestions: [
        {
          messageId: 'break',
          edits: [
            {
              range: { start: range.start, end: range.start },
              text: lineBreakOf(context.document),
            },
          ],
          changes: 'structure',
        },
      ],
    });
  }
}
