// （一）：加强管理: a mark between the number and its heading.

import type { DocumentRuleContext } from '@yaodian/linter';
import type { Heading } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import type { zhCN } from './messages.zh-CN.ts';

/** `source` is the number as written. */
export function reportColon(
  context: DocumentRuleContext<NoOptions, keyof typeof zhCN>,
  { marker, title }: Heading,
  source: string,
): void {
  if (marker === null) return;
  const { start, end } = marker.range;
  const mark = context.document.source.text.charAt(end);
  if (mark === '' || !'：:；;。'.includes(mark)) return;
  context.report({
    messageId: 'commaAfterBracket',
    data: { text: `${source.trimEnd()}${mark}${excerpt(title)}`, mark, expected: source },
    range: { start, end: end + 1 },
    fix: { edits: [{ range: { start: end, end: end + 1 }, text: '' }], changes: 'markers' },
  });
}
