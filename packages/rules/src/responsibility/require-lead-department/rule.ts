import { defineRule } from '@yaodian/linter';
import { detached, paragraphFact, sourceRange } from '@yaodian/parser';
import type { Department, Paragraph, Range, ResponsibilityGroup } from '@yaodian/parser';
import { hasLeadNote } from '../../shared/lead-note.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import {
  tasksOfDocument,
  workIn,
  workOf,
  type StatedTask,
} from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const requireLeadDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'require-lead-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'info',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：多单位承办的，明确牵头单位' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        if (hasLeadNote(document)) return;
        const [first, ...others] = openIn(tasksOfDocument(document).filter(hasLeader));
        if (first === undefined) return;
        const kind = /(处室|科室|股室|部门)$/u.exec(first.label)?.[1] ?? '单位';
        const note = `列第一位的为牵头${kind}，下同`;
        const { end } = first.range;
        context.report({
          messageId: 'noLead',
          data: { count: others.length + 1, note },
          range: first.range,
          identity: 'no-lead',
          related: others.map(({ range }) => ({ range, messageId: 'place' })),
          suggestions: [
            {
              messageId: 'addNote',
              data: { note },
              edits: [{ range: { start: end, end }, text: `（${note}）` }],
              changes: 'structure',
            },
          ],
        });
      },
    };
  },
});

/** Of the bodies that take part in a step, or have a duty each, none need lead. */
function hasLeader({ nature }: StatedTask): boolean {
  return nature !== 'stage' && nature !== 'division' && nature !== 'terms';
}

/** A list of bodies of which none leads. */
type OpenList = Pick<ResponsibilityGroup, 'label'> & {
  readonly range: Range;
};

function openIn(tasks: readonly StatedTask[]): readonly OpenList[] {
  const found: OpenList[] = [];
  for (const { task, statements } of tasks) {
    if (statements.some(namesLeader)) found.push(...besideLeaders(task.responsibilities));
    else for (const statement of statements) addOpen(found, statement);
  }
  return found;
}

/** 牵头单位：A leads those whom 责任单位：B、C names beside it. */
function besideLeaders(groups: readonly ResponsibilityGroup[]): readonly OpenList[] {
  const led = workOf(groups, isLeader);
  return groups
    .filter((group) => isOpen(group) && !led.has(workIn(group)))
    .map(({ label, listRange }) => ({ label, range: listRange }));
}

const namesLeader = paragraphFact(({ responsibilities }) =>
  responsibilities.some(({ departments }) => departments.some(isLeader)),
);

function isLeader({ role }: Department): boolean {
  return role === 'lead';
}

function addOpen(found: OpenList[], statement: Paragraph): void {
  const lists = openLists(statement);
  if (lists === null) return;
  const { start } = sourceRange(statement.reading, 0, statement.reading.text.length);
  for (const { label, range } of lists)
    found.push({ label, range: { start: range.start + start, end: range.end + start } });
}

/** 按职责分工负责, 分别落实: each has its own share of the work, and none leads. */
const divided = /按(?:照)?(?:各自)?(?:职责|职能|分工)|分别(?:牵头)?(?:负责|落实|实施)/u;

/** The open lists of a paragraph, with places counted from its beginning; null for none. */
const openLists = paragraphFact(({ reading, responsibilities }): readonly OpenList[] | null => {
  if (divided.test(reading.text)) return null;
  const { start } = sourceRange(reading, 0, reading.text.length);
  const open = responsibilities.filter(isOpen).map(({ label, listRange }): OpenList => ({
    label: detached(label),
    range: { start: listRange.start - start, end: listRange.end - start },
  }));
  return open.length === 0 ? null : open;
});

/** Several bodies that can be asked, and none of them leads. */
function isOpen({ form, departments, separators }: ResponsibilityGroup): boolean {
  // 宣传处会办公室: the first one leads and consults the other.
  if (separators.length > 0 && separators.every(({ text }) => text === '会')) return false;
  const named = new Set(
    departments.filter(({ vague, collective }) => !vague && !collective).map(({ name }) => name),
  );
  return form !== 'prose' && named.size > 1 && departments.every(({ role }) => role === 'joint');
}
