import { describe, it } from 'node:test';
import { testRule } from '@yaodian/linter/testing';
import { noBlankTarget } from './no-blank-target.js';

const head = '某市教育局2026年工作计划\n\n一、扩大资源供给\n1.加快学校建设\n';

testRule({ describe, it }, noBlankTarget, {
  valid: [`${head}目标任务：新建公办幼儿园12所。\n`],
  invalid: [
    {
      name: 'a line that says nothing',
      text: `${head}⟦目标任务：略。⟧\n`,
      findings: [
        {
          messageId: 'blank',
          data: { task: '加快学校建设', text: '略' },
          suggestions: [{ output: `${head}\n` }],
        },
      ],
    },
    {
      name: 'an office that wants more',
      text: `${head}⟦目标任务：建园12所。⟧\n`,
      options: { minimum: 8 },
      findings: [{ messageId: 'blank', suggestions: [{ output: `${head}\n` }] }],
    },
  ],
});
