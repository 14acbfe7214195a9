import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesAbout } from '../../shared/statements.testing.ts';
import { statedTotals } from './rule.ts';

const report = (...lines: readonly string[]): string =>
  `某市人民政府2025年工作总结\n\n一、总体情况\n${lines.join('\n')}\n`;

testRule({ describe, it }, statedTotals, {
  valid: [
    report('受理提案92件。', '已经解决的22件，占23.9%；正在解决的68件，占73.9%。'),
    // Shares of something that the text does not give.
    report('接待游客92万人次。', '过夜游客22万人次，占全省的3.1%。'),
    report('受理提案92件。', '已经解决的22件，占计划的71%；正在解决的68件，占任务的81%。'),
    // Made to fit: 33.3 + 33.3 + 33.4 = 100.
    report('共有学校300所。', '公办100所，占33.3%；民办100所，占33.3%；其他100所，占33.4%。'),
    // Cut off, all of them.
    report(
      '代表建议93件。',
      '财政类25件，占总数的26.8%；农业类26件，占总数的27.9%；城建类13件，占总数的13.9%；文教类29件，占总数的31.1%。',
    ),
    // The items are some of the whole.
    report(
      '有企业500家，职工9000人。',
      '1.食品企业120家，职工800人。',
      '2.服装企业90家，职工70人。',
    ),
    // Ages with a gap.
    report('干部总数500人。', '35岁及以下120人，41至50岁130人，51岁及以上100人。'),
    // A table of other schools.
    report(
      '全市共有民办学校12所，见下表。',
      '',
      '| 类别 | 学校数（所） |',
      '| 小学 | 30 |',
      '| 初中 | 20 |',
      '| 合计 | 50 |',
    ),
    // Rounded: 72.68万亩 are 726760亩.
    report(
      '粮食播种面积72.68万亩，见下表。',
      '',
      '| 品名 | 播种面积（亩） |',
      '| 粮食作物 | 726760 |',
      '| 蔬菜 | 147173 |',
    ),
  ],
  invalid: [
    {
      name: 'a share among shares that fit the total in front',
      text: report(
        '受理提案92件。',
        '已经解决的22件，占23.9%；正在解决的68件，占⟦78.9%⟧；其他2件，占2.2%。',
      ),
      findings: [
        {
          messageId: 'share',
          severity: 'warning',
          message: '68件 ÷ 92件 = 73.9% ≠ 78.9%。总数见前文，请核对。',
          related: ['68件', '92件'],
          suggestions: [
            {
              output: report(
                '受理提案92件。',
                '已经解决的22件，占23.9%；正在解决的68件，占73.9%；其他2件，占2.2%。',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a total that its shares prove wrong',
      text: report(
        '受理建议⟦178件⟧。',
        '已经解决的64件，占50%；正在解决的38件，占29.7%；列入规划的26件，占20.3%。',
      ),
      findings: [
        {
          messageId: 'sum',
          related: ['64件', '38件', '26件'],
          suggestions: [
            {
              output: report(
                '受理建议128件。',
                '已经解决的64件，占50%；正在解决的38件，占29.7%；列入规划的26件，占20.3%。',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'ages that leave nothing out',
      text: report('党员总数⟦510名⟧。', '35岁及以下120名，36至50岁280名，51岁及以上100名。'),
      findings: [
        {
          messageId: 'sum',
          message: '后文各项合计120 + 280 + 100 = 500 ≠ 510。请核对总数或各项。',
          related: ['120名', '280名', '100名'],
          suggestions: [
            {
              output: report(
                '党员总数500名。',
                '35岁及以下120名，36至50岁280名，51岁及以上100名。',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'one of three totals of a list',
      text: report(
        '发生事故⟦155起⟧，受伤9人，损失38.45万元。',
        '1.交通事故41起，受伤7人，损失4.46万元。',
        '2.火灾事故104起，受伤2人，损失33.99万元。',
      ),
      findings: [
        {
          messageId: 'sum',
          related: ['41起', '104起'],
          suggestions: [
            {
              output: report(
                '发生事故145起，受伤9人，损失38.45万元。',
                '1.交通事故41起，受伤7人，损失4.46万元。',
                '2.火灾事故104起，受伤2人，损失33.99万元。',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a number of the table',
      text: report(
        '全市共有学校⟦60所⟧，见下表。',
        '',
        '| 学段 | 学校数（所） |',
        '| 小学 | 30 |',
        '| 初中 | 20 |',
        '| 合计 | 50 |',
      ),
      findings: [
        {
          messageId: 'table',
          message:
            '文中为60所，与表中“合计/学校数（所）”不符：60所 ≠ 50 (合计/学校数（所）)。请核对。',
          related: ['50'],
          suggestions: [
            {
              output: report(
                '全市共有学校50所，见下表。',
                '',
                '| 学段 | 学校数（所） |',
                '| 小学 | 30 |',
                '| 初中 | 20 |',
                '| 合计 | 50 |',
              ),
            },
          ],
        },
      ],
    },
  ],
});

describe('laws', () => {
  const parts = fc.array(fc.integer({ min: 20, max: 9999 }), { minLength: 4, maxLength: 9 });
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const share = (part: number, whole: number): string => ((part * 100) / whole).toFixed(1);
  const saying = (values: readonly number[], shares: readonly string[]): string =>
    report(
      `全年受理案件${sum(values)}件。`,
      `${values.map((part, at) => `第${'甲乙丙丁戊己庚辛壬'.charAt(at)}类${part}件，占${shares[at] ?? ''}%`).join('；')}。`,
    );

  it('true shares are never reported', () => {
    fc.assert(
      fc.property(parts, (values) => {
        const shares = values.map((part) => share(part, sum(values)));
        expect(messagesAbout(statedTotals, saying(values, shares))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a false one beyond rounding always is', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 2, max: 90 }), (values, place, off) => {
        const at = place % values.length;
        const shares = values.map((part, index) =>
          index === at
            ? (Number(share(part, sum(values))) + off / 10).toFixed(1)
            : share(part, sum(values)),
        );
        expect(messagesAbout(statedTotals, saying(values, shares))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rate of completion', () => {
  const planned = '总投资120.5亿元，当年计划投资62.5亿元。';

  it('is held to the plan of the paragraph in front', () => {
    const done = (rate: string): string => `1—12月完成投资75.2亿元，投资完成率${rate}%。`;
    expect(messagesAbout(statedTotals, report(planned, done('120.32')))).toEqual([]);
    expect(messagesAbout(statedTotals, report(planned, done('150.32')))).toHaveLength(1);
  });

  it('is let be where it may be of another plan', () => {
    const other = '1—12月完成技改投资15.2亿元，投资完成率101.33%。';
    expect(messagesAbout(statedTotals, report(planned, other))).toEqual([]);
  });
});
