import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { completionRateNeedsBase } from './rule.ts';

function report(sentence: string): string {
  return `某市教育局2025年工作总结\n\n一、工作成效\n${sentence}\n`;
}

testRule({ describe, it }, completionRateNeedsBase, {
  valid: [
    report('计划新增老年学位25000个，实际新增36696个，完成率146.78%。'),
    report('民生实事全部办结，完成率100%。'),
    planSaying('隐患整改完成率达到98%以上。'),
  ],
  invalid: [
    {
      name: 'two rates in one paragraph are one finding',
      text: report('完成老年学堂6所，任务完成率⟦111%⟧，新增老年学位36696个，完成率146.78%。'),
      findings: [
        {
          messageId: 'noBase',
          severity: 'info',
          message: '写了完成率111%，没有写计划数，无法核对。请补写“计划……”。',
          related: ['146.78%'],
        },
      ],
    },
  ],
});

const things = [
  '新增老年学位',
  '建成示范学校',
  '培训骨干教师',
  '改造学校食堂',
  '资助困难学生',
  '化解信访积案',
  '新建运动场地',
  '完成校舍加固',
];
const rows = things.flatMap((thing) =>
  [88, 93.5, 104, 120.6, 146].map((rate) => ({ thing, rate })),
);

describe('statements', () => {
  it.each(filled(['{thing}320个，完成率{rate}%。'], rows))('fails: %s', (sentence) => {
    expect(messagesAbout(completionRateNeedsBase, report(sentence))).toHaveLength(1);
  });
  it.each(
    filled(
      [
        '计划{thing}300个，实际320个，完成率{rate}%。',
        '{thing}320个，年度目标300个，完成率{rate}%。',
      ],
      rows,
    ),
  )('holds: %s', (sentence) => {
    expect(messagesAbout(completionRateNeedsBase, report(sentence))).toEqual([]);
  });
});

describe('laws', () => {
  const rate = fc
    .integer({ min: 101, max: 1999 })
    .filter((tenths) => tenths !== 1000)
    .map((tenths) => String(tenths / 10));
  const planned = fc.integer({ min: 2, max: 90_000 });
  const thing = fc.constantFrom(...things);

  it('a rate alone is always reported, one with its planned number never', () => {
    fc.assert(
      fc.property(thing, rate, planned, (name, share, number) => {
        const alone = report(`${name}有序推进，完成率${share}%。`);
        expect(messagesAbout(completionRateNeedsBase, alone)).toHaveLength(1);
        const based = report(`${name}计划${number}个，完成率${share}%。`);
        expect(messagesAbout(completionRateNeedsBase, based)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
