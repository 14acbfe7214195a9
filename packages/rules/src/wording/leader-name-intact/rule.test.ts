import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { leaderNameIntact } from './rule.ts';

testRule({ describe, it }, leaderNameIntact, {
  valid: [
    {
      text: '以习近平新时代中国特色社会主义思想为指导，学习贯彻习近平总书记重要讲话精神。',
      traditional: '以習近平新時代中國特色社會主義思想為指導，學習貫徹習近平總書記重要講話精神。',
    },
    '组织学习 近期工作平稳开展。',
    '深入学习习近平总书记重要讲话精神。',
  ],
  invalid: [
    {
      name: 'a character twice',
      text: '以⟦习近平平⟧新时代中国特色社会主义思想为指导。',
      findings: [
        {
          messageId: 'variant',
          suggestions: [{ output: '以习近平新时代中国特色社会主义思想为指导。' }],
        },
      ],
    },
    {
      name: 'divided by a page break',
      text: '强化理论武装，落实意识形态工作责任制。把意识形态工作融入教学科研和学校管理，深入学习贯彻⟦习\n\n近平⟧新时代中国特色社会主义思想，抓好教师队伍建设。\n',
      crlf: false,
      findings: [
        {
          messageId: 'broken',
          message: '“习近平”中间被断开（原文为“习 近平”）。姓名和职务不得拆开，请连排。',
          severity: 'error',
          suggestions: [
            {
              message: '连排为“习近平”',
              output:
                '强化理论武装，落实意识形态工作责任制。把意识形态工作融入教学科研和学校管理，深入学习贯彻习近平新时代中国特色社会主义思想，抓好教师队伍建设。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a blank in the name, and one before the title',
      text: '学习⟦习 近平⟧总书记重要论述，落实⟦习近平 总书记⟧重要指示。',
      findings: [
        {
          messageId: 'broken',
          suggestions: [{ output: '学习习近平总书记重要论述，落实习近平 总书记重要指示。' }],
        },
        {
          messageId: 'broken',
          data: { name: '习近平总书记', text: '习近平 总书记' },
          suggestions: [{ output: '学习习 近平总书记重要论述，落实习近平总书记重要指示。' }],
        },
      ],
    },
    {
      name: 'a variant character',
      text: '深入学习⟦刁近平⟧新时代中国特色社会主义思想。',
      findings: [
        {
          messageId: 'variant',
          suggestions: [{ output: '深入学习习近平新时代中国特色社会主义思想。' }],
        },
      ],
    },
  ],
});
