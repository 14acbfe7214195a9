// （ 一 ）: blanks between a number and its brackets.

import type { DocumentRuleContext } from '@yaodian/linter';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import type { zhCN } from './messages.zh-CN.ts';
import type { Marked } from './sentence-marks.ts';

type Context = DocumentRuleContext<NoOptions, keyof typeof zhCN>;

const blankInside = /^[（(]\s+|\s+[）)]/u;

export function reportBlanks(context: Context, { heading, marker, source }: Marked): void {
  if (!blankInside.test(source)) return;
  const number = source.trimEnd();
  const expected = number.replace(/\s+/gu, '');
  const range = { start: marker.range.start, end: marker.range.start + number.length };
  context.report({
    messageId: 'blankInside',
    data: { text: `${number}${excerpt(heading.title)}`, expected },
    range,
    fix: { edits: [{ range, text: expected }], changes: 'markers' },
    aggregate: { key: 'blankInside', over: 3, messageId: 'blanksEverywhere' },
  });
}
