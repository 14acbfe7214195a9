import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { listOrdinals } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、深化改革\n1.推进改革。';

testRule({ describe, it }, listOrdinals, {
  valid: [
    {
      name: 'a heading ran into the first one',
      text: '某市2026年工作要点\n一、主要做法一是扩大供给，新建学校8所。二是改善条件，更新设备300台。三是加强管理，检查学校20所。\n',
    },
    {
      name: 'a list that tasks stand in',
      text: '某镇2026年工作计划\n一是抓好产业。全年谋划项目2个：\n（一）药材种植园：投资80万元，占地300亩，5月竣工。\n（二）蔬菜保鲜库：投资260万元，占地1800平方米，3月开工。\n二是抓好党建。组织学习活动6次。\n',
    },
    `${head}一是新建公办园12所；二是改建小学3所。\n`,
    {
      name: 'alone where the text ends: the rest may have been cut off',
      text: `${head}一是新建公办园12所，改建小学3所。\n`,
    },
    {
      name: 'the number of a page stuck to the first one',
      text: `${head}12一是新建公办园12所；二是改建小学3所。\n`,
    },
    {
      name: 'words that hold the same characters',
      text: `${head}要求统一是前提，短板之一是师资，第一批新建12所，压实第一责任人责任，扣好第一粒扣子。\n`,
    },
    {
      name: '第一、二批 names batches',
      text: `${head}完成。第一、二批学校创建，新建公办园12所。\n`,
    },
    {
      name: 'every chapter has its own list',
      text: `${head}一是新建12所；二是改建3所。\n二、加强保障\n2.加强维修。一是维修校舍20栋；二是更新设备300台。\n`,
    },
    {
      name: 'lists over paragraphs',
      text: '某市教育局2025年工作总结\n一、工作开展情况\n一是推进建设。新建公办园12所。\n二是改善条件。更新设备300台。\n三是加强维修。维修校舍20栋。\n二、存在问题\n一是供给不足。学位缺口300个。\n二是设备陈旧。需要更新设备300台。\n',
    },
    {
      name: 'a list inside an item of another form',
      text: `${head}第一，扩大供给。一是新建12所；二是改建3所。第二，改善条件。一是更新设备300台；二是维修校舍20栋。\n`,
    },
  ],
  invalid: [
    {
      name: 'a gap',
      text: `${head}一是新建公办园12所；⟦三是⟧改建小学3所。\n`,
      findings: [
        {
          messageId: 'gap',
          severity: 'warning',
          message: '“一是”之后是“三是”，缺“二是”。请核对。',
          suggestions: [{ output: `${head}一是新建公办园12所；二是改建小学3所。\n` }],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、深化改革\n1.推進改革。一是新建公辦園12所；⟦三是⟧改建小學3所。\n',
    },
    {
      name: 'a repetition',
      text: `${head}一是新建公办园12所；二是改建小学3所；⟦二是⟧维修校舍20栋。\n`,
      findings: [
        {
          messageId: 'repeat',
          suggestions: [
            { output: `${head}一是新建公办园12所；二是改建小学3所；三是维修校舍20栋。\n` },
          ],
        },
      ],
    },
    {
      name: 'alone',
      text: `${head}⟦一是⟧新建公办园12所，改建小学3所。\n2.加强管理。检查学校30所。\n`,
      findings: ['alone'],
    },
    {
      name: '第一，第三，',
      text: `${head}第一，新建公办园12所。⟦第三⟧，改建小学3所。\n`,
      findings: [
        {
          messageId: 'gap',
          suggestions: [{ output: `${head}第一，新建公办园12所。第二，改建小学3所。\n` }],
        },
      ],
    },
  ],
});
