import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { reportAndPlan, reportAndPlanIn } from '../../shared/statements.testing.ts';
import { statusMovesForward } from './rule.ts';

testRule({ describe, it }, statusMovesForward, {
  valid: [
    reportAndPlan('东湖小学即将开工。', '开工建设东湖小学。'),
    reportAndPlan('东湖小学开工建设。', '继续建设东湖小学。'),
    reportAndPlan('东湖小学竣工。', '推动东湖小学特色发展。'),
    reportAndPlan('东湖小学进展顺利。', '完成南河中学建设，建成东湖小学。'),
  ],
  invalid: [
    {
      name: 'begun twice',
      text: reportAndPlan('东湖小学开工建设。', '开工建设⟦东湖小学⟧。'),
      findings: [
        {
          messageId: 'back',
          severity: 'warning',
          message: '“东湖小学”上年已开工建设，本年计划又写开工建设。请核对项目进度。',
        },
      ],
    },
    {
      name: 'finished and begun again',
      text: reportAndPlan('东湖小学竣工，西山中学进展顺利。', '开工建设⟦东湖小学⟧等项目。'),
      findings: ['back'],
    },
    {
      name: 'a chapter that reports',
      text: reportAndPlanIn(
        ['一、2025年工作总结', '二、2026年工作计划'],
        '东湖小学竣工。',
        '开工建设⟦东湖小学⟧等项目。',
      ),
      findings: ['back'],
    },
  ],
});
