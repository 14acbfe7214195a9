import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { percentOrPercentagePoint } from './rule.ts';

testRule({ describe, it }, percentOrPercentagePoint, {
  valid: [
    planSaying('课题立项数在2025年基础上增加10%。'),
    planSaying('入园率提高到98%，近视率降至49%。'),
    planSaying('生均公用经费提高5%。'),
    planSaying('营业收入增长率提高2%。'),
    planSaying('窗口办事效率提升30%。'),
    planSaying('入园率从95%提高到98%。'),
  ],
  invalid: [
    {
      name: 'a rate that falls by per cent',
      text: planSaying('儿童青少年近视率比去年下降了⟦1.37%⟧。'),
      findings: [
        {
          messageId: 'percent',
          severity: 'warning',
          suggestions: [
            {
              message: '改为“1.37个百分点”',
              output: planSaying('儿童青少年近视率比去年下降了1.37个百分点。'),
            },
          ],
        },
      ],
    },
  ],
});

const rates = [
  '学前三年入园率',
  '公办幼儿园占比',
  '学生体质健康优良率',
  '党员教师比例',
  '研究生学历教师比重',
];
const verbs = ['提高', '提升了', '下降', '降低', '增加', '上升', '减少', '回落'];
const rows = rates.flatMap((rate) => verbs.map((verb) => ({ rate, verb })));

describe('statements', () => {
  it.each(filled(['{rate}{verb}2%。'], rows))('fails: %s', (sentence) => {
    expect(messagesAbout(percentOrPercentagePoint, planSaying(sentence))).toHaveLength(1);
  });
  it.each(filled(['{rate}{verb}2个百分点。', '{rate}{verb}至62%。'], rows))(
    'holds: %s',
    (sentence) => {
      expect(messagesAbout(percentOrPercentagePoint, planSaying(sentence))).toEqual([]);
    },
  );
});

describe('laws', () => {
  const metric = fc.constantFrom('入园率', '巩固率', '公办园占比', '大班额比例', '服务业比重');
  const verb = fc.constantFrom('提高', '提升', '上升', '增加', '下降', '降低', '减少');
  const step = fc.integer({ min: 1, max: 199 }).map((tenths) => String(tenths / 10));

  it('points are never reported, per cents between rates always', () => {
    fc.assert(
      fc.property(metric, verb, step, fc.boolean(), (name, change, value, done) => {
        const say = (unit: string): string =>
          planSaying(`${name}${change}${done ? '了' : ''}${value}${unit}。`);
        expect(messagesAbout(percentOrPercentagePoint, say('个百分点'))).toEqual([]);
        expect(messagesAbout(percentOrPercentagePoint, say('%'))).toHaveLength(1);
      }),
      { numRuns: 80 },
    );
  });

  it('a level that is reached is never reported', () => {
    fc.assert(
      fc.property(metric, verb, step, fc.constantFrom('到', '至'), (name, change, value, to) => {
        const text = planSaying(`${name}${change}${to}${value}%。`);
        expect(messagesAbout(percentOrPercentagePoint, text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
