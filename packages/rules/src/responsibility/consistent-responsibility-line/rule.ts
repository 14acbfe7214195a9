import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact, toSimplified } from '@yaodian/parser';
import type { Paragraph, PlanDocument, Range, ResponsibilityGroup } from '@yaodian/parser';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { statementsOf } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

const forms = { line: '另起一行', bracket: '段末括号' } as const;

export const consistentResponsibilityLine = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-responsibility-line',
    category: 'responsibility',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文体例惯例：同类内容用同一写法' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const groups = writtenIn(document);
        checkForms(context, groups);
        checkLabels(context, document, groups);
      },
    };
  },
});

/** How a group is written, and the way to where it stands, which is read where it is reported. */
interface Written extends Form {
  readonly statement: Paragraph;
  readonly index: number;
}

type Form = Pick<ResponsibilityGroup, 'form' | 'label'>;

const formsIn = paragraphFact(({ responsibilities }): readonly Form[] =>
  responsibilities.map(({ form, label }) => ({ form, label })),
);

function writtenIn(document: PlanDocument): Written[] {
  return statementsOf(document).flatMap((statement) =>
    formsIn(statement).map(({ form, label }, index) => ({ form, label, statement, index })),
  );
}

function rangeOf({ statement, index }: Written): Range {
  return statement.responsibilities[index]?.range ?? statement.range;
}

function checkForms(context: Context, groups: readonly Written[]): void {
  const lines = groups.filter(({ form }) => form === 'line');
  const brackets = groups.filter(({ form }) => form === 'bracket');
  const all = lines.length + brackets.length;
  const [habit, odd] = lines.length >= brackets.length ? [lines, brackets] : [brackets, lines];
  if (!isHabit(habit.length, all)) return;
  for (const group of odd) {
    const { form } = group;
    if (form !== 'line' && form !== 'bracket') continue;
    context.report({
      messageId: 'form',
      data: { form: forms[form], habit: forms[form === 'line' ? 'bracket' : 'line'] },
      range: rangeOf(group),
    });
  }
}

/** What a label says of those it names: labels are variants of one another within one kind only. */
const kinds: readonly RegExp[] = [
  /^(?:牵头|主办|主责)/u,
  /配合|协作|协办|参与/u,
  /领导|负责人|责任人/u,
  /^责任|^承办|^落实/u,
];

/** What a label says; null for any other. */
function kindOf(label: string): RegExp | null {
  return kinds.find((kind) => kind.test(label)) ?? null;
}

/** 牵头单位 beside 配合单位 is a division of roles. */
function checkLabels(context: Context, document: PlanDocument, groups: readonly Written[]): void {
  const byKind = new Map<RegExp, Written[]>();
  for (const group of groups) {
    const kind = group.form === 'line' ? kindOf(group.label) : null;
    if (kind === null) continue;
    const same = byKind.get(kind);
    if (same) same.push(group);
    else byKind.set(kind, [group]);
  }
  for (const same of byKind.values()) {
    const habit = mostFrequent(same.map(({ label }) => label));
    if (habit === null || !isHabit(habit.count, same.length)) continue;
    for (const group of same) {
      const { label } = group;
      if (label === habit.value) continue;
      const range = rangeOf(group);
      const place = labelRange(document, range, label);
      context.report({
        messageId: 'label',
        data: { label, habit: habit.value },
        range: place ?? range,
        suggestions:
          place === null || document.source.slice(place) !== label
            ? []
            : [
                {
                  messageId: 'replace',
                  data: { habit: habit.value },
                  edits: [{ range: place, text: habit.value }],
                  changes: 'structure',
                },
              ],
      });
    }
  }
}

/** Where the label, which is in simplified characters, stands in the source. */
function labelRange({ source }: PlanDocument, range: Range, label: string): Range | null {
  const at = toSimplified(source.slice(range)).indexOf(label);
  if (at === -1) return null;
  return { start: range.start + at, end: range.start + at + label.length };
}
