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
    {
      name: 'words that begin with a measure word',
      text: `${head}新建名校长工作室3个，开展个案辅导，完成所需采购，组织家访，培养什么人、怎样培养人，实现亩均税收15万元。\n`,
    },
    {
      name: 'amounts in numerals that are units elsewhere',
      text: `${head}产值突破亿元，建成万亩示范片，每提高个位数的百分点都不容易。\n`,
    },
    {
      name: 'a summary promises nothing',
      text: '某市教育局2025年工作总结\n一、工作成效\n1.合格率达到%。\n',
    },
    { name: 'a standard, a plan', text: `${head}生均经费不低于省定标准，支出不超过预算。\n` },
  ],
  invalid: [
    {
      name: 'only the unit is left of a number',
      text: `${head}体质健康合格率⟦达到%⟧以上，比上年⟦提高个百分点⟧，⟦新建所⟧幼儿园，⟦培训人次⟧，完成投资⟦.亿元⟧，⟦实现亿元⟧，参培教师⟦不少于名⟧。\n`,
      findings: [
        {
          messageId: 'noNumber',
          severity: 'info',
          message: '“达到%”只有单位没有数字，疑有缺漏。请补上数字。',
        },
        ...Array.from({ length: 6 }, () => ({ messageId: 'noNumber' })),
      ],
    },
    {
      name: 'a task that is one sentence',
      text: '某市2026年民生实事清单\n一、开展就业服务，全年⟦组织场⟧招聘会，帮助千人就业。\n二、改善住房条件，改造小区3个。\n',
      findings: ['noNumber'],
    },
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
