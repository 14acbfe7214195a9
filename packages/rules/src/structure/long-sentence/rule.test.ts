import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { longSentence } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n1.推进改革。';
const clause = '坚持统筹规划科学布局合理配置教育资源，';

testRule({ describe, it }, longSentence, {
  valid: [
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
