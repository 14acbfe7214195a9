import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { punctuationLevel } from './rule.ts';

testRule({ describe, it }, punctuationLevel, {
  valid: [
    {
      name: 'a body beside whole lists of bodies',
      text: '教育部关于印发2026年工作要点的通知\n\n各省、自治区、直辖市教育厅（教委），各计划单列市教育局，新疆生产建设兵团教育局，有关部门（单位）教育司（局）：\n\n现将工作要点印发给你们。\n\n教育部\n2026年3月3日\n',
    },
    {
      name: 'other types are another level',
      text: '某区教育局关于印发某区2026年教育工作要点的通知\n\n各区委教育工委、各区教育局，各直属学校、大中专院校，机关各处室：\n\n现将工作要点印发给你们。\n\n某区教育局\n2026年3月3日\n',
    },
    {
      name: 'bodies that others are over are a group of their own',
      text: '某县人民政府关于印发某县2026年民生实事项目的通知\n\n各镇人民政府、街道办事处，县政府各部门、直属事业单位，市管单位：\n\n现将项目印发给你们。\n\n某县人民政府\n2026年3月3日\n',
    },
    {
      name: 'commas throughout',
      text: '某区教育局关于印发某区2026年教育工作要点的通知\n\n各中学，各小学，各幼儿园：\n\n现将工作要点印发给你们。\n\n某区教育局\n2026年3月3日\n',
    },
  ],
  invalid: [
    {
      text: '某区教育局关于印发某区2026年教育工作要点的通知\n\n各中学、区直学校⟦，⟧民办学校，局机关各股室、直属事业单位：\n\n现将工作要点印发给你们。\n\n某区教育局\n2026年3月3日\n',
      findings: [
        {
          messageId: 'sameLevel',
          data: { left: '区直学校', right: '民办学校' },
          severity: 'info',
          suggestions: [
            {
              output:
                '某区教育局关于印发某区2026年教育工作要点的通知\n\n各中学、区直学校、民办学校，局机关各股室、直属事业单位：\n\n现将工作要点印发给你们。\n\n某区教育局\n2026年3月3日\n',
            },
          ],
        },
      ],
    },
  ],
});
