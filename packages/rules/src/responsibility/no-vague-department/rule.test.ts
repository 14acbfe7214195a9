import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noVagueDepartment } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。';

testRule({ describe, it }, noVagueDepartment, {
  valid: [
    { name: 'named bodies', text: `${head}\n责任处室：规建处、财务处\n` },
    { name: 'collective bodies are known ones', text: `${head}\n责任处室：规建处、各直属学校\n` },
    { name: '有关 in the text is no list', text: `${head}会同有关部门推进。\n责任处室：规建处\n` },
  ],
  invalid: [
    {
      name: 'only a vague one',
      text: `${head}\n责任处室：⟦有关业务处室⟧\n`,
      findings: [
        {
          messageId: 'onlyVague',
          severity: 'warning',
          message: '只写“有关业务处室”，年底无法追问到具体单位。请写明单位名称。',
        },
      ],
    },
    {
      name: 'a line of its own beside 牵头单位',
      text: `${head}\n牵头单位：规建处\n责任单位：⟦各有关单位⟧\n`,
      findings: [{ messageId: 'alsoVague', severity: 'info' }],
    },
    {
      name: 'beside a named one',
      text: `${head}\n责任处室：规建处、⟦有关业务处室⟧\n`,
      findings: [{ messageId: 'alsoVague', severity: 'info' }],
      traditional:
        '某市教育局2026年工作要點\n一、擴大供給\n1.加快建設。新建公辦園12所。\n責任處室：規建處、⟦有關業務處室⟧\n',
    },
  ],
});
