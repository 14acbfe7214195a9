import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noHedgedTarget } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、规范管理\n1.规范办学。';

testRule({ describe, it }, noHedgedTarget, {
  valid: [
    {
      name: 'others put the money in',
      text: '某省2026年重点工作安排\n一、扩大投资\n1.建设交通。推进高速公路建设，力争完成交通投资800亿元。\n',
    },
    `${head}60%的民办学校完成重新登记。\n`,
    {
      name: 'others decide',
      text: `${head}力争3所学校通过省级评估，争取获得省级教学成果奖2项。\n`,
    },
    { name: 'no number', text: `${head}力争成为试点地区。\n` },
    {
      name: 'the same figure stands firm elsewhere',
      text: `${head}完成登记学校60所，力争完成登记学校60所。\n`,
    },
  ],
  invalid: [
    {
      name: 'the office can do it',
      text: `${head}⟦力争⟧60%的民办学校完成重新登记工作。\n`,
      findings: [
        {
          messageId: 'hedged',
          severity: 'info',
          message:
            '“力争……60%”：这件事本单位自己能做成，“力争”使目标落空也不算没完成。可删去“力争”，或写明取决于哪一方。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、規範管理\n1.規範辦學。⟦力爭⟧60%的民辦學校完成重新登記工作。\n',
    },
  ],
});
