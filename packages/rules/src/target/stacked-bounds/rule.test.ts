import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { stackedBounds } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。';

testRule({ describe, it }, stackedBounds, {
  valid: [
    `${head}入园率达到95%以上，招聘教师300名左右，每班不超过45人。\n`,
    { name: '达到X以上 is customary', text: `${head}达标率达到90%以上，覆盖率达80%以上。\n` },
    { name: 'two numbers, one bound each', text: `${head}至少建成12所，3所以上通过评估。\n` },
    { name: '100% itself', text: `${head}覆盖率达到100%。\n` },
    {
      name: 'a bound that tells which ones',
      text: `${head}至少走访300人以上学校一次，大约培训骨干教师300名。\n`,
    },
  ],
  invalid: [
    {
      name: 'the verb between the bounds',
      text: `${head}⟦至少培训教师300人以上⟧，⟦大约开展活动40场左右⟧。\n`,
      findings: ['stacked', 'stacked'],
    },
    {
      name: 'in a task that is no more than its target',
      text: '某市2026年重点任务清单\n一、主要预期目标\n1.外贸出口增长⟦约10%左右⟧。（牵头单位：市商务局；责任单位：市统计局）\n',
      findings: ['stacked'],
    },
    {
      name: 'about and about',
      text: `${head}招聘教师⟦约300名左右⟧。\n`,
      findings: [
        {
          messageId: 'stacked',
          severity: 'warning',
          message: '“约300名左右”中“约”与“左右”重复或矛盾，留一个即可。',
        },
      ],
      traditional: '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。招聘教師⟦約300名左右⟧。\n',
    },
    {
      name: 'at least and above',
      text: `${head}合格率⟦不低于95%以上⟧，培训⟦超500人以上⟧。\n`,
      findings: ['stacked', 'stacked'],
    },
    {
      name: 'more than all',
      text: `${head}入园率⟦达100%以上⟧。\n`,
      findings: [{ messageId: 'overFull' }],
    },
  ],
});
