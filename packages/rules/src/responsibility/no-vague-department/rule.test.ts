import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noVagueDepartment } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。';

testRule({ describe, it }, noVagueDepartment, {
  valid: [
    { name: 'named bodies', text: `${head}\n责任处室：规建处、财务处\n` },
    { name: 'all bodies of a district', text: `${head}\n责任单位：规建处、区直各部门\n` },
    { name: 'collective bodies are known ones', text: `${head}\n责任处室：规建处、各直属学校\n` },
    { name: '有关 in the text is no list', text: `${head}会同有关部门推进。\n责任处室：规建处\n` },
  ],
  invalid: [
    {
      name: 'in a bracket without a word for it',
      text: '某校2026年工作计划\n一、德育工作\n1.抓好习惯。评选示范班级6个。（德育处）\n2.开展活动。举办读书节1届。（⟦有关处室⟧）\n3.联系家长。召开家长会2次。（德育处、总务处等⟦有关部门⟧）\n',
      findings: ['onlyVague', 'alsoVague'],
    },
    {
      name: 'partners are named, who leads is not',
      text: '某市2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。（牵头单位：⟦有关部门⟧，配合单位：市财政局、⟦各有关单位⟧）\n',
      findings: [
        {
          messageId: 'vagueLead',
          severity: 'warning',
          message: '牵头的只写“有关部门”，年底无法追问到具体单位。请写明牵头单位。',
        },
        { messageId: 'alsoVague', severity: 'info' },
      ],
    },
    {
      name: 'all sections of the office',
      text: `${head}\n责任处室：⟦局机关各处室⟧\n`,
      findings: ['onlyVague'],
    },
    {
      name: 'a lead named in the same bracket: an info',
      text: '某市2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。（牵头单位：市教育局，配合单位：⟦有关单位⟧）\n',
      findings: [{ messageId: 'alsoVague', severity: 'info' }],
    },
    {
      name: 'the same beside every lead is one finding',
      text: '某市2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。（牵头单位：市教育局，配合单位：⟦有关单位⟧）\n2.改善条件。更新设备300台。（牵头单位：市教育局，配合单位：有关单位）\n3.招聘教师。招聘教师30名。（牵头单位：市人社局，配合单位：有关单位）\n4.资助学生。资助学生500名。（牵头单位：市财政局，配合单位：有关单位）\n',
      findings: [
        {
          messageId: 'alsoVague',
          severity: 'info',
          message: '全文共4处写“有关单位”一类，没有指明是哪些单位。请写明名称，或删去。',
        },
      ],
    },
    {
      name: 'only a vague one in task after task is one finding',
      text: '某局2026年工作要点\n一、政务公开\n1.更新专栏。更新12次。\n责任科室：⟦各科室⟧\n2.解读政策。解读8件。\n责任科室：各科室\n3.答复申请。答复20件。\n责任科室：各科室\n4.报送信息。报送30条。\n责任科室：各科室\n5.公开预算。公开1次。\n责任科室：财务科\n',
      findings: [
        {
          messageId: 'onlyVague',
          severity: 'warning',
          message:
            '全文共4处只写“各科室”一类，年底无法追问到具体单位。请写明单位名称，或写明由谁牵头。',
        },
      ],
    },
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
      name: 'two words for nobody',
      text: `${head}\n责任处室：⟦各有关部门和单位⟧\n`,
      findings: ['onlyVague'],
    },
    {
      name: 'a line of its own beside 牵头单位',
      text: `${head}\n牵头单位：规建处\n责任单位：⟦各有关单位⟧\n`,
      findings: [{ messageId: 'alsoVague', severity: 'info' }],
    },
    {
      name: 'others that nobody names',
      text: `${head}\n责任处室：规建处、条装中心⟦等单位⟧\n`,
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
