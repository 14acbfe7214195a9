import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { sumOfParts } from './rule.ts';

testRule({ describe, it }, sumOfParts, {
  valid: [
    {
      name: 'what a project costs, beside what was spent on it',
      text: '完成固定资产投资9.2亿元，其中，总投资30亿元的光伏项目，已完成6.1亿元；总投资4亿元的农业项目，已完成3.1亿元。\n',
    },
    {
      name: 'what is added to a number of the sentence before',
      text: planSaying('完成预算收入40.5亿元。加上补助30.2亿元、结转5.3亿元，总计76亿元。'),
    },
    {
      name: 'what opens a clause speaks for its own number of a unit',
      text: '某县2025年工作总结\n新建乡镇公办中心幼儿园16所，增设小学附属园21所、村小附设幼教点54个，审批设立民办幼儿园48所。\n',
    },
    {
      name: 'what a bracket divides once more is no part',
      text: '某市2025年工作总结\n债务余额265.38亿元，其中偿还责任260.96亿元（一般债务110.95亿元、专项债务150.01亿元）、救助责任4.42亿元。\n',
    },
    {
      name: 'what was done besides is no part',
      text: '某县2025年工作总结\n新建乡镇公办中心幼儿园16所，增设附属幼儿园33所、农村小学幼儿班48所。\n',
    },
    {
      name: 'a part that is divided once more',
      text: '某市2025年工作总结\n全市特困对象1860人，其中集中供养740人，分散供养1120人，市本级特困对象161人，其中集中供养63人，分散供养98人。\n',
    },
    {
      name: 'the first part behind 其中 is no whole',
      text: '某县2025年工作总结\n全县共有学校487所。其中初级中学20所，公办高中3所，民办高中2所，小学281所。\n',
    },
    {
      name: '同一个 is no number',
      text: '某校2026年工作计划\n一、凝聚力量\n1.做到四个“同一个”：同一个目标、同一个声音、同一个形象、同一个步调。\n',
    },
    planSaying('招聘教师200名，其中研究生30名、本科生150名。'),
    planSaying('新增试点学校17所（累计19所），推进试点。'),
    planSaying('新建学校13所（初中5所、小学7所等）。'),
    planSaying('改扩建学校约13所（初中5所、小学7所）。'),
    planSaying('扩建校舍3栋（每栋6层、共18间）。'),
    planSaying('新增正高级教师9名，其中经申报评审7名，引进正高级教师2名，被评为二级岗位1人。'),
  ],
  invalid: [
    {
      name: 'a bracket that does not add up',
      text: planSaying('新建学校⟦14所⟧（初中5所、小学8所）。'),
      findings: [
        {
          messageId: 'bracketSum',
          severity: 'error',
          message: '分项合计5 + 8 = 13 ≠ 14，与总数14所不符。请核对总数或分项。',
          related: ['5所', '8所'],
          suggestions: [{ output: planSaying('新建学校13所（初中5所、小学8所）。') }],
        },
      ],
    },
    {
      name: 'parts of a sum of money, sentence by sentence',
      text: planSaying(
        '计划投资⟦50306万元⟧。其中幼儿园投入15288万元；小学投入18872万元；初中投入16200万元。',
      ),
      findings: [
        {
          messageId: 'partsExceed',
          severity: 'warning',
          message:
            '“其中”各项合计15288 + 18872 + 16200 = 50360 > 50306，超过总数50306万元。请核对总数或分项。',
          suggestions: [
            {
              output: planSaying(
                '计划投资50360万元。其中幼儿园投入15288万元；小学投入18872万元；初中投入16200万元。',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a total behind its parts',
      text: planSaying('新建小学3所、初中2所，合计⟦6所⟧。'),
      findings: [
        {
          messageId: 'totalAfter',
          severity: 'warning',
          suggestions: [{ output: planSaying('新建小学3所、初中2所，合计5所。') }],
        },
      ],
    },
    {
      name: 'how many parts there are is none of them',
      text: planSaying('改造村卫生室12个，新建服务点17个，两项合计⟦30个⟧。'),
      findings: [
        {
          messageId: 'totalAfter',
          message: '前列各项合计12 + 17 = 29 ≠ 30，与“合计”的30个不符。请核对总数或分项。',
          suggestions: [{ output: planSaying('改造村卫生室12个，新建服务点17个，两项合计29个。') }],
        },
      ],
    },
    {
      name: 'half-width brackets across a page break',
      text: '某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。落实年度任务,按照统筹布局和就近入学的要求,会同各县完成选址和立项,新建学校⟦14所⟧(初中5所、小\n\n学8所),扩大供给。\n',
      findings: [
        {
          messageId: 'bracketSum',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。落实年度任务,按照统筹布局和就近入学的要求,会同各县完成选址和立项,新建学校13所(初中5所、小\n\n学8所),扩大供给。\n',
            },
          ],
        },
      ],
    },
  ],
});

const wordings = [
  '新建学校{t}所（初中{a}所、小学{b}所）。',
  '计划改扩建校舍{t}栋（市直{a}栋，各县{b}栋）。',
  '培训骨干教师{t}人次（小学{a}人次、中学{b}人次）。',
  '评选示范园{t}所（城区{a}所；乡镇{b}所）。',
  '推进教育项目{t}个(续建{a}个,新建{b}个)。',
  '新增学位{t}个（公办园{a}个和民办园{b}个）。',
  '创建学习型城市{t}个（省级{a}个、市级{b}个）。',
  '配备教学设备{t}台套（电脑{a}台套、投影{b}台套）。',
];
const right = [
  { t: 13, a: 5, b: 8 },
  { t: 100, a: 40, b: 60 },
  { t: 21, a: 12, b: 9 },
  { t: 307, a: 206, b: 101 },
  { t: 40, a: 1, b: 39 },
];

describe('statements', () => {
  it.each(filled(wordings, right))('holds: %s', (sentence) => {
    expect(messagesAbout(sumOfParts, planSaying(sentence))).toEqual([]);
  });

  it.each(
    filled(
      wordings,
      right.map(({ t, a, b }) => ({ t: t + 1, a, b })),
    ),
  )('fails: %s', (sentence) => {
    expect(messagesAbout(sumOfParts, planSaying(sentence))).toHaveLength(1);
  });

  const part = fc.integer({ min: 2, max: 9999 });
  const parts = fc.array(part, { minLength: 2, maxLength: 6 });
  const names = ['市区', '东县', '西县', '南县', '北县', '新区'];
  const listed = (values: readonly number[]): string =>
    values.map((value, index) => `${names[index] ?? ''}${value}个`).join('、');

  it('a true sum is never reported, in any scale', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('', '万', '亿'), (values, scale) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const list = listed(values).replaceAll('个', `${scale}元`);
        expect(
          messagesAbout(sumOfParts, planSaying(`投入${total}${scale}元（${list}）。`)),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('a false sum always is', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 500 }), (values, off) => {
        const total = values.reduce((sum, value) => sum + value, off);
        expect(
          messagesAbout(sumOfParts, planSaying(`新增学位${total}个（${listed(values)}）。`)),
        ).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
