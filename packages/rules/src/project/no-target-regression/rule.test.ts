import { testRule } from '@yaodian/linter/testing';
import { describe, expect, it } from 'vitest';
import { messagesAbout, reportAndPlan, reportAndPlanIn } from '../../shared/statements.testing.ts';
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

describe('a report and a plan as chapters of one text', () => {
  const report = '学生体质健康优良率达到52.67%。';
  const [less, more] = ['学生体质健康优良率达到50%。', '学生体质健康优良率达到53%。'];
  it.each([
    ['一、2025年工作总结', '二、2026年工作计划'],
    ['一、2025年工作完成情况', '二、2026年工作打算'],
    ['一、2025年主要工作情况', '二、2026年工作思路和重点'],
    ['一、2025年度工作回顾', '三、2026年度重点工作任务'],
    ['第一部分 2025年工作总结', '第二部分 2026年工作要点'],
    ['一、工作完成情况', '二、工作计划'],
  ] as const)('are of two years: %s, %s', (told, planned) => {
    expect(
      messagesAbout(noTargetRegression, reportAndPlanIn([told, planned], report, less)),
    ).toHaveLength(1);
    expect(
      messagesAbout(noTargetRegression, reportAndPlanIn([told, planned], report, more)),
    ).toEqual([]);
  });
  it('are of one year where the first tells of half of it', () => {
    const text = reportAndPlanIn(['一、2026年上半年工作总结', '二、下半年工作计划'], report, less);
    expect(messagesAbout(noTargetRegression, text)).toEqual([]);
  });
  it('takes a chapter of a report for the plan of the next year', () => {
    const text = `某市教育局2025年工作总结\n\n一、2025年工作完成情况\n\n（一）办学条件改善。${report}\n\n二、2026年工作打算\n\n（一）提高办学水平。力争${less}\n`;
    expect(messagesAbout(noTargetRegression, text)).toHaveLength(1);
  });
});
