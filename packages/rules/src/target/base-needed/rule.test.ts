import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { baseNeeded } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、促进健康\n1.防控近视。';

testRule({ describe, it }, baseNeeded, {
  valid: [
    `${head}近视率比上年下降1个百分点。\n`,
    `${head}近视率在2018年基础上每年降低0.5个百分点以上。\n`,
    `${head}入园率提高到98%，由77%提高至80%。\n`,
    { name: 'the base behind it', text: `${head}总体近视率下降1个百分点（以上年末为基数）。\n` },
    { name: 'growth is against the year before by custom', text: `${head}地区生产总值增长6%。\n` },
    {
      name: 'last year’s results',
      text: '某市教育局2025年工作总结\n一、工作情况\n近视率下降了1个百分点。\n',
    },
  ],
  invalid: [
    {
      name: 'down by so much, from what?',
      text: `${head}总体近视率⟦下降1个百分点⟧以上。\n`,
      findings: [
        {
          messageId: 'noBase',
          severity: 'info',
          message:
            '“下降1个百分点”没有写明从多少算起。请写明基数，如“比上年”“在2020年基础上”“从77%提高到80%”。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、促進健康\n1.防控近視。總體近視率⟦下降1個百分點⟧以上。\n',
    },
    {
      name: 'a share is not a comparison',
      text: `${head}优质园占比⟦提高3个百分点⟧。\n`,
      findings: ['noBase'],
    },
  ],
});
