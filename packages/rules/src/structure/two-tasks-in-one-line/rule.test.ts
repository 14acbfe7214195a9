import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { twoTasksInOneLine } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n';

testRule({ describe, it }, twoTasksInOneLine, {
  valid: [
    {
      name: 'every task on its own line',
      text: `${head}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n3.加强维修。维修校舍20栋。\n`,
    },
    {
      name: 'a number that the sequence has is none',
      text: `${head}1.加快建设。按文件要求推进。2.0版平台上线。\n2.改善条件。更新设备300台。\n`,
    },
    {
      name: 'a decimal behind a full stop',
      text: `${head}1.加快建设。投入资金。2.5亿元用于维修。\n`,
    },
  ],
  invalid: [
    {
      name: 'the second task lost its line break',
      text: `${head}1.加快建设。新建公办园12所。⟦2.⟧改善条件。更新设备300台。\n3.加强维修。维修校舍20栋。\n`,
      findings: [
        {
          messageId: 'merged',
          severity: 'warning',
          message: '“2.”接在上一项后面，没有另起一行。请核对，分成两段。',
          suggestions: [
            {
              output: `${head}1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n3.加强维修。维修校舍20栋。\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'behind a bracket with the bodies, and behind a task of one sentence',
      text: `${head}1.加快建设。新建公办园12所。（责任处室：规建处）⟦2.⟧改善条件。更新设备300台。（责任处室：财务处）\n3.加强维修。⟦4.⟧推进共享。建设课程40门。（责任处室：基教处）\n`,
      findings: [
        {
          messageId: 'merged',
          suggestions: [
            {
              output: `${head}1.加快建设。新建公办园12所。（责任处室：规建处）\n2.改善条件。更新设备300台。（责任处室：财务处）\n3.加强维修。4.推进共享。建设课程40门。（责任处室：基教处）\n`,
            },
          ],
        },
        {
          messageId: 'merged',
          suggestions: [
            {
              output: `${head}1.加快建设。新建公办园12所。（责任处室：规建处）2.改善条件。更新设备300台。（责任处室：财务处）\n3.加强维修。\n4.推进共享。建设课程40门。（责任处室：基教处）\n`,
            },
          ],
        },
      ],
    },
  ],
});
