import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { firmnessAgree } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、发展社区教育\n1.建设社区学校\n';

testRule({ describe, it }, firmnessAgree, {
  valid: [
    {
      name: 'firm in both',
      text: `${head}目标任务：创建社区学校5所。\n工作措施：加强指导，创建社区学校5所。\n`,
    },
    {
      name: 'hedged in both',
      text: `${head}目标任务：力争创建社区学校5所。\n工作措施：加强指导，力争创建社区学校5所。\n`,
    },
    {
      name: 'another figure',
      text: `${head}目标任务：创建社区学校5所。\n工作措施：力争新增学员300名。\n`,
    },
  ],
  invalid: [
    {
      name: 'firm in the target, hedged in the measures',
      text: `${head}目标任务：创建社区学校5所。\n工作措施：加强指导，力争创建社区学校⟦5所⟧。\n`,
      findings: [
        {
          messageId: 'disagree',
          severity: 'info',
          message: '目标写“5所”是确定的，措施里同一数字却写“力争”。请统一口径。',
          related: ['5所'],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、發展社區教育\n1.建設社區學校\n目標任務：創建社區學校5所。\n工作措施：加強指導，力爭創建社區學校⟦5所⟧。\n',
    },
  ],
});
