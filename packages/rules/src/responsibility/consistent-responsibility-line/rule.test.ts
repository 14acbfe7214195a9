import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { consistentResponsibilityLine } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n';
const names = ['规建处', '财务处', '人事处', '办公室', '督导室', '电教馆'];
const task = (index: number, line: string): string =>
  `${index + 1}.加快第${'一二三四五六'.charAt(index)}片区建设。新建公办园${index + 2}所。${line}\n`;
const lines = (odd: number, line: string): string =>
  head + names.map((name, i) => task(i, i === odd ? line : `\n责任处室：${name}`)).join('');

testRule({ describe, it }, consistentResponsibilityLine, {
  valid: [
    {
      name: 'two lines everywhere',
      text:
        head + names.map((name, i) => task(i, `\n责任单位：${name}\n责任单位：教研室`)).join(''),
    },
    { name: 'one label', text: lines(-1, '') },
    {
      name: 'roles are no variants',
      text:
        head + names.map((name, i) => task(i, `\n牵头单位：${name}\n配合单位：教研室`)).join(''),
    },
    {
      name: 'half and half is no habit',
      text:
        head +
        names.map((name, i) => task(i, `\n${i % 2 ? '责任处室' : '责任单位'}：${name}`)).join(''),
    },
  ],
  invalid: [
    {
      name: 'a line with two labels that stands twice',
      text: '某局2026年工作要点\n一、建设\n1.甲。新建站点12个。\n牵头科室：建设科；配合科室：财务科\n2.乙。更新设备30台。\n牵头科室：装备科；配合科室：财务科\n3.丙。培训人员60名。\n牵头科室：人事科；配合科室：财务科\n⟦牵头科室⟧：人事科；配合科室：财务科\n4.丁。检查单位40家。\n牵头科室：法规科；配合科室：财务科\n5.戊。开展演练4次。\n牵头科室：应急科；配合科室：财务科\n',
      findings: ['twice'],
    },
    {
      name: 'two lines with one label',
      text: lines(2, '\n责任处室：人事处\n⟦责任处室⟧：财务处'),
      findings: [
        {
          messageId: 'twice',
          message: '这项任务有两行“责任处室”，其余各处只有一行。请并成一行，或改正其中一行的标签。',
        },
      ],
    },
    {
      name: 'another label',
      text: lines(2, '\n⟦责任单位⟧：人事处'),
      findings: [
        {
          messageId: 'label',
          severity: 'info',
          message: '这里写“责任单位”，其余各处写“责任处室”。请统一。',
          suggestions: [{ output: lines(-1, '') }],
        },
      ],
    },
    {
      name: 'another mark for the colon',
      text: lines(2, '\n责任处室⟦；⟧人事处'),
      findings: [
        {
          messageId: 'mark',
          severity: 'warning',
          message: '“责任处室”后面应为冒号，此处为“；”。',
          suggestions: [{ output: lines(2, '\n责任处室：人事处') }],
        },
      ],
    },
    {
      name: 'another form',
      text: lines(2, '⟦（人事处负责）⟧'),
      findings: ['form'],
    },
  ],
});
