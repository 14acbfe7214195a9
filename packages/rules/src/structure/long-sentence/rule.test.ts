import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { longSentence } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n1.推进改革。';
const clause = '坚持统筹规划科学布局合理配置教育资源，';

testRule({ describe, it }, longSentence, {
  valid: [
    {
      name: 'fields that a page ran together',
      text: `某市若干意见（试行）文章属性•【制定机关】某市人民政府•【公布日期】2026.02.01•【字号】某政函〔2026〕39号•【时效性】失效正文${'为贯彻通知精神，进一步加快改革与发展，'.repeat(12)}提出如下意见。\n`,
    },

    {
      name: 'a heading that ran into its text counts with none',
      text: `${head}制定本方案。一、总体要求以规划为指导，${clause.repeat(10)}建设示范点8个。\n`,
    },
    { name: 'just short enough', text: `${head}${clause.repeat(10)}建设示范点8个。\n` },
    {
      name: 'two sentences',
      text: `${head}${clause.repeat(6)}建设示范点8个。${clause.repeat(6)}建设示范点9个。\n`,
    },
    {
      name: 'a semicolon divides',
      text: `${head}${clause.repeat(6)}建设示范点8个；${clause.repeat(6)}建设示范点9个。\n`,
    },
  ],
  invalid: [
    {
      name: 'over 200 characters',
      text: `${head}⟦${clause.repeat(11)}建设示范点8个。⟧\n`,
      findings: [
        {
          messageId: 'long',
          severity: 'info',
          message: '这一句有217字，超过200字，读者难以把握。可分成几句。',
        },
      ],
    },
    {
      name: 'the limit is an option; the sentence before is short',
      text: `${head}建设示范点8个。⟦${clause.repeat(3)}建设示范点9个。⟧\n`,
      options: { max: 50 },
      findings: ['long'],
    },
  ],
});
