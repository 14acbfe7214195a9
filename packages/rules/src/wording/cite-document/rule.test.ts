import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { citeDocument } from './rule.ts';

testRule({ describe, it }, citeDocument, {
  valid: [
    '贯彻落实县委关于推进机关学习的文件精神，健全学习制度。\n',
    '贯彻县防汛指挥部关于做好防汛抗旱工作的有关文件精神，落实防汛责任。\n',
    '某局2026年工作要点\n根据《国务院关于促进就业的通知》（国发〔2026〕10号），制定本要点。\n一、扩大就业\n认真落实国发〔2026〕10号文件要求。\n',
    '贯彻落实《关于加强学校体育工作的意见》精神。',
    '研究制定关于落实学校办学自主权的实施意见。',
    '贯彻落实关于教育的重要论述。',
    '市政办发〔2026〕3号\n按照市政办发〔2026〕3号《关于加强督导的意见》执行。',
    '按照《关于加强督导的意见》（国办发〔2018〕59号）要求抓好落实。',
  ],
  invalid: [
    {
      name: 'a title without marks in front of its number',
      text: '根据⟦关于加强新时代学校体育工作的意见⟧（国办发〔2026〕6号）和全市部署，抓好课程。',
      findings: [
        {
          messageId: 'noMarks',
          suggestions: [
            {
              output:
                '根据《关于加强新时代学校体育工作的意见》（国办发〔2026〕6号）和全市部署，抓好课程。',
            },
          ],
        },
      ],
    },
    {
      name: 'a title without marks',
      text: '全面落实⟦关于加强新时代学校体育工作的意见⟧，抓好课程。',
      findings: [
        {
          messageId: 'noMarks',
          severity: 'info',
          suggestions: [{ output: '全面落实《关于加强新时代学校体育工作的意见》，抓好课程。' }],
        },
      ],
      traditional: '全面落實⟦關於加強新時代學校體育工作的意見⟧，抓好課程。',
    },
    {
      name: 'documents told, not cited',
      text: '全面贯彻落实中央⟦关于进一步减轻作业负担和培训负担等文件精神⟧，切实减负。',
      findings: [{ messageId: 'noMarks', suggestions: [] }],
    },
    {
      name: 'a number without a title',
      text: '按照⟦国办发〔2018〕59号⟧要求抓好落实。',
      findings: [{ messageId: 'noTitle', data: { text: '国办发〔2018〕59号' }, suggestions: [] }],
    },
  ],
});
