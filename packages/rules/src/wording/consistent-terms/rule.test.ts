import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { consistentTerms } from './rule.ts';

testRule({ describe, it }, consistentTerms, {
  valid: [
    '没有规定用语时不作检查，外地学生照常入学。',
    {
      name: 'inside the preferred word',
      text: '保障随迁子女入学。',
      terms: [{ preferred: '随迁子女', avoid: ['迁子女'] }],
    },
    {
      name: 'in the title of a document',
      text: '落实《外地学生入学办法》。',
      terms: [{ preferred: '随迁子女', avoid: ['外地学生'] }],
    },
  ],
  invalid: [
    {
      text: '保障⟦外地学生⟧入学。',
      terms: [{ preferred: '随迁子女', avoid: ['外地学生', '借读生'] }],
      findings: [
        {
          messageId: 'avoid',
          message: '“外地学生”在本单位应称“随迁子女”。',
          suggestions: [{ message: '改为“随迁子女”', output: '保障随迁子女入学。' }],
        },
      ],
      traditional: '保障⟦外地學生⟧入學。',
    },
  ],
});
