import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { targetNeedsValue } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、建强队伍\n1.保障待遇。';

testRule({ describe, it }, targetNeedsValue, {
  valid: [
    `${head}确保教师平均工资收入水平不低于公务员平均水平。\n`,
    `${head}合格率不低于95%，培训不少于三次，投入不低于上年。\n`,
    {
      name: 'a common object behind the second word',
      text: `${head}教师收入不低于或高于当地公务员平均工资收入水平。\n`,
    },
    { name: 'a standard, a plan', text: `${head}生均经费不低于省定标准，支出不超过预算。\n` },
  ],
  invalid: [
    {
      name: 'the object is cut off',
      text: `${head}确保教师平均工资收入⟦不低于公务员⟧。\n`,
      findings: [
        {
          messageId: 'noValue',
          severity: 'info',
          message:
            '“不低于公务员”后面没有比较的数值或水平，疑有缺漏。请补全，如“不低于80%”或“不低于上年水平”。',
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、建強隊伍\n1.保障待遇。確保教師平均工資收入⟦不低於公務員⟧。\n',
    },
  ],
});
