import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { responsibleDepartmentMentioned } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所';
const second = '2.改善条件。更新设备300台。\n责任处室：条装中心\n';

testRule({ describe, it }, responsibleDepartmentMentioned, {
  valid: [
    { name: 'off by default', text: `${head}，由条装中心验收。\n责任处室：规建处\n${second}` },
    {
      name: 'listed',
      text: `${head}，由条装中心验收。\n责任处室：规建处、条装中心\n${second}`,
      severity: 'info',
    },
    {
      name: 'without a list require-responsible-department speaks',
      text: `${head}，由条装中心验收。\n${second}`,
      severity: 'info',
    },
  ],
  invalid: [
    {
      name: 'named in the text only',
      text: `${head}，由⟦条装中心⟧验收。\n责任处室：规建处\n${second}`,
      severity: 'info',
      findings: [
        {
          messageId: 'notListed',
          message: '文中提到“条装中心”，责任单位里没有。请核对是否应列入。',
        },
      ],
    },
  ],
});
