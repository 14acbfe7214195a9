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
      name: 'a body leads most of the plan that it issued itself',
      text: `某市科学技术委员会关于印发《某市2026年科技行动方案》的通知\n各有关单位：\n现将方案印发给你们，请认真落实。\n某市科学技术委员会\n2026年1月10日\n某市2026年科技行动方案\n一、扩大供给\n${[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `${i}.建设第${i}实验室。建成平台${i + 1}个。（责任单位：市科委）\n`).join('')}`,
    },
    {
      name: 'a quarter is not over a quarter',
      text: tasks('甲处', '甲处', '乙处', '丙处', '丁处', '戊处', '己处', '庚处'),
    },
    {
      name: 'supporting is not leading',
      text: tasks('甲处', '甲处', '乙处、甲处', '丙处、甲处', '丁处、甲处', '戊处', '己处', '庚处'),
    },
    {
      name: 'of several bodies nobody knows which one leads',
      text: tasks(
        '甲处、乙处',
        '甲处、丙处',
        '甲处、丁处',
        '甲处、戊处',
        '甲处、己处',
        '戊处',
        '己处',
        '庚处',
      ),
    },
    {
      name: 'where the leading body is missing, those that help do not lead',
      text: tasks('甲处', '甲处', '乙处', '丙处', '丁处', '戊处', '己处', '庚处').replace(
        '责任处室：丁处',
        '牵头处室：，配合处室：甲处',
      ),
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
