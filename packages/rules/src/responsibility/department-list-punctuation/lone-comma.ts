import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument, Range, ResponsibilityGroup } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { groupsOf } from '../../shared/responsibility-groups.ts';
import type { zhCN } from './messages.zh-CN.ts';

/** A ， between two bodies. */
export interface Comma {
  readonly range: Range;
  /** Behind it stand 各区 and the like: these are parted from the others on purpose. */
  readonly opensGroup: boolean;
}

/** The ， among the bodies of a list. */
export function commasIn({ source }: PlanDocument, { departments }: ResponsibilityGroup): Comma[] {
  return departments.flatMap(({ range }, index): Comma[] => {
    const next = departments[index + 1];
    if (next === undefined) return [];
    const between = source.text.slice(range.end, next.range.start);
    if (between.trim() !== '，') return [];
    const start = range.end + between.indexOf('，');
    const opensGroup = next.collective || next.vague || /^[各有相]/u.test(next.name);
    return [{ range: { start, end: start + 1 }, opensGroup }];
  });
}

/** Fewer marks between bodies show no habit. */
const LEAST_MARKS = 6;

/** One ， in a text that parts bodies by 、 everywhere else; more of them are a level of its own. */
export function reportCommas(
  context: DocumentRuleContext<NoOptions, keyof typeof zhCN>,
  commas: readonly Comma[],
): void {
  const [comma] = commas;
  if (comma === undefined || commas.length > 1 || comma.opensGroup) return;
  if (marksOf(context.document) < LEAST_MARKS) return;
  const { range } = comma;
  context.report({
    messageId: 'comma',
    range,
    suggestions: [{ messageId: 'useComma', edits: [{ range, text: '、' }] }],
  });
}

/** One blank between the two bodies of a list, in such a text. */
export function reportBlank(
  context: DocumentRuleContext<NoOptions, keyof typeof zhCN>,
  blanks: readonly Range[],
): void {
  const [range] = blanks;
  if (range === undefined || blanks.length > 1 || marksOf(context.document) <= LEAST_MARKS) return;
  context.report({ messageId: 'blank', range, fix: { edits: [{ range, text: '、' }] } });
}

/** How often bodies are parted in the lists of a text. */
function marksOf(document: PlanDocument): number {
  return groupsOf(document).reduce(
    (sum, { departments }) => sum + Math.max(0, departments.length - 1),
    0,
  );
}
