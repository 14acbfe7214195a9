import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { reportAndPlan } from '../../shared/statements.testing.ts';
import { targetWithoutIncrement } from './rule.ts';

testRule({ describe, it }, targetWithoutIncrement, {
  valid: [
    reportAndPlan('学前三年入园率达到98%。', '学前三年入园率达到98.5%。'),
    reportAndPlan('学前三年入园率达到98%。', '学前三年入园率保持在98%以上。'),
    reportAndPlan('儿童青少年近视率降至50%。', '儿童青少年近视率降至50%。'),
    reportAndPlan('新增老年学位300个。', '新增老年学位300个。'),
  ],
  invalid: [
    {
      name: 'the number reached already',
      text: reportAndPlan('学前三年入园率达到98%。', '学前三年入园率达到⟦98%⟧以上。'),
      findings: [{ messageId: 'same', severity: 'info', related: ['98%'] }],
    },
    {
      name: 'a chapter that looks back is a report too',
      text: '某区“十五五”教育发展规划（2026—2030年）\n\n一、规划背景\n（一）发展基础\n2025年，学前三年入园率100%。\n（二）发展目标\n——普及学前教育。学前三年入园率巩固达⟦100%⟧以上。\n',
      findings: ['same'],
    },
  ],
});
