import { defineRule } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Department, PlanDocument } from '@yaodian/parser';
import { foldName, withoutBracket } from '../../shared/department-name.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { statementsOf } from '../../shared/responsibility-groups.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const consistentDepartmentName = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-department-name',
    category: 'responsibility',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'summary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文用语惯例：同一单位用同一名称' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const variants of variantsOf(departmentsOfSeveralNames(document))) {
          const [common, ...rarer] = variants;
          for (const rare of rarer) {
            const [first, ...others] = rare;
            if (common?.[0] === undefined || first === undefined) continue;
            const data = {
              rare: first.name,
              common: common[0].name,
              rareCount: rare.length,
              commonCount: common.length,
            };
            context.report({
              messageId: 'variants',
              data,
              range: first.range,
              related: others.map(({ range }) => ({ range, messageId: 'again', data })),
              suggestions: [
                {
                  messageId: 'replace',
                  data,
                  edits: rare.map(({ range }) => ({ range, text: data.common })),
                  changes: 'structure',
                },
              ],
            });
          }
        }
      },
    };
  },
});

/** A name as it is compared, and the body that it is the name of. */
interface NamedBody {
  readonly name: string;
  readonly body: string;
}

const bodiesIn = paragraphFact(({ responsibilities }): readonly NamedBody[] =>
  responsibilities
    .flatMap(({ departments }) => departments)
    .filter(isOneBody)
    .map(({ name }) => ({ name: foldName(name), body: withoutBracket(name) })),
);

/** Names differ by a bracket alone. */
const namesWithBracket = paragraphFact((statement) =>
  bodiesIn(statement).some(({ name, body }) => name !== body),
);

function isOneBody({ vague, collective }: Department): boolean {
  return !vague && !collective;
}

/** The departments of which some are named in several ways: few, where all were to be looked at. */
function departmentsOfSeveralNames(document: PlanDocument): Department[] {
  const statements = statementsOf(document);
  if (!statements.some(namesWithBracket)) return [];
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const statement of statements) {
    for (const { name, body } of bodiesIn(statement)) {
      const first = names.get(body);
      if (first === undefined) names.set(body, name);
      else if (first !== name) several.add(body);
    }
  }
  if (several.size === 0) return [];
  return statements
    .filter((statement) => bodiesIn(statement).some(({ body }) => several.has(body)))
    .flatMap(({ responsibilities }) => responsibilities.flatMap(({ departments }) => departments))
    .filter((department) => isOneBody(department) && several.has(withoutBracket(department.name)));
}

/** Bodies that are written both with and without a bracket, the most frequent way first. */
function variantsOf(departments: readonly Department[]): Department[][][] {
  const bodies = new Map<string, Map<string, Department[]>>();
  for (const department of departments) {
    const name = foldName(department.name);
    const body = withoutBracket(name);
    const variants = bodies.get(body) ?? new Map<string, Department[]>();
    bodies.set(body, variants);
    const same = variants.get(name);
    if (same) same.push(department);
    else variants.set(name, [department]);
  }
  return Array.from(bodies.values(), (variants) =>
    [...variants.values()].sort((a, b) => b.length - a.length),
  );
}
