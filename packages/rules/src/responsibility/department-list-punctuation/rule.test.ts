import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { departmentListPunctuation } from './rule.ts';

const head = '某市教育局2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。';
const many = [2, 3, 4, 5, 6]
  .map((n) => `${n}.改善第${n}批条件。更新设备30台。\n责任处室：规建处、财务处、人事处\n`)
  .join('');

testRule({ describe, it }, departmentListPunctuation, {
  valid: [
    {
      name: 'a text set in half width throughout is the business of full-width-punctuation',
      text: '某市2026年工作要点\n一、扩大供给\n1.加快建设。新建公办园12所。(责任单位:市教育局、市财政局,各区人民政府)\n',
    },
    { name: '、 between names', text: `${head}\n责任处室：规建处、财务处、人事处\n` },
    { name: '， as a level of its own', text: `${head}\n责任处室：规建处，财务处、人事处\n` },
    { name: '会 means jointly', text: `${head}\n责任处室：宣传处会办公室\n` },
    { name: 'spaces behind the list', text: `${head}\n责任处室：规建处、财务处  \n` },
    { name: 'a bracket that goes on', text: `${head}（规建处、财务处，各县区按职责分工负责）\n` },
    {
      name: 'half width throughout is the business of full-width-punctuation',
      text: `${head}\n责任处室:规建处,财务处,人事处\n`,
    },
    {
      name: '， in front of those who all take part',
      text: `${head}\n责任处室：规建处、财务处，各区教育局\n${many}`,
    },
    {
      name: '， as a level in several lists',
      text: `${head}\n责任处室：规建处，财务处\n7.维修校舍。维修20栋。\n责任处室：规建处，财务处\n${many}`,
    },
    {
      name: 'bodies within others, and what is said in one breath',
      text: `${head}（市教育局人事处、市委市政府督查室、市纪委市监委机关、市公安局市区分局、教育局教育督导室、教育局、教育督导室）\n`,
    },
    { name: 'blanks between all bodies', text: `${head}\n责任处室：规建处 财务处 人事处\n` },
  ],
  invalid: [
    {
      name: 'two lines run together',
      text: `${head}\n牵头单位：市教育局⟦配合单位⟧：市财政局\n`,
      findings: [
        {
          messageId: 'runTogether',
          suggestions: [{ output: `${head}\n牵头单位：市教育局\n配合单位：市财政局\n` }],
        },
      ],
    },
    {
      name: 'the only blank of a text',
      text: `${head}\n责任处室：规建处⟦ ⟧财务处\n${many}`,
      findings: ['blank'],
      output: `${head}\n责任处室：规建处、财务处\n${many}`,
    },
    {
      name: 'a lost mark between two bodies',
      text: `${head}\n责任处室：⟦市教育局市财政局⟧、市人社局\n2.招聘教师。招聘教师30名。\n责任处室：人事处、财务处\n3.维修校舍。维修20栋。\n责任处室：⟦财务处人事处⟧\n`,
      findings: [
        {
          messageId: 'missing',
          severity: 'warning',
          message: '“市教育局”与“市财政局”之间缺“、”。',
          suggestions: [
            {
              output: `${head}\n责任处室：市教育局、市财政局、市人社局\n2.招聘教师。招聘教师30名。\n责任处室：人事处、财务处\n3.维修校舍。维修20栋。\n责任处室：财务处人事处\n`,
            },
          ],
        },
        {
          messageId: 'missing',
          suggestions: [
            {
              output: `${head}\n责任处室：市教育局市财政局、市人社局\n2.招聘教师。招聘教师30名。\n责任处室：人事处、财务处\n3.维修校舍。维修20栋。\n责任处室：财务处、人事处\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mark in front of the first body in a bracket',
      text: `${head}（⟦、⟧规建处、财务处负责）\n`,
      findings: ['leading'],
      output: `${head}（规建处、财务处负责）\n`,
    },
    {
      name: 'a trailing mark',
      text: `${head}\n责任处室：规建处、财务处⟦、⟧\n`,
      findings: [
        {
          messageId: 'trailing',
          severity: 'warning',
          message: '责任单位末尾多了“、”，应删去。',
        },
      ],
      output: `${head}\n责任处室：规建处、财务处\n`,
    },
    {
      name: 'a doubled mark',
      text: `${head}\n责任处室：规建处、⟦、⟧财务处\n`,
      findings: ['doubled'],
      output: `${head}\n责任处室：规建处、财务处\n`,
    },
    {
      name: 'a half-width mark among full-width ones',
      text: `${head}\n责任处室：规建处、财务处⟦,⟧人事处\n`,
      findings: ['width'],
      output: `${head}\n责任处室：规建处、财务处，人事处\n`,
    },
    {
      name: 'a mark in front of what the bodies do',
      text: `${head}（规建处、财务处⟦、⟧负责）\n`,
      findings: ['trailing'],
      output: `${head}（规建处、财务处负责）\n`,
    },
    {
      name: 'a blank among marks',
      text: `${head}\n责任处室：规建处、财务处⟦ ⟧人事处\n`,
      findings: [{ messageId: 'blank', message: '单位之间用了空格，其余用“、”隔开。应写作“、”。' }],
      output: `${head}\n责任处室：规建处、财务处、人事处\n`,
    },
    {
      name: 'the only ， of a text that parts bodies by 、',
      text: `${head}\n责任处室：规建处⟦，⟧财务处\n${many}`,
      findings: [
        {
          messageId: 'comma',
          message: '单位之间用了“，”，全文其余用“、”隔开。请核对。',
          suggestions: [{ output: `${head}\n责任处室：规建处、财务处\n${many}` }],
        },
      ],
    },
  ],
});
