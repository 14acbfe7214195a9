import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { listCount } from './rule.ts';

testRule({ describe, it }, listCount, {
  valid: [
    planSaying('推进东湖小学、西山小学等5个项目建设。'),
    planSaying('新建、改扩建公办幼儿园28所、义务教育学校17所。'),
    planSaying('面向小学、初中招聘20名教师。'),
    planSaying('改造提升东河县、西河县、南河县等山区县19处农村供水设施。'),
    planSaying('一、二季度在全省58个城市的评估中居前。'),
    planSaying('指导城区、乡镇12所学校开展试点。'),
    planSaying('对代表提出的96条建议（归为就医、就学两大类）逐条答复。'),
    planSaying('支持3个县（市、区）创建优质均衡县。'),
    planSaying('在16个县（团、场）开展试点。'),
    planSaying('移交2所幼儿园（东湖苑幼儿园、西山苑幼儿园），改造食堂和宿舍。'),
    planSaying('完成改扩建项目3个（东湖小学教学楼、西山小学教学楼、南河中学体育馆和图书楼）。'),
    planSaying('发展中等、高等职业教育，新增2个专业。'),
    planSaying('一个班子、一个方案、一个专班，推进落实。'),
    planSaying('按照标准（一个团队、一个章程）推进一个项目（东湖小学、西山小学）。'),
    planSaying('改造学校3所（基教科、督导室），新增专业4个（职成处、高教处牵头）。'),
  ],
  invalid: [
    {
      name: 'a bracket with fewer names',
      text: planSaying('移交⟦4所⟧幼儿园（东湖苑幼儿园、西山苑幼儿园、南河苑幼儿园）。'),
      findings: [
        {
          messageId: 'closedList',
          severity: 'error',
          message: '写明4所，列出的是3项。请核对数字或名单。',
          suggestions: [
            {
              output: planSaying('移交3所幼儿园（东湖苑幼儿园、西山苑幼儿园、南河苑幼儿园）。'),
            },
          ],
        },
      ],
    },
    {
      name: '等 with more names than the number',
      text: planSaying('推进东湖小学、西山小学、南河中学等⟦2个⟧项目建设。'),
      findings: [
        {
          messageId: 'moreThanNumber',
          suggestions: [{ output: planSaying('推进东湖小学、西山小学、南河中学等3个项目建设。') }],
        },
      ],
    },
    {
      name: 'the list behind a colon',
      text: planSaying('新建⟦3所⟧学校：东湖小学、西山小学、南河中学、北塔中学。'),
      findings: [
        {
          messageId: 'closedList',
          suggestions: [
            { output: planSaying('新建4所学校：东湖小学、西山小学、南河中学、北塔中学。') },
          ],
        },
      ],
    },
    {
      name: 'the last name joined by 和',
      text: planSaying('开工建设东湖小学、西山小学（二期）和南河中学⟦5个⟧项目。'),
      findings: ['closedList'].map((messageId) => ({
        messageId,
        suggestions: [
          { output: planSaying('开工建设东湖小学、西山小学（二期）和南河中学2个项目。') },
        ],
      })),
    },
  ],
});

const places = ['东湖', '西山', '南河', '北塔', '青云', '白鹭', '石桥', '柳溪'];
const closed = [
  '移交{n}所幼儿园（{list}）。',
  '新建学校{n}所（{list}），扩大供给。',
  '建成{n}个项目：{list}。',
  '推进{list}{n}个新建项目。',
  '加快{n}家单位（{list}）整体搬迁。',
];
const open = [
  '推进{list}等{n}个项目建设。',
  '支持{list}等{n}所学校创建示范校。',
  '整治{list}等{n}处隐患。',
];

function listed(count: number, separator = '、'): string {
  return places
    .slice(0, count)
    .map((place) => `${place}路学校`)
    .join(separator);
}

const sizes = [2, 3, 4, 5, 6, 7, 8];

describe('statements', () => {
  const rows = sizes.map((n) => ({ n, list: listed(n) }));
  const held = [
    ...filled(closed, rows),
    ...filled(open, rows),
    ...filled(
      open,
      sizes.map((n) => ({ n: n + 3, list: listed(n) })),
    ),
  ];
  it.each(held)('holds: %s', (sentence) => {
    expect(messagesAbout(listCount, planSaying(sentence))).toEqual([]);
  });

  const failed = [
    ...filled(
      closed,
      sizes.map((n) => ({ n: n + 1, list: listed(n) })),
    ),
    ...filled(
      open,
      sizes.slice(1).map((n) => ({ n: n - 1, list: listed(n) })),
    ),
  ];
  it.each(failed)('fails: %s', (sentence) => {
    expect(messagesAbout(listCount, planSaying(sentence))).toHaveLength(1);
  });

  it('a list of its number is never reported, one of another always', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 50 }),
        (size, number) => {
          const found = messagesAbout(
            listCount,
            planSaying(`移交${number}所学校（${listed(size)}）。`),
          );
          expect(found).toHaveLength(size === number ? 0 : 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
