import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noAmbiguousTarget } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。';

testRule({ describe, it }, noAmbiguousTarget, {
  valid: [
    `${head}新建公办园12所。\n`,
    {
      name: 'a norm for each learner',
      text: `${head}让每位学生掌握1-3项运动技能，帮助学生形成一两项爱好。\n`,
    },
    { name: 'a norm for each village', text: `${head}每村制作展板3-4个。\n` },
    { name: 'durations and ages', text: `${head}开展为期2-3年的培养，加强0—6岁儿童照护服务。\n` },
    {
      name: 'a span of a rate is a range to reach',
      text: `${head}总体近视率比上年降低0.5至1个百分点。\n`,
    },
  ],
  invalid: [
    {
      name: 'a range of schools',
      text: `${head}争取⟦1-2所⟧县级进修校通过评估。\n`,
      findings: [
        {
          messageId: 'ambiguous',
          severity: 'warning',
          message: '“1-2所”给了两个数，年底按哪个核对不明确。请写一个数，或写“不少于1所”。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。爭取⟦1-2所⟧縣級進修校通過評估。\n',
    },
    {
      name: 'a bound has one number',
      text: `${head}参训教师中骨干教师⟦不少于20-25名⟧，资助学生⟦300-320名⟧。\n`,
      findings: ['ambiguous', 'ambiguous'],
    },
    {
      name: 'what an office does alone',
      text: `${head}办结提案⟦20-25件⟧，公布收费目录⟦12-13项⟧，购置巡护车⟦3-4辆⟧。\n`,
      findings: ['ambiguous', 'ambiguous', 'ambiguous'],
    },
    {
      name: 'an alternative',
      text: `${head}总体近视率比上年下降⟦0.5或1个百分点⟧。\n`,
      findings: ['ambiguous'],
    },
  ],
});
