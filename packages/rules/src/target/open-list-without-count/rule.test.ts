import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { openListWithoutCount } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。';

testRule({ describe, it }, openListWithoutCount, {
  valid: [
    {
      name: 'by which means something else is done',
      text: '某市2026年工作要点\n一、绿化\n1.加强绿化。通过新建绿地、绿道、口袋公园等项目，打造特色景观。\n',
    },
    {
      name: 'says what a rule holds for',
      text: `${head}改革主要包括新建、改建的道路和房屋等工程，覆盖审批全过程。\n`,
    },
    `${head}动工建设滨江小学、新城小学等8个项目。\n`,
    { name: 'the list is complete', text: `${head}动工建设滨江小学、新城小学项目。\n` },
    {
      name: 'six names',
      text: `${head}推进东城小学、西城小学、南城小学、北城小学、中城小学、新城小学等项目建设。\n`,
    },
    { name: '中等学校 holds no 等', text: `${head}加快中等学校建设，办好高等学校。\n` },
    { name: 'no commitment', text: `${head}滨江小学、新城小学等学校代表参加。\n` },
  ],
  invalid: [
    {
      name: 'two names and 等',
      text: `${head}动工建设滨江小学、新城小学⟦等项目⟧，竣工东城小学等项目。\n`,
      findings: [
        {
          messageId: 'noCount',
          severity: 'info',
          message: '“新城小学等项目”只列出2个名称，没有总数。可写明“等N个项目”，或列全后去掉“等”。',
          related: ['等项目'],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。動工建設濱江小學、新城小學⟦等項目⟧，竣工東城小學等項目。\n',
    },
  ],
});
