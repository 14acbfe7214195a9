import type { PlanDocument, ResponsibilityGroup } from '@yaodian/parser';
import { pick, replaced, withoutLine, type Damage, type Random } from './damage.ts';
import { responsibilityLines } from './places.ts';

function onList(
  document: PlanDocument,
  random: Random,
  edit: (list: string, group: ResponsibilityGroup) => string | null,
): string | null {
  const lines = responsibilityLines(document).filter(
    ({ listRange }) => !/[（(]/u.test(document.source.text.charAt(listRange.end)),
  );
  const group = pick(lines, random);
  if (group === null) return null;
  const text = edit(document.source.slice(group.listRange), group);
  return text === null ? null : replaced(document, group.listRange, text);
}

export const responsibilityDamages: readonly Damage[] = [
  {
    name: '同一任务写了两行责任单位',
    expected: ['consistent-responsibility-line'],
    companions: [],
    apply(document, random) {
      const lines = responsibilityLines(document);
      const group = lines.length < 6 ? null : pick(lines, random);
      if (group === null) return null;
      const line = document.source.slice(group.range);
      return replaced(document, group.range, `${line}\n${group.label}：值班室`);
    },
  },
  {
    name: '删去一行责任单位',
    expected: ['require-responsible-department'],
    companions: [],
    apply(document, random) {
      const group = pick(responsibilityLines(document), random);
      return group === null ? null : withoutLine(document, group.range);
    },
  },
  {
    name: '责任单位只剩标签',
    expected: ['require-responsible-department'],
    companions: ['consistent-responsibility-line'],
    apply: (document, random) => onList(document, random, () => ''),
  },
  {
    name: '责任单位改作“有关处室”',
    expected: ['no-vague-department'],
    companions: [],
    apply: (document, random) => onList(document, random, () => '有关处室'),
  },
  {
    name: '名单末尾加“等有关部门”',
    expected: ['no-vague-department'],
    companions: [],
    apply: (document, random) =>
      onList(document, random, (list, { departments }) =>
        departments.some(({ vague }) => vague) ? null : `${list}等有关部门`,
      ),
  },
  {
    name: '名单末尾加“等单位”',
    expected: ['no-vague-department'],
    companions: [],
    apply: (document, random) =>
      onList(document, random, (list, { departments }) =>
        departments.some(({ vague }) => vague) || departments.length === 0 ? null : `${list}等单位`,
      ),
  },
  {
    name: '一个单位列两次',
    expected: ['no-duplicate-department'],
    companions: ['require-lead-department'],
    apply: (document, random) =>
      onList(document, random, (list, { departments }) => `${list}、${departments[0]?.name ?? ''}`),
  },
  {
    name: '名单末尾多一个顿号',
    expected: ['department-list-punctuation'],
    companions: [],
    apply: (document, random) => onList(document, random, (list) => `${list}、`),
  },
  {
    name: '两个单位之间多一个顿号',
    expected: ['department-list-punctuation'],
    companions: [],
    apply: (document, random) =>
      onList(document, random, (list) => (list.includes('、') ? list.replace('、', '、、') : null)),
  },
  {
    name: '责任处室改作责任部门',
    expected: ['consistent-responsibility-line'],
    companions: [],
    apply(document, random) {
      const lines = responsibilityLines(document);
      const group = lines.length < 6 ? null : pick(lines, random);
      if (group === null || lines.some(({ label }) => label !== group.label)) return null;
      const at = document.source.slice(group.range).indexOf(group.label);
      if (at === -1) return null;
      const start = group.range.start + at;
      return replaced(document, { start, end: start + group.label.length }, '责任部门');
    },
  },
];
