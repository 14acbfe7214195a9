import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { departmentLoad } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n';
const tasks = (...bodies: string[]): string =>
  head +
  bodies
    .map(
      (body, i) => `${i + 1}.加快第${i + 1}片区建设。新建公办园${i + 2}所。\n责任处室：${body}\n`,
    )
    .join('');

testRule({ describe, it }, departmentLoad, {
  valid: [
    {
      name: 'a quarter is not over a quarter',
      text: tasks('甲处', '甲处', '乙处', '丙处', '丁处', '戊处', '己处', '庚处'),
    },
    {
      name: 'supporting is not leading',
      text: tasks('甲处', '甲处', '乙处、甲处', '丙处、甲处', '丁处、甲处', '戊处', '己处', '庚处'),
    },
    { name: 'few tasks say nothing', text: tasks('甲处', '甲处', '甲处') },
  ],
  invalid: [
    {
      name: 'three of eight',
      text: tasks('⟦甲处⟧', '甲处', '甲处', '乙处', '丙处', '丁处', '戊处', '己处'),
      findings: [
        {
          messageId: 'heavy',
          severity: 'info',
          message: '“甲处”牵头3项，占8项任务的38%，超过25%。请考虑分担。',
        },
      ],
    },
    {
      name: 'the share is an option',
      text: tasks('⟦甲处⟧', '甲处', '乙处', '丙处', '丁处', '戊处', '己处', '庚处'),
      options: { maxShare: 20 },
      findings: ['heavy'],
    },
  ],
});
