import { distance } from 'fastest-levenshtein';
import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext, RosterEntry } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Department } from '@yaodian/parser';
import { bracketOf, foldName, withoutBracket } from '../../shared/department-name.ts';
import { documentDate } from '../../shared/document-date.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { tasksWith } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

export const knownDepartment = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'known-department',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关任务分工惯例：单位名称以“三定”规定和名册为准' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        if (context.departments.length === 0) return;
        const roster = rosterByName(context.departments);
        const places = new Map<string, Department[]>();
        const isUnknown = (department: NamedBody): boolean =>
          !department.vague && !department.collective && !isCurrent(context, roster, department);
        const named = tasksWith(document, (statement) => bodiesIn(statement).some(isUnknown))
          .flatMap(({ responsibilities }) => responsibilities)
          .flatMap(({ departments }) => departments);
        for (const department of named.filter(isUnknown)) {
          const name = foldName(department.name);
          const same = places.get(name);
          if (same) same.push(department);
          else places.set(name, [department]);
        }
        for (const same of places.values()) report(context, roster, same);
      },
    };
  },
});

type NamedBody = Pick<Department, 'name' | 'vague' | 'collective'>;

const bodiesIn = paragraphFact(({ responsibilities }): readonly NamedBody[] =>
  responsibilities
    .flatMap(({ departments }) => departments)
    .map(({ name, vague, collective }) => ({ name, vague, collective })),
);

function rosterByName(departments: readonly RosterEntry[]): ReadonlyMap<string, RosterEntry> {
  const names = new Map<string, RosterEntry>();
  for (const entry of departments) {
    for (const name of [entry.name, ...entry.aliases]) names.set(foldName(name), entry);
  }
  return names;
}

function find(
  roster: ReadonlyMap<string, RosterEntry>,
  { name }: NamedBody,
): RosterEntry | undefined {
  return (
    roster.get(foldName(name)) ?? roster.get(withoutBracket(name)) ?? roster.get(bracketOf(name))
  );
}

function isCurrent(
  { document }: Context,
  roster: ReadonlyMap<string, RosterEntry>,
  department: NamedBody,
): boolean {
  const entry = find(roster, department);
  if (entry === undefined) return false;
  if (entry.successor === null) return true;
  const { since } = entry.successor;
  const date = documentDate(document);
  return since !== null && date !== null && date < since;
}

function report(
  context: Context,
  roster: ReadonlyMap<string, RosterEntry>,
  [first, ...others]: readonly Department[],
): void {
  if (first === undefined) return;
  const { name } = first;
  const successor = find(roster, first)?.successor?.name;
  const known = successor ?? nearName(name, roster);
  context.report({
    messageId: successor === undefined ? (known === undefined ? 'unknown' : 'near') : 'succeeded',
    data: { name, known: known ?? '', successor: successor ?? '' },
    range: first.range,
    related: others.map(({ range }) => ({ range, messageId: 'again', data: { name } })),
    suggestions:
      known === undefined
        ? []
        : [
            {
              messageId: 'replace',
              data: { known },
              edits: [first, ...others].map(({ range }) => ({ range, text: known })),
              changes: 'structure',
            },
          ],
  });
}

/** A known name that differs by one character in four at most: short names are all alike. */
function nearName(name: string, roster: ReadonlyMap<string, RosterEntry>): string | undefined {
  const folded = foldName(name);
  const most = Math.max(1, Math.floor(folded.length / 4));
  return [...roster.keys()].find((known) => folded.length > 2 && distance(folded, known) <= most);
}
