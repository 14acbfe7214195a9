import { formatChineseNumber } from '@yaodian/parser';
import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { announcedCount } from './rule.ts';

testRule({ describe, it }, announcedCount, {
  valid: [
    planSaying('抓好三件事：一是建队伍；二是强阵地；三是重实效。'),
    planSaying('抓好三件事，确保实效。'),
    // A gap is the business of list-ordinals.
    planSaying('抓好四件事：一是建队伍；二是强阵地；四是重实效。'),
    planSaying('第三项工作：一是建队伍；二是强阵地。'),
    // Cut off: the others may have stood behind.
    '某县2026年民生实事项目\n确定民生实事项目为24项，分别是：\n一、改造老旧小区。\n二、新建便民车站。\n',
  ],
  invalid: [
    {
      name: 'items in the paragraph',
      text: planSaying('抓好⟦四⟧件事：一是建队伍；二是强阵地；三是重实效。'),
      findings: [
        {
          messageId: 'items',
          severity: 'warning',
          message: '写明“四件”，列出的是3项。请核对数字或所列内容。',
          related: ['一是建队伍；二是', '三是重实效。'],
          suggestions: [{ output: planSaying('抓好三件事：一是建队伍；二是强阵地；三是重实效。') }],
        },
      ],
    },
    {
      name: 'lines of one sentence that ends with the last of them',
      text: '某县2026年民生实事项目\n确定民生实事项目为⟦24⟧项，分别是：\n一、改造老旧小区；\n二、新建便民车站。\n',
      findings: [
        {
          messageId: 'items',
          suggestions: [
            {
              output:
                '某县2026年民生实事项目\n确定民生实事项目为2项，分别是：\n一、改造老旧小区；\n二、新建便民车站。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'chapters in front of a signature: the end is there',
      text: '某县2026年民生实事项目\n确定民生实事项目为⟦24⟧项，分别是：\n一、改造老旧小区。\n二、新建便民车站。\n某县人民政府\n2026年1月12日\n',
      findings: [
        {
          messageId: 'items',
          suggestions: [
            {
              output:
                '某县2026年民生实事项目\n确定民生实事项目为2项，分别是：\n一、改造老旧小区。\n二、新建便民车站。\n某县人民政府\n2026年1月12日\n',
            },
          ],
        },
      ],
    },
    {
      name: 'sections that follow',
      text: '某市教育局2026年工作要点\n\n一、压实责任\n重点做好以下⟦3⟧项工作：\n（一）建立机制\n健全制度。\n（二）完善设施\n补齐短板。\n',
      findings: [
        {
          messageId: 'items',
          suggestions: [
            {
              output:
                '某市教育局2026年工作要点\n\n一、压实责任\n重点做好以下2项工作：\n（一）建立机制\n健全制度。\n（二）完善设施\n补齐短板。\n',
            },
          ],
        },
      ],
    },
  ],
});

describe('laws', () => {
  const size = fc.integer({ min: 2, max: 12 });
  const announcing = (stated: number, listed: number): string => {
    const items = Array.from(
      { length: listed },
      (_, index) => `${formatChineseNumber(index + 1)}是抓好要务`,
    );
    return planSaying(`做好${formatChineseNumber(stated)}项工作：${items.join('；')}。`);
  };

  it('an announced number of items is reported where it is another', () => {
    fc.assert(
      fc.property(size, size, (stated, listed) => {
        const found = messagesAbout(announcedCount, announcing(stated, listed));
        expect(found).toHaveLength(stated === listed ? 0 : 1);
      }),
      { numRuns: 80 },
    );
  });
});
