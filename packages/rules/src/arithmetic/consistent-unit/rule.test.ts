import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planWithLines } from '../../shared/statements.testing.ts';
import { consistentUnit } from './rule.ts';

testRule({ describe, it }, consistentUnit, {
  valid: [
    planWithLines('新增共同体学校80所。', '新增80所结对学校。'),
    planWithLines('培训教师80人。', '举办培训80场。'),
    planWithLines('新建学校3所。', '推进3个项目建设。'),
  ],
  invalid: [
    {
      name: 'two measure words for one thing',
      text: planWithLines('新增共同体学校80家。', '推进结对，新增⟦80所⟧结对学校。'),
      findings: [
        {
          messageId: 'unit',
          severity: 'info',
          message: '目标写“80家”，措施写“80所”，计量单位不一致。请统一。',
          related: ['80家'],
        },
      ],
    },
  ],
});

const nouns = ['示范学校', '实践基地', '乡村幼儿园', '特色学校'];
const pairs = [
  ['所', '家'],
  ['个', '所'],
  ['家', '个'],
  ['所', '个'],
] as const;
const rows = nouns.flatMap((noun) =>
  pairs.flatMap(([a, b]) => [6, 30, 120].map((n) => ({ noun, a, b, n }))),
);

describe('statements', () => {
  it.each(rows)('fails: $n$a and $n$b $noun', ({ noun, a, b, n }) => {
    const text = planWithLines(`创建${noun}${n}${a}。`, `推进创建工作，创建${noun}${n}${b}。`);
    expect(messagesAbout(consistentUnit, text)).toHaveLength(1);
  });
  it.each(rows)('holds: $n$a twice, $noun', ({ noun, a, n }) => {
    const text = planWithLines(`创建${noun}${n}${a}。`, `推进创建工作，创建${noun}${n}${a}。`);
    expect(messagesAbout(consistentUnit, text)).toEqual([]);
  });
  it.each(filled(['{n}人次'], [{ n: 60 }, { n: 500 }]))('人次 is not 人: %s', (number) => {
    const text = planWithLines(`培训教师${number}。`, `培训教师${number.replace('人次', '人')}。`);
    expect(messagesAbout(consistentUnit, text)).toEqual([]);
  });
});

describe('laws', () => {
  const noun = fc.constantFrom('示范学校', '实践基地', '社区食堂', '特色园区');
  const unit = fc.constantFrom('所', '家', '个', '座');
  const number = fc.integer({ min: 5, max: 900 });

  it('one number of one thing is reported where its measure words differ', () => {
    fc.assert(
      fc.property(noun, unit, unit, number, (name, a, b, value) => {
        const text = planWithLines(`创建${name}${value}${a}。`, `创建${name}${value}${b}。`);
        expect(messagesAbout(consistentUnit, text)).toHaveLength(a === b ? 0 : 1);
      }),
      { numRuns: 80 },
    );
  });

  it('two numbers of one thing are no matter of the measure word', () => {
    fc.assert(
      fc.property(noun, unit, unit, number, (name, a, b, value) => {
        const text = planWithLines(`创建${name}${value}${a}。`, `创建${name}${value + 1}${b}。`);
        expect(messagesAbout(consistentUnit, text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
