import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { percentageRange } from './rule.ts';

testRule({ describe, it }, percentageRange, {
  valid: [
    planSaying('投资完成率达到110%，营业收入增长率达到120%。'),
    planSaying('高中阶段毛入学率达到105%。'),
    planSaying('覆盖率达到100%以上。'),
    planSaying('产能利用率达到120%，工业固废综合利用率达到107%。'),
    planSaying('课题数增加150%，产销率达到101%。'),
  ],
  invalid: [
    {
      name: 'a use of what there is',
      text: planSaying('生活垃圾回收利用率达到⟦120%⟧，畜禽粪污综合利用率达到⟦208%⟧。'),
      findings: ['overHundred', 'overHundred'],
    },
    {
      name: 'a rate of a whole',
      text: planSaying('义务教育巩固率达到⟦102%⟧。'),
      findings: [
        {
          messageId: 'overHundred',
          severity: 'error',
          message: '义务教育巩固率写作102%，这类比率不会超过100%。请核对数字。',
        },
      ],
    },
    {
      name: 'a gross enrolment rate',
      text: planSaying('高中阶段毛入学率达到⟦245%⟧。'),
      findings: [{ messageId: 'grossOver', severity: 'warning' }],
    },
  ],
});

const wordings = [
  '义务教育巩固率达到{v}%。',
  '学生体质健康合格率不低于{v}%。',
  '普惠性幼儿园覆盖率保持在{v}%以上。',
  '小学学龄人口入学率达{v}%。',
  '专任教师持证率达到{v}%。',
  '公办幼儿园在园幼儿占比提高到{v}%。',
  '群众满意率稳定在{v}%。',
  '确保隐患整改率达到{v}%，不留死角。',
];

describe('statements', () => {
  it.each(filled(wordings, [{ v: 35 }, { v: 60.5 }, { v: 92 }, { v: 99.8 }, { v: 100 }]))(
    'holds: %s',
    (sentence) => {
      expect(messagesAbout(percentageRange, planSaying(sentence))).toEqual([]);
    },
  );
  it.each(filled(wordings, [{ v: 100.1 }, { v: 102 }, { v: 110 }, { v: 230 }, { v: 999 }]))(
    'fails: %s',
    (sentence) => {
      expect(messagesAbout(percentageRange, planSaying(sentence))).toHaveLength(1);
    },
  );
  it('decides by the bound alone', () => {
    fc.assert(
      // Between 110 and 200 a stray 1 in front is more likely, and no-conversion-residue speaks.
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 1099 }), fc.integer({ min: 2000, max: 3000 })),
        (tenths) => {
          const text = planSaying(`义务教育巩固率达到${(tenths / 10).toFixed(1)}%。`);
          expect(messagesAbout(percentageRange, text)).toHaveLength(tenths > 1000 ? 1 : 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
