import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noOpenEndedDeadline } from './rule.ts';

const head = '某市校园安全专项整治实施方案\n一、重点任务\n1.排查校舍。排查校舍200栋。\n';

testRule({ describe, it }, noOpenEndedDeadline, {
  valid: [
    { name: 'a date', text: `${head}完成时限：2026年6月底前\n` },
    { name: 'a checkpoint beside it', text: `${head}完成时限：长期坚持，每季度检查一次\n` },
    {
      name: 'the rows have more cells than their head',
      text: '某市2026年政务公开任务清单\n工作任务 | 具体要求 | 责任单位 | 时限要求 |\n一、公开政策。 | （一）公开涉企政策。 | 1 | 增强政策文件制定实施的透明度与可预期性，更好稳定企业信心、持续改善办事环境，主动公开涉及企业的政策。 | 市司法局 | 年底前 |\n',
    },
    {
      name: 'the word in the text is no deadline',
      text: `${head}2.加强管理。长期坚持排查制度，持续推进整改。\n`,
    },
  ],
  invalid: [
    {
      name: 'for ever',
      text: `${head}完成时限：⟦长期坚持⟧\n`,
      findings: [
        {
          messageId: 'openEnded',
          severity: 'warning',
          message: '完成时限写“长期坚持”，无法检查。持续性工作可写“每季度”“每年12月”等检查点。',
          suggestions: [{ output: `${head}完成时限：每季度\n` }],
        },
      ],
      traditional:
        '某市校園安全專項整治實施方案\n一、重點任務\n1.排查校舍。排查校舍200棟。\n完成時限：⟦長期堅持⟧\n',
    },
    {
      name: 'a column of a table',
      format: 'markdown',
      text: '# 某市校园安全任务清单\n\n| 序号 | 任务 | 完成时限 |\n| --- | --- | --- |\n| 1 | 排查校舍200栋 | ⟦持续推进⟧ |\n| 2 | 整治学校30所 | 9月底前 |\n',
      findings: [
        {
          messageId: 'openEnded',
          suggestions: [
            {
              output:
                '# 某市校园安全任务清单\n\n| 序号 | 任务 | 完成时限 |\n| --- | --- | --- |\n| 1 | 排查校舍200栋 | 每季度 |\n| 2 | 整治学校30所 | 9月底前 |\n',
            },
          ],
        },
      ],
    },
  ],
});
