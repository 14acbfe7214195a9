import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { requireLeadDepartment } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n';
const second = '2.改善条件。更新设备300台。\n';

testRule({ describe, it }, requireLeadDepartment, {
  valid: [
    {
      name: 'steps in which several take part',
      text: '某市“一件事”实施方案\n一、实施步骤\n（一）部署阶段。制定方案。（责任部门：市交通局、市公安局）\n（二）联调阶段。开展培训。（责任部门：市大数据局、市公安局）\n',
    },
    {
      name: 'the same bracket names who leads',
      text: `${head.trimEnd()}（牵头单位：规建处；责任单位：财务处、人事处）\n`,
    },
    {
      name: 'each does its own share',
      text: `${head.trimEnd()}（规建处、财务处按职责分工负责）\n`,
    },
    { name: 'one body each', text: `${head}责任处室：规建处\n${second}责任处室：财务处\n` },
    {
      name: 'the note says who leads',
      text: `${head}责任处室：规建处、财务处（列第一位的为牵头处室，下同）\n${second}责任处室：财务处、规建处\n`,
    },
    {
      name: '牵头单位 in a line of its own leads those of 责任单位',
      text: `${head}牵头单位：规建处\n责任单位：财务处、人事处\n`,
    },
    { name: 'a lead is named', text: `${head}牵头单位：规建处\n配合单位：财务处、人事处\n` },
  ],
  invalid: [
    {
      name: 'one finding for the document, at the first list',
      text: `${head}责任处室：⟦规建处、财务处⟧\n${second}责任处室：财务处、人事处\n`,
      findings: [
        {
          messageId: 'noLead',
          severity: 'info',
          message:
            '有2处列出多个单位而没有写明谁牵头。可在首处注明“列第一位的为牵头处室，下同”，或逐条写明牵头单位。',
          related: ['财务处、人事处'],
          suggestions: [
            {
              output: `${head}责任处室：规建处、财务处（列第一位的为牵头处室，下同）\n${second}责任处室：财务处、人事处\n`,
            },
          ],
        },
      ],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n責任處室：⟦規建處、財務處⟧\n2.改善條件。更新設備300台。\n責任處室：財務處、人事處\n',
    },
  ],
});
