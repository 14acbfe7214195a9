import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noDoubledPunctuation } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、加强管理\n1.';

testRule({ describe, it }, noDoubledPunctuation, {
  valid: [
    `${head}加快学校建设。新建公办幼儿园12所，更新设备300台；完善制度：一是抓落实，二是强监管。\n`,
    {
      name: 'marks beside brackets and quotations',
      text: `${head}落实“双减”，推进“平安校园”。（责任处室：安保处）开展“三问：为什么干？怎么干？”，做好总结……\n`,
    },
    { name: 'what a converter made of a sign', text: `${head}加快建设。\n？。ㄒ唬┘忧抗芾怼\n` },
    { name: 'emphasis', text: `${head}绝不能掉以轻心！！怎么办？！请回答。\n` },
    { name: 'numbers and Latin letters', text: `${head}投入3,000万元，服务R&D机构A,B两家。\n` },
  ],
  invalid: [
    {
      name: 'the same mark twice goes once',
      text: `${head}加快学校建设⟦，，⟧更新设备300台⟦。。⟧完善制度。\n`,
      findings: [
        {
          messageId: 'doubled',
          severity: 'warning',
          message: '“，，”是连着的两个标点，应只留一个“，”。',
          suggestions: [],
        },
        { messageId: 'doubled', suggestions: [] },
      ],
      output: `${head}加快学校建设，更新设备300台。完善制度。\n`,
    },
    {
      name: 'marks of a quotation that were set twice',
      text: `${head}落实⟦““⟧十五五⟦””⟧规划，更新设备300台。\n`,
    },
    {
      name: 'a question mark behind another mark stands for a sign that was lost',
      text: `${head}建好专业⟦。？⟧完善制度。\n`,
      findings: [
        {
          messageId: 'doubled',
          data: { text: '。？', better: '。' },
          suggestions: [{ output: `${head}建好专业。完善制度。\n` }],
        },
      ],
    },
    {
      name: 'of two the stronger one is offered',
      text: `${head}更新设备300台、教室12间⟦、；⟧完善制度⟦,，⟧抓好落实⟦，。⟧\n`,
      findings: [
        {
          messageId: 'doubled',
          data: { text: '、；', better: '；' },
          suggestions: [{ output: `${head}更新设备300台、教室12间；完善制度,，抓好落实，。\n` }],
        },
        {
          messageId: 'doubled',
          suggestions: [{ output: `${head}更新设备300台、教室12间、；完善制度，抓好落实，。\n` }],
        },
        {
          messageId: 'doubled',
          suggestions: [{ output: `${head}更新设备300台、教室12间、；完善制度,，抓好落实。\n` }],
        },
      ],
    },
    {
      name: 'beyond three they are one finding',
      text: `${head}加快建设⟦，，⟧改善条件，，完善制度，，抓好落实，，强化管理。\n`,
      findings: [
        { messageId: 'doubled', message: '全文共4处标点连用（如“，，”），每处应只留一个。' },
      ],
      output: `${head}加快建设，改善条件，完善制度，抓好落实，强化管理。\n`,
    },
  ],
});
