import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noDuplicateDepartment } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。\n责任处室：';

testRule({ describe, it }, noDuplicateDepartment, {
  valid: [
    {
      name: 'each once',
      text: `${head}规建处、财务处\n2.改善条件。更新设备300台。\n责任处室：规建处\n`,
    },
    {
      name: 'bodies of two levels, and items that each name one',
      text: `${head}省教育厅、市教育局\n2.改善条件。\n（1）更新设备300台。\n牵头单位：规建处\n（2）改造食堂3个。\n牵头单位：财务处\n配合单位：规建处\n`,
    },
    { name: 'names with a doubled sign', text: `${head}处处通办公室、科科长工作室\n` },
    { name: 'a name inside a longer one', text: `${head}组织处、组织处（机关党委）\n` },
  ],
  invalid: [
    {
      name: 'twice in a row without a mark',
      text: `${head}规建科人事科⟦人事科⟧、财务科\n`,
      findings: [{ messageId: 'doubled', message: '“人事科”连写了两遍，请删去一遍。' }],
      output: `${head}规建科人事科、财务科\n`,
    },
    {
      name: 'who leads stands among the partners too, in a bracket and on lines',
      text: `某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。（牵头单位：规建处，配合单位：财务处、⟦规建处⟧）\n2.改善条件。更新设备300台。\n牵头单位：条装处\n配合单位：⟦条装处⟧、财务处\n`,
      findings: [
        { messageId: 'repeated', data: { name: '规建处' } },
        { messageId: 'repeated', data: { name: '条装处' } },
      ],
    },
    {
      name: 'with the name of the city and without',
      text: `${head}市财政局、市教育局、⟦财政局⟧\n`,
    },
    {
      name: 'where the first leads, it is no other body further on',
      text: `${head}规建处、财务处、⟦规建处⟧\n2.改善条件。列第一位的为牵头处室，下同。\n`,
      output: `${head}规建处、财务处\n2.改善条件。列第一位的为牵头处室，下同。\n`,
    },
    {
      name: 'twice in one list',
      text: `${head}规建处、财务处、⟦规建处⟧\n`,
      findings: [
        {
          messageId: 'repeated',
          severity: 'warning',
          message: '“规建处”在同一份名单里出现两次，请删去一处。',
          related: ['规建处'],
        },
      ],
      output: `${head}规建处、财务处\n`,
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n責任處室：規建處、財務處、⟦規建處⟧\n',
      traditionalOutput:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n責任處室：規建處、財務處\n',
    },
  ],
});
