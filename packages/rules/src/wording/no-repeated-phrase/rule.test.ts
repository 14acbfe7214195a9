import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noRepeatedPhrase } from './rule.ts';

testRule({ describe, it }, noRepeatedPhrase, {
  valid: [
    '深化教育评价改革。完善学校评价，改进教师评价，健全学生评价。',
    '推进课程改革，推进评价改革。',
    '新增学位3600个，新增学位3600个中小学占一半。',
  ],
  invalid: [
    {
      name: 'the heading once more',
      text: '20.实施新课程改革试验。⟦实施新课程改革试验⟧，推进育人方式变革。\n',
      findings: [
        {
          messageId: 'repeated',
          message: '“实施新课程改革试验”与前一分句重复。可删去一处。',
          severity: 'info',
          suggestions: [{ output: '20.实施新课程改革试验，推进育人方式变革。\n' }],
        },
      ],
      traditional: '20.實施新課程改革試驗。⟦實施新課程改革試驗⟧，推進育人方式變革。\n',
    },
    {
      name: 'two verbs with one long object',
      text: '开展在职教职员工有偿补课专项清查活动，⟦持续推进在职教职员工有偿补课专项清查活动⟧，清理了5起。',
      findings: [
        {
          messageId: 'sameObject',
          data: { text: '在职教职员工有偿补课专项清查活动' },
          suggestions: [],
        },
      ],
    },
  ],
});
