import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact, toSimplified } from '@yaodian/parser';
import type { Paragraph, PlanDocument, Range, ResponsibilityGroup } from '@yaodian/parser';
import { isHabit, mostFrequent } from '../../shared/habit.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { statementsOf } from '../../shared/responsibility-groups.ts';
import { repeatedLabels } from './repeated-labels.ts';
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
        const statements = statementsOf(document);
        checkForms(context, statements);
        checkLabels(context, document, statements);
        checkRepeats(context, document);
        checkMarks(context, document, statements);
      },
    };
  },
});

/** How a group is written. */
interface Form extends Pick<ResponsibilityGroup, 'form' | 'label'> {
  /** What the label of a line says; null for any other. */
  readonly kind: RegExp | null;
}

/** With the way to where it stands, which is read where it is reported. */
interface Written extends Form {
  readonly statement: Paragraph;
  readonly index: number;
}

const formsIn = paragraphFact(({ responsibilities }): readonly Form[] =>
  responsibilities.map(({ form, label }) => ({
    form,
    label,
    kind: form === 'line' ? kindOf(label) : null,
  })),
);

function writtenIn(statements: readonly Paragraph[]): readonly Written[] {
  return statements.flatMap((statement) =>
    formsIn(statement).map((form, index) => ({ ...form, statement, index })),
  );
}

function rangeOf({ statement, index }: Written): Range {
  return statement.responsibilities[index]?.range ?? statement.range;
}

function checkForms(context: Context, statements: readonly Paragraph[]): void {
  const counts = { line: 0, bracket: 0 };
  for (const statement of statements)
    for (const { form } of formsIn(statement))
      if (form === 'line' || form === 'bracket') counts[form]++;
  const [habit, odd] =
    counts.line >= counts.bracket ? (['line', 'bracket'] as const) : (['bracket', 'line'] as const);
  if (counts[odd] === 0 || !isHabit(counts[habit], counts[habit] + counts[odd])) return;
  for (const group of writtenIn(statements)) {
    if (group.form !== odd) continue;
    context.report({
      messageId: 'form',
      data: { form: forms[odd], habit: forms[habit] },
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
function checkLabels(
  context: Context,
  document: PlanDocument,
  statements: readonly Paragraph[],
): void {
  for (const [kind, labels] of labelsByKind(statements)) {
    const habit = mostFrequent(labels);
    if (habit === null || habit.count === labels.length || !isHabit(habit.count, labels.length))
      continue;
    for (const group of writtenIn(statements)) {
      const { label } = group;
      if (group.kind !== kind || label === habit.value) continue;
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

/** 责任处室： twice in a row below one task, where the others have one such line. */
function checkRepeats(context: Context, document: PlanDocument): void {
  for (const { paragraph, label } of repeatedLabels(document)) {
    const range = labelRange(document, paragraph.range, label) ?? paragraph.range;
    context.report({ messageId: 'twice', data: { label }, range });
  }
}

/** 责任股室；造林股: the mark that stands for the colon. */
function checkMarks(
  context: Context,
  { source }: PlanDocument,
  statements: readonly Paragraph[],
): void {
  for (const { label } of statements) {
    if (label === null) continue;
    const { end } = label.range;
    const mark = source.text.charAt(end);
    if (mark !== '；' && mark !== '，') continue;
    const range = { start: end, end: end + 1 };
    context.report({
      messageId: 'mark',
      severity: 'warning',
      data: { label: label.text, mark },
      range,
      suggestions: [
        {
          messageId: 'replace',
          data: { habit: '：' },
          edits: [{ range, text: '：' }],
          changes: 'structure',
        },
      ],
    });
  }
}

function labelsByKind(statements: readonly Paragraph[]): ReadonlyMap<RegExp, readonly string[]> {
  const found = new Map<RegExp, string[]>();
  for (const statement of statements) {
    for (const { kind, label } of formsIn(statement)) {
      if (kind === null) continue;
      const labels = found.get(kind);
      if (labels === undefined) found.set(kind, [label]);
      else labels.push(label);
    }
  }
  return found;
}

/** Where the label, which is in simplified characters, stands in the source. */
function labelRange({ source }: PlanDocument, range: Range, label: string): Range | null {
  const at = toSimplified(source.slice(range)).indexOf(label);
  if (at === -1) return null;
  return { start: range.start + at, end: range.start + at + label.length };
}
