import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { hedgedAbsolute } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、规范管理\n1.规范办学。';

testRule({ describe, it }, hedgedAbsolute, {
  valid: [
    '到2027年，基本消除重污染天气，基本消除城市黑臭水体。\n',
    `${head}基本实现教育现代化，基本普及学前教育。\n`,
    `${head}杜绝违规收费，全面消除大班额。\n`,
    { name: 'a quotation', text: `${head}纠正“基本杜绝”的说法。\n` },
  ],
  invalid: [
    {
      name: 'by and large eliminated',
      text: `${head}⟦基本杜绝⟧违规收费。\n`,
      findings: [
        {
          messageId: 'hedgedAbsolute',
          severity: 'info',
          message:
            '“基本杜绝”：“杜绝”没有程度之分，不能“基本”。请删去“基本”，或改写实际达到的程度。',
        },
      ],
    },
    {
      name: 'in a summary too',
      text: '某市教育局2025年工作总结\n一、工作情况\n⟦基本消除⟧大班额。\n',
      findings: ['hedgedAbsolute'],
    },
  ],
});
