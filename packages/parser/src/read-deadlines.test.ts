import { describe, expect, it } from 'vitest';
import { contextOf, readingOf } from './inline-testing.ts';
import type { InlineContext } from './inline-context.ts';
import { readDeadlines } from './read-deadlines.ts';

function read(text: string, changes: Partial<InlineContext> = {}): string[] {
  return readDeadlines(readingOf(text), contextOf(changes)).map((deadline) =>
    `${deadline.text} ${deadline.date ?? deadline.kind} ${deadline.precision ?? ''}`.trim(),
  );
}

describe('readDeadlines', () => {
  it.each([
    ['2026年4月底前建成3所。', ['2026年4月底前 2026-04-30 month']],
    ['2026年2月底前完成。', ['2026年2月底前 2026-02-28 month']],
    ['确保 2026 年底前投用。', ['2026 年底前 2026-12-31 year']],
    ['2027年初完成验收。', ['2027年初 2027-03-31 quarter']],
    ['12月31日前报送。', ['12月31日前 2026-12-31 day']],
    ['6月底前完成设计，年底前开工。', ['6月底前 2026-06-30 month', '年底前 2026-12-31 year']],
    ['九月底前完成。', ['九月底前 2026-09-30 month']],
    ['到2030年，建成强区。', ['到2030年 2030-12-31 year']],
    ['至 2028 年，覆盖率达到90%。', ['至 2028 年 2028-12-31 year']],
    ['2026年前完成改造。', ['2026年前 2025-12-31 year']],
    ['2026年上半年，完成选址。', ['2026年上半年 2026-06-30 quarter']],
    ['第三季度末完成主体封顶。', ['第三季度末 2026-09-30 quarter']],
    ['“十五五”期间新增学位3000个。', ['“十五五”期间 2030-12-31 year']],
    ['2026年10月中旬前完成。', ['2026年10月中旬前 2026-10-20 day']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '比2020年下降0.5个百分点',
    '在2018年基础上每年降低',
    '《发展规划（2021—2025年）》到位',
    '2020年度考核',
    '2021年3月3日',
    '2026年2月30日前',
    '13月底前',
    '每年开展一次，长期坚持',
    '三年行动计划',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts spans from the issue date', () => {
    expect(read('自印发之日起30日内报送。', { issueDate: '2026-01-15' })).toEqual([
      '印发之日起30日内 2026-02-14 day',
    ]);
    expect(read('印发之日起三个月内完成。', { issueDate: '2026-11-30' })).toEqual([
      '印发之日起三个月内 2027-02-28 month',
    ]);
    expect(read('力争5年内建成。', { issueDate: '2026-01-15' })).toEqual(['5年内 2031-01-15 year']);
    expect(read('自印发之日起30日内报送。')).toEqual(['印发之日起30日内 fixed']);
  });

  it('takes open and recurring dates in a deadline field only', () => {
    const field = { paragraphRole: 'deadline' as const };
    expect(read('长期坚持', field)).toEqual(['长期坚持 open']);
    expect(read('每季度', field)).toEqual(['每季度 recurring']);
    expect(read('2026年6月；2026年12月', field)).toEqual([
      '2026年6月 2026-06-30 month',
      '2026年12月 2026-12-31 month',
    ]);
  });

  it('fixes no day without the year', () => {
    expect(read('6月底前完成，年底前开工。', { year: null })).toEqual([]);
  });

  it('stays linear on hostile text', () => {
    for (const sign of ['年', '2026年', '十', '每', '印发起', '到', '9']) {
      expect(readDeadlines(readingOf(sign.repeat(40_000)), contextOf()).length).toBeLessThan(
        40_001,
      );
    }
  });
});
