import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout } from '../../shared/statements.testing.ts';
import { metricTwoValues } from './rule.ts';

function twice(first: string, second: string): string {
  return `某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。${first}\n2.促进普惠发展。${second}\n`;
}

testRule({ describe, it }, metricTwoValues, {
  valid: [
    {
      name: 'a year that was said in front of ；',
      text: twice(
        '到2028年，总量达到1400亿元；营业收入亿元以上企业达到250家。',
        '到2030年，总量达到2000亿元；营业收入亿元以上企业达到400家。',
      ),
    },
    {
      name: 'paragraphs built alike, about two things',
      text: twice(
        '省级热线：咨询类诉求占比77.2%，投诉类诉求占比12.5%，求助类诉求占比9.6%。',
        '市级热线：咨询类诉求占比41.5%，投诉类诉求占比33.3%，求助类诉求占比19.5%。',
      ),
    },
    {
      name: 'a year that the sentence in front names',
      text: twice(
        '2027年总产量53万吨。粮食播种面积达到92万亩。',
        '2028年总产量54万吨。粮食播种面积达到93万亩。',
      ),
    },
    {
      name: 'numbers of quite another size',
      text: twice('纳入办理中的群众诉求1114件。', '纳入办理中的群众诉求29.75万件。'),
    },
    twice('新增学位300个。', '新增学位500个。'),
    twice('新增公办幼儿园学位3600个。', '到2027年，新增公办幼儿园学位8000个。'),
    twice('市本级新增公办幼儿园学位600个。', '新增公办幼儿园学位3600个。'),
    twice('东县新增公办幼儿园学位600个，西县新增公办幼儿园学位300个。', '落实奖补。'),
  ],
  invalid: [
    {
      name: 'one metric, two values',
      text: twice('新增公办幼儿园学位3600个。', '新增公办幼儿园学位⟦3000个⟧。'),
      findings: [
        {
          messageId: 'twoValues',
          severity: 'warning',
          message: '“公办幼儿园学位”此处为3000个，另一处为3600个。请统一，或写明口径不同。',
          related: ['3600个'],
        },
      ],
    },
  ],
});

const wordings = [
  '新增公办幼儿园学位{n}个。',
  '学生体质健康优良率达到{n}%以上。',
  '创建义务教育管理标准化学校{n}所。',
  '培训乡村骨干教师{n}名。',
  '普惠性幼儿园覆盖率达到{n}%。',
  '评选书香校园{n}所。',
  '改造农村学校食堂{n}个。',
  '专任教师持证率达到{n}%。',
];
const rows = wordings.flatMap((wording) =>
  [12, 35, 60, 78, 90].map((n) => ({
    a: filled([wording], [{ n }])[0] ?? '',
    b: filled([wording], [{ n: n + 3 }])[0] ?? '',
  })),
);

describe('statements', () => {
  it.each(rows)('holds: $a', ({ a }) => {
    expect(messagesAbout(metricTwoValues, twice(a, a))).toEqual([]);
  });
  it.each(rows)('fails: $a $b', ({ a, b }) => {
    expect(messagesAbout(metricTwoValues, twice(a, b))).toHaveLength(1);
  });
  it('says nothing of equal values and always speaks of unequal ones', () => {
    const number = fc.integer({ min: 2, max: 99 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const text = twice(`评选书香校园${a}所。`, `评选书香校园${b}所。`);
        expect(messagesAbout(metricTwoValues, text)).toHaveLength(a === b ? 0 : 1);
      }),
      { numRuns: 50 },
    );
  });
});
