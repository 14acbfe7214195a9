import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { reportAndPlan, reportAndPlanIn } from '../../shared/statements.testing.ts';
import { carryOver } from './rule.ts';

testRule({ describe, it }, carryOver, {
  valid: [
    reportAndPlan('除东湖苑幼儿园外,其余项目均已完工。', '完成东湖苑幼儿园建设。'),
    reportAndPlan('除青山县西门外幼儿园外，其余均已建成。', '实施西门外幼儿园等项目。'),
    reportAndPlan('东湖小学建成投用，西山小学进展顺利。', '推进南河中学建设。'),
  ],
  invalid: [
    {
      name: 'an exception that is not taken up',
      text: reportAndPlan(
        '治理项目16个，除⟦东湖苑幼儿园⟧外，其余项目均已完工。',
        '推进西山小学建设。',
      ),
      findings: [{ messageId: 'dropped', severity: 'info' }],
    },
    {
      name: 'what is not begun',
      text: reportAndPlan('⟦东湖苑幼儿园⟧尚未开工。', '推进西山小学建设。'),
      findings: ['dropped'],
    },
    {
      name: 'a chapter that reports',
      text: reportAndPlanIn(
        ['一、2025年工作总结', '二、2026年工作计划'],
        '⟦东湖苑幼儿园⟧尚未开工。',
        '推进西山小学建设。',
      ),
      findings: ['dropped'],
    },
  ],
});
