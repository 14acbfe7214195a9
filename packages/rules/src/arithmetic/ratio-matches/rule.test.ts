import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { ratioMatches } from './rule.ts';

testRule({ describe, it }, ratioMatches, {
  valid: [
    {
      name: 'parts beside each other, each with a share of the same whole',
      text: '林场经营面积5000亩，其中林业用地面积4400亩，占88%，非林业用地面积600亩，占12%。\n',
    },
    {
      name: 'a share behind the bracket that lists the parts of a part',
      text: '林业用地面积按用途划分，公益林面积3600亩（其中国家公益林2500亩，其他公益林1100亩），占75%，商品林面积1200亩，占25%。\n',
    },
    planSaying('招聘教师607人，其中研究生46人，占7.58%；重点高校毕业生106人，占17.46%。'),
    planSaying('招聘教师607人，其中研究生46人，占7.6%。'),
    planSaying(
      '现有幼儿园1659所，在园幼儿20万人。其中公办园260所，占15.7%；民办园1399所，占84.3%。',
    ),
    planSaying('招聘教师607人，其中研究生46人，占8%。'),
    planSaying('招聘教师约600人，其中研究生46人，占7.58%。'),
    planSaying('创建示范校20所，占全市学校总数的10%。'),
    planSaying('入园率从92.4%提高到95.1%，提高2.6个百分点。'),
  ],
  invalid: [
    {
      name: 'a share at the printed precision',
      text: planSaying('招聘教师607人，其中研究生46人，占⟦7.5%⟧。'),
      findings: [
        {
          messageId: 'share',
          severity: 'error',
          message: '46人 ÷ 607人 = 7.6%，文中为7.5%。请核对。',
          related: ['46人', '607人'],
          suggestions: [{ output: planSaying('招聘教师607人，其中研究生46人，占7.6%。') }],
        },
      ],
    },
    {
      name: 'the difference of two rates',
      text: planSaying('入园率从92%提高到95%，提高⟦4个百分点⟧。'),
      findings: [
        {
          messageId: 'step',
          suggestions: [{ output: planSaying('入园率从92%提高到95%，提高3个百分点。') }],
        },
      ],
    },
    {
      name: 'growth in per cent',
      text: planSaying('示范校从200所增加到250所，增长⟦20%⟧。'),
      findings: [
        {
          messageId: 'step',
          suggestions: [{ output: planSaying('示范校从200所增加到250所，增长25%。') }],
        },
      ],
    },
  ],
});

const shares = [
  '招聘教师{t}人，其中研究生{p}人，占{r}%。',
  '全市培训教师{t}名，其中乡村教师{p}名，占{r}%。',
  '新建项目{t}个，其中市本级{p}个，占{r}%。',
  '安排资金{t}万元，其中乡村学校{p}万元，占{r}%。',
  '资助学生{t}人次，其中高中生{p}人次，占比{r}%。',
];
const steps = [
  '入园率从{x}%提高到{y}%，提高{d}个百分点。',
  '巩固率由{x}%提升至{y}%，提升{d}个百分点。',
  '覆盖率从{x}%提高到{y}%，增加了{d}个百分点。',
];
const fractions = [
  { t: 607, p: 46, r: '7.58' },
  { t: 200, p: 50, r: '25' },
  { t: 300, p: 100, r: '33.3' },
  { t: 80, p: 10, r: '12.5' },
  { t: 990, p: 123, r: '12.42' },
];
const differences = [
  { x: 92, y: 95, d: 3 },
  { x: 60, y: 85, d: 25 },
  { x: 45.5, y: 50.5, d: 5 },
  { x: 70, y: 71, d: 1 },
  { x: 88, y: 98, d: 10 },
];

describe('statements', () => {
  it.each([...filled(shares, fractions), ...filled(steps, differences)])(
    'holds: %s',
    (sentence) => {
      expect(messagesAbout(ratioMatches, planSaying(sentence))).toEqual([]);
    },
  );
  const wrong = [
    ...filled(
      shares,
      fractions.map((row) => ({ ...row, r: String(Number(row.r) + 1) })),
    ),
    ...filled(
      steps,
      differences.map((row) => ({ ...row, d: row.d + 2 })),
    ),
  ];
  it.each(wrong)('fails: %s', (sentence) => {
    expect(messagesAbout(ratioMatches, planSaying(sentence))).toHaveLength(1);
  });

  const terms = fc
    .tuple(
      fc.integer({ min: 2, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .filter(([total, part]) => part < total);

  it('a share that is rounded right is never reported', () => {
    fc.assert(
      fc.property(terms, ([total, part, places]) => {
        const scale = 10 ** places;
        const share = Math.round((part * 100 * scale) / total) / scale;
        const text = planSaying(
          `招聘教师${total}人，其中研究生${part}人，占${share.toFixed(places)}%。`,
        );
        expect(messagesAbout(ratioMatches, text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a share beyond rounding always is', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 2, max: 40 }), ([total, part, places], off) => {
        const scale = 10 ** places;
        const share = (Math.round((part * 100 * scale) / total) + off) / scale;
        const text = planSaying(
          `招聘教师${total}人，其中研究生${part}人，占${share.toFixed(places)}%。`,
        );
        expect(messagesAbout(ratioMatches, text)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
