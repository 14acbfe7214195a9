import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planWithLines } from '../../shared/statements.testing.ts';
import { targetMeasureAgree } from './rule.ts';

testRule({ describe, it }, targetMeasureAgree, {
  valid: [
    planWithLines('新增公办幼儿园学位3600个。', '加快移交，新增公办幼儿园学位3600个。'),
    planWithLines('新增学位3600个。', '市直新增学位600个，各县新增学位3000个。'),
    planWithLines(
      '市本级实施教育项目24个。',
      '市本级继续建设东湖小学等7个项目，开工建设西山小学等8个项目，完成南河中学等9个项目。',
    ),
    planWithLines('全市实施教育项目40个。', '开工建设西山小学等8个项目，完成南河中学等9个项目。'),
    planWithLines(
      '全市开展前期项目10个，实施类项目16个。',
      '推进东湖小学等10个项目前期，开工建设西山小学等7个项目，完成南河中学等9个项目。',
    ),
  ],
  invalid: [
    {
      name: 'one metric, two values',
      text: planWithLines('新增公办幼儿园学位3600个。', '加快移交，新增公办幼儿园学位⟦3000个⟧。'),
      findings: [
        {
          messageId: 'twoValues',
          severity: 'error',
          message: '目标为公办幼儿园学位3600个，措施写3000个。请核对。',
          related: ['3600个'],
        },
      ],
    },
    {
      name: 'stages that may overlap',
      text: planWithLines(
        '全市教育项目51个，其中市本级实施类项目⟦21个⟧。',
        '市本级推进东湖小学等10个项目前期，继续加快建设西山小学等7个项目，开工建设南河中学等8个项目，完成北塔中学等8个项目。',
      ),
      findings: [
        {
          messageId: 'stages',
          severity: 'warning',
          message: '目标为市本级实施类项目21个，措施合计7+8+8=23个。请核对，或注明有交叉。',
          related: ['7个', '8个', '8个'],
        },
      ],
    },
  ],
});

const wordings = [
  '新增公办幼儿园学位{n}个。',
  '创建义务教育管理标准化学校{n}所。',
  '培训乡村骨干教师{n}名。',
  '普惠性幼儿园覆盖率达到{n}%。',
  '评选书香校园示范校{n}所。',
  '改造农村学校食堂{n}个。',
  '专任教师持证率达到{n}%。',
  '举办青少年科技创新大赛{n}场。',
];
const rows = wordings.flatMap((wording) =>
  [12, 35, 60, 78, 90].map((n) => ({
    a: filled([wording], [{ n }])[0] ?? '',
    b: filled([wording], [{ n: n + 3 }])[0] ?? '',
  })),
);

describe('statements', () => {
  it.each(rows)('holds: $a', ({ a }) => {
    expect(messagesAbout(targetMeasureAgree, planWithLines(a, `加强统筹。${a}`))).toEqual([]);
  });
  it.each(rows)('fails: $a $b', ({ a, b }) => {
    expect(messagesAbout(targetMeasureAgree, planWithLines(a, `加强统筹。${b}`))).toHaveLength(1);
  });
  it('warns exactly where the stages are more than the target', () => {
    const count = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 2, max: 120 }), (a, b, c, total) => {
        const text = planWithLines(
          `全市实施教育项目${total}个。`,
          `继续建设东湖小学等${a}个项目，开工建设西山小学等${b}个项目，完成南河中学等${c}个项目。`,
        );
        expect(messagesAbout(targetMeasureAgree, text)).toHaveLength(a + b + c > total ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });
});
