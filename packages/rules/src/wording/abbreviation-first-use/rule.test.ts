import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { abbreviationFirstUse } from './rule.ts';

testRule({ describe, it }, abbreviationFirstUse, {
  valid: [
    {
      name: 'a text that was copied no further than its first chapter',
      text: '某市2026年公开工作方案\n为贯彻《某省公开工作通知》（以下简称《通知》），制定本方案。\n一、目标要求\n建成公开目录26个，公开工作机制、平台和队伍进一步健全。\n',
    },
    {
      name: 'a text that was copied no further than the paragraph of the note',
      text: '某县数字乡村试点工作方案\n一、总体要求\n（一）试点目标。年底前建成试点村3个。\n（二）试点任务。入选的村党组织（以下简称申报单位）要统筹规划、分步实施。\n',
    },
    '江海师范大学东海附属中学（以下简称“江师大东海附中”）扩建。江师大东海附中新增学位500个。',
    '东海附中建成投用，江海师范大学西山附属小学开工。',
  ],
  invalid: [
    {
      name: 'the short form comes first',
      text: '完成⟦江师大东海附中⟧体育馆。江海师范大学东海附属中学通过评估。',
      findings: [
        {
          messageId: 'early',
          data: { short: '江师大东海附中', full: '江海师范大学东海附属中学' },
          severity: 'info',
          related: ['江海师范大学东海附属中学'],
        },
      ],
      traditional: '完成⟦江師大東海附中⟧體育館。江海師範大學東海附屬中學通過評估。',
    },
    {
      name: 'a short form that is never used',
      text: '实施教育质量提升三年行动计划（⟦以下简称“三年计划”⟧），抓好落实。',
      findings: [{ messageId: 'unused', data: { short: '三年计划' } }],
    },
  ],
});
