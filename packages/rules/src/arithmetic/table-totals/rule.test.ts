import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesAbout } from '../../shared/statements.testing.ts';
import { tableTotals } from './rule.ts';

const plan = (rows: readonly string[]): string =>
  `某市教育局2026年工作要点\n\n一、任务安排\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

testRule({ describe, it }, tableTotals, {
  valid: [
    plan(['片区 | 学校数', '城东 | 3', '城西 | 2', '合计 | 5']),
    // Subtotals, rates and dashes.
    plan(['片区 | 学校数', '城东 | 3', '其中：小学 | 2', '城西 | 2', '合计 | 9']),
    plan(['片区 | 覆盖率', '城东 | 90', '城西 | 80', '合计 | 85']),
    plan(['片区 | 学校数', '城东 | 3', '城西 | —', '合计 | 3']),
    // Rounded one by one.
    plan(['片区 | 投资（亿元）', '城东 | 1.3', '城西 | 2.4', '合计 | 3.8']),
    // A table that is built otherwise.
    plan(['单位 | 合计 | 甲 | 乙', '东 | 9 | 1 | 2', '西 | 8 | 3 | 3']),
  ],
  invalid: [
    {
      name: 'a column',
      text: plan([
        '片区 | 学校数 | 学位数',
        '城东 | 3 | 1,200',
        '城西 | 2 | 900',
        '合计 | 5 | ⟦2200⟧',
      ]),
      findings: [
        {
          messageId: 'column',
          severity: 'error',
          message:
            '“学位数”一列合计1,200 + 900 = 2100 ≠ 2200，“合计”行写作2200。请核对分项或合计。',
          related: ['1,200', '900'],
          suggestions: [
            {
              output: plan([
                '片区 | 学校数 | 学位数',
                '城东 | 3 | 1,200',
                '城西 | 2 | 900',
                '合计 | 5 | 2100',
              ]),
            },
          ],
        },
      ],
    },
    {
      name: 'a row among rows that hold',
      text: plan(['单位 | 合计 | 甲 | 乙', '东 | 3 | 1 | 2', '西 | ⟦7⟧ | 3 | 3', '南 | 9 | 4 | 5']),
      findings: [
        {
          messageId: 'row',
          suggestions: [
            {
              output: plan([
                '单位 | 合计 | 甲 | 乙',
                '东 | 3 | 1 | 2',
                '西 | 6 | 3 | 3',
                '南 | 9 | 4 | 5',
              ]),
            },
          ],
        },
      ],
    },
    {
      name: 'a difference',
      text: plan([
        '指标 | 上年 | 本年 | 增减',
        '床位 | 50 | 60 | 10',
        '医师 | 20 | 24 | ⟦5⟧',
        '护士 | 30 | 28 | -2',
      ]),
      findings: [
        {
          messageId: 'difference',
          related: ['20', '24'],
          suggestions: [
            {
              output: plan([
                '指标 | 上年 | 本年 | 增减',
                '床位 | 50 | 60 | 10',
                '医师 | 20 | 24 | 4',
                '护士 | 30 | 28 | -2',
              ]),
            },
          ],
        },
      ],
    },
  ],
});

describe('laws', () => {
  const column = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 12 });
  const table = (values: readonly number[], total: number): string =>
    plan([
      '单位 | 数量',
      ...values.map((value, index) => `第${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index)}所 | ${value}`),
      `合计 | ${total}`,
    ]);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

  it('a true total is never reported', () => {
    fc.assert(
      fc.property(column, (values) => {
        expect(messagesAbout(tableTotals, table(values, sum(values)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a false one always is', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 999 }), (values, off) => {
        expect(messagesAbout(tableTotals, table(values, sum(values) + off))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
