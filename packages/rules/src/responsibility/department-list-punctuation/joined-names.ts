// 市教育局市财政局 in a list of bodies: two names, and the 、 between them is lost.

import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { statementsOf, tasksWith } from '../../shared/responsibility-groups.ts';
import type { zhCN } from './messages.zh-CN.ts';

/** 市…局市…局; 市委市政府, 市纪委市监委 and 市政府市场监管机构 are said in one breath, or one name. */
const sameLevel =
  /^([省市区县州旗盟])(?!委|纪委|政府)[\u4e00-\u9fff]{1,12}?[局厅委]\1(?!委|政府|直|级|管|场|域|属|区|城|内|本)[\u4e00-\u9fff]{2,12}(?:局|厅|委|办|中心|集团|公司|支队|大队)$/u;
/** Where a name may end and another begin. */
const ends = /[局厅处科股委](?=[\u4e00-\u9fff]{3})/gu;
const SHORTEST = 3;

const namesIn = paragraphFact(({ responsibilities }) =>
  responsibilities.flatMap(({ departments }) => departments.map(({ name }) => name)),
);
const mayJoin = paragraphFact((paragraph) =>
  namesIn(paragraph).some((name) => name.length >= SHORTEST * 2 && name.search(ends) !== -1),
);

export function reportJoined(context: DocumentRuleContext<NoOptions, keyof typeof zhCN>): void {
  const { document } = context;
  const tasks = tasksWith(document, mayJoin);
  if (tasks.length === 0) return;
  const known = new Set(statementsOf(document).flatMap((statement) => namesIn(statement)));
  for (const { name, range } of tasks.flatMap(({ responsibilities }) =>
    responsibilities.flatMap(({ departments }) => departments),
  )) {
    const length = range.end - range.start === name.length ? firstLength(name, known) : 0;
    if (length === 0) continue;
    const data = { left: name.slice(0, length), right: name.slice(length) };
    const at = range.start + length;
    context.report({
      messageId: 'missing',
      data,
      range,
      suggestions: [
        { messageId: 'part', data, edits: [{ range: { start: at, end: at }, text: '、' }] },
      ],
    });
  }
}

/** How long the first of two names is; 0 where there is one. `known` are the names of all lists of the text. */
function firstLength(name: string, known: ReadonlySet<string>): number {
  for (const { index } of name.matchAll(ends)) {
    const left = name.slice(0, index + 1);
    const right = name.slice(index + 1);
    if (left.length < SHORTEST) continue;
    if (known.has(left) && known.has(right) && left.at(-1) === right.at(-1)) return left.length;
    if (right.startsWith(name.charAt(0)) && sameLevel.test(name)) return left.length;
  }
  return 0;
}
