import { defineRule } from '@yaodian/linter';
import type { Department } from '@yaodian/parser';
import { foldName, withoutBracket } from '../../shared/department-name.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { groupsOf } from '../../shared/responsibility-groups.ts';
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
        for (const variants of variantsOf(groupsOf(document).flatMap((g) => g.departments))) {
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

/** Bodies that are written both with and without a bracket, the most frequent way first. */
function variantsOf(departments: readonly Department[]): Department[][][] {
  const bodies = new Map<string, Map<string, Department[]>>();
  for (const department of departments) {
    if (department.vague || department.collective) continue;
    const name = foldName(department.name);
    const body = withoutBracket(name);
    const variants = bodies.get(body) ?? new Map<string, Department[]>();
    bodies.set(body, variants);
    const same = variants.get(name);
    if (same) same.push(department);
    else variants.set(name, [department]);
  }
  return [...bodies.values()]
    .filter((variants) => variants.size > 1)
    .map((variants) => [...variants.values()].sort((a, b) => b.length - a.length));
}
