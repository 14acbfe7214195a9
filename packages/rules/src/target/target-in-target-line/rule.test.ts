import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { targetInTargetLine } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、建强队伍\n1.培养名师\n';

testRule({ describe, it }, targetInTargetLine, {
  valid: [
    {
      name: 'the figure stands in the target',
      text: `${head}目标任务：新建名师工作室40个。\n工作措施：新建名师工作室40个，完善机制。\n`,
    },
    { name: 'no figure at all', text: `${head}目标任务：完善培养体系。\n工作措施：健全机制。\n` },
    {
      name: 'a task without such lines',
      text: '某市教育局2026年工作要点\n一、建强队伍\n1.培养名师。新建名师工作室40个。\n',
    },
    {
      name: 'a norm for each person is no figure to check',
      text: `${head}目标任务：完善培养体系。\n工作措施：保证每天锻炼一小时。\n`,
    },
  ],
  invalid: [
    {
      name: 'figures in the measures only',
      text: `${head}⟦目标任务：完善教师培养体系。⟧\n工作措施：深化名师工程，新建名师工作室40个。\n`,
      findings: [
        {
          messageId: 'onlyInMeasures',
          severity: 'warning',
          message:
            '“培养名师”的目标任务没有数字，数字只在工作措施里（如“40个”）。请把要考核的数字写进目标任务。',
          related: ['40个'],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、建強隊伍\n1.培養名師\n⟦目標任務：完善教師培養體系。⟧\n工作措施：深化名師工程，新建名師工作室40個。\n',
    },
  ],
});
