import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Department, Range, ResponsibilityGroup } from '@yaodian/parser';
import { foldName } from '../../shared/department-name.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const noDuplicateDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-duplicate-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：一份名单里一个单位列一次' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const { responsibilities } of tasksWith(document, mayNameTwice))
          for (const departments of listsOf(responsibilities)) checkList(context, departments);
      },
    };
  },
});

function checkList(context: Context, departments: readonly Department[]): void {
  for (const department of departments) checkName(context, department);
  for (const { index, first } of repeatsIn(departments)) {
    const department = departments[index];
    if (department === undefined) continue;
    const isCopy = keyOf(first) === keyOf(department) && first.role === department.role;
    const removed = isCopy ? withSeparator(departments, index) : null;
    context.report({
      messageId: 'repeated',
      data: { name: department.name },
      range: department.range,
      related: [{ range: first.range, messageId: 'first' }],
      fix:
        removed === null ? null : { edits: [{ range: removed, text: '' }], changes: 'structure' },
    });
  }
}

/** 人事科人事科: the mark between is lost as well, so that both were read as one name. */
const twice = /([\u4e00-\u9fff]{1,9}[科处室局办委部股])\1/u;

function checkName(context: Context, { name, range }: Department): void {
  const match = twice.exec(name);
  const [, body] = match ?? [];
  if (match === null || body === undefined) return;
  const { source } = context.document;
  const isPlain = source.slice(range) === name;
  const start = range.start + match.index + body.length;
  const second = isPlain ? { start, end: start + body.length } : range;
  context.report({
    messageId: 'doubled',
    data: { name: body },
    range: second,
    fix: isPlain ? { edits: [{ range: second, text: '' }], changes: 'structure' } : null,
  });
}

interface Repeat {
  readonly index: number;
  readonly first: Department;
}

/** Names that stood before, 市财政局 beside 财政局 too; 省财政局 beside 市财政局 is another body. */
function repeatsIn(departments: readonly Department[]): Repeat[] {
  const seen = new Map<string, Department>();
  const short = new Map<string, Department>();
  const repeats: Repeat[] = [];
  departments.forEach((department, index) => {
    const key = keyOf(department);
    const bare = key.replace(levelInFront, '');
    const first = seen.get(key) ?? (bare === key ? short.get(key) : seen.get(bare));
    if (first !== undefined) repeats.push({ index, first });
    else {
      seen.set(key, department);
      if (bare !== key) short.set(bare, department);
    }
  });
  return repeats;
}

const levelInFront = /(?<=^| )[省市县区](?=[\u4e00-\u9fff]{2,10}(?:局|委|办)$)/u;

/** 牵头单位：A，配合单位：A、B: two lists of one work. */
function listsOf(groups: readonly ResponsibilityGroup[]): readonly (readonly Department[])[] {
  const lists: Department[][] = [];
  let before: ResponsibilityGroup | null = null;
  for (const group of groups) {
    const last = lists.at(-1);
    if (last !== undefined && before !== null && supports(before, group))
      last.push(...group.departments);
    else lists.push([...group.departments]);
    before = group;
  }
  return lists;
}

const leading = /^(?:牵头|主办)/u;
const supporting = /^(?:配合|协办|协作|参与)/u;
/** Between two lines of one task stands no more than a line break and some blanks. */
const NEAR = 12;

function supports(lead: ResponsibilityGroup, { label, range }: ResponsibilityGroup): boolean {
  return leading.test(lead.label) && supporting.test(label) && range.start - lead.range.end < NEAR;
}

/** A name that stands twice in a paragraph, or a support list, which another line may lead. */
const mayNameTwice = paragraphFact(
  ({ responsibilities }) =>
    responsibilities.some(({ label }) => supporting.test(label)) ||
    responsibilities.some(({ departments }) => departments.some(({ name }) => twice.test(name))) ||
    responsibilities.some(({ departments }) => repeatsIn(departments).length > 0),
);

/** In one list the first may lead and the others support: that says nothing of the name. */
function keyOf({ role, name }: Department): string {
  return `${role === 'leader' ? role : ''} ${foldName(name)}`;
}

/** The name with the mark in front of it; null where a word stands there that must be kept. */
function withSeparator(departments: readonly Department[], index: number): Range | null {
  const department = departments[index];
  const before = departments[index - 1];
  if (department === undefined || before === undefined) return null;
  const gap = department.range.start - before.range.end;
  return gap > 2 ? null : { start: before.range.end, end: department.range.end };
}
