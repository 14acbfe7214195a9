import { testRule } from '@yaodian/linter/testing';
import { describe, expect, it } from 'vitest';
import { messagesAbout, reportAndPlan } from '../../shared/statements.testing.ts';
import { noTargetRegression } from './rule.ts';

testRule({ describe, it }, noTargetRegression, {
  valid: [
    reportAndPlan('公办园在园幼儿比例42.03%。', '公办幼儿园在园幼儿占比达46%。'),
    reportAndPlan('新增学位3000个。', '新增学位2000个。'),
    reportAndPlan('新增幼儿园学位3000个。', '新增小学学位2000个。'),
    reportAndPlan('完成小学建设项目8个。', '新建小学建设项目3个。'),
    reportAndPlan('儿童青少年近视率降至50%。', '儿童青少年近视率降至49%。'),
    reportAndPlan('省级新生体质健康合格率达到92%。', '学生体质健康合格率达到90%。'),
  ],
  invalid: [
    {
      name: 'a rate below last year’s',
      text: reportAndPlan('学生体质健康优良率达到52.67%。', '学生体质健康优良率达到⟦50%⟧以上。'),
      findings: [
        {
          messageId: 'lower',
          severity: 'warning',
          message: '目标“学生体质健康优良率50%以上”低于上年实际52.67%。如为底线指标请注明。',
          english:
            "The target “学生体质健康优良率 50%以上” is below last year's 52.67%. Say so if it is a floor.",
          related: ['52.67%'],
        },
      ],
    },
    {
      name: 'a flow below last year’s is information',
      text: reportAndPlan('新增老年学位36696个。', '新增老年学位⟦25000个⟧。'),
      findings: [{ messageId: 'smaller', severity: 'info' }],
    },
    {
      name: 'low is good',
      text: reportAndPlan('儿童青少年近视率降至50%。', '儿童青少年近视率控制在⟦52%⟧以内。'),
      findings: [{ messageId: 'higher', severity: 'warning' }],
    },
  ],
});

const metrics = [
  ['公办园在园幼儿比例', '公办幼儿园在园幼儿占比'],
  ['专任教师持证率', '专任教师持有教师资格证比例'],
  ['中小学生体质健康优良率', '学生体质健康优良率'],
  ['学前三年教育适龄儿童入园率', '适龄幼儿学前三年入园率'],
  ['义务教育巩固率', '义务教育巩固率'],
  ['高中阶段毛入学率', '高中阶段毛入学率'],
  ['普惠性幼儿园覆盖率', '普惠性幼儿园覆盖率'],
  ['智慧校园覆盖率', '全市智慧校园覆盖率'],
] as const;
const rows = metrics.flatMap(([was, is]) =>
  [40, 62, 75, 88, 95].map((value) => ({ was, is, value })),
);

describe('statements', () => {
  it.each(rows)('holds: $was $value', ({ was, is, value }) => {
    const text = reportAndPlan(`${was}达到${value}%。`, `${is}达到${value + 2}%。`);
    expect(messagesAbout(noTargetRegression, text)).toEqual([]);
  });
  it.each(rows)('fails: $was $value', ({ was, is, value }) => {
    const text = reportAndPlan(`${was}达到${value}%。`, `${is}达到${value - 2}%。`);
    expect(messagesAbout(noTargetRegression, text)).toHaveLength(1);
  });
});
