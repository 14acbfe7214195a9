import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noTypo } from './rule.ts';

testRule({ describe, it }, noTypo, {
  valid: [
    '全部暑期活动如期开展，营造祥和和睦氛围。',
    '中共中央印发的文件由中共公安局党委学习，建设公共公园。',
    '报名截止日期为5月10日。',
    { name: 'a title may be cited as its author wrote it', text: '学习《共渡佳节的日子》。' },
    {
      name: 'an entry that the user switched off',
      text: '完善机制体制。',
      dictionaries: { 'confusion-pairs': { entries: [], off: ['机制体制'] } },
    },
  ],
  invalid: [
    {
      name: 'an impossible string is corrected',
      text: '年内⟦签定⟧责任书，认真落实⟦部暑⟧。\n',
      findings: [
        {
          messageId: 'typo',
          data: { wrong: '签定', right: '签订' },
          message: '“签定”应为“签订”。',
          english: '“签定” should be “签订”.',
          severity: 'warning',
          suggestions: [],
        },
        { messageId: 'typo', suggestions: [] },
      ],
      output: '年内签订责任书，认真落实部署。\n',
      traditional: '年內⟦簽定⟧責任書，認真落實⟦部暑⟧。\n',
      traditionalOutput: '年內簽定責任書，認真落實部署。\n',
    },
    {
      name: 'what may be right in another sense is only suggested',
      text: '项目⟦末完成⟧。',
      findings: [
        {
          messageId: 'typo',
          suggestions: [{ message: '改为“未完成”', output: '项目未完成。' }],
        },
      ],
    },
    {
      name: 'inside a quotation nothing is changed without asking',
      text: '创建“城市⟦共公⟧服务示范区”。',
      findings: [{ messageId: 'typo', suggestions: [{ output: '创建“城市公共服务示范区”。' }] }],
    },
    {
      name: 'a word cut by a page break is found, but not edited',
      text: '推进学前教育普惠发展。实施普惠提升行动，面向全区各级各类公办民办幼儿园，按照市委市政府⟦部\n\n暑⟧推进各项重点任务，组织开展专项督导检查。\n',
      crlf: false,
    },
    {
      name: 'an entry of the user',
      text: '由⟦东海附小⟧承办。',
      dictionaries: {
        'confusion-pairs': { entries: [{ wrong: '东海附小', right: '东海小学' }], off: [] },
      },
      findings: [{ messageId: 'typo', suggestions: [{ output: '由东海小学承办。' }] }],
    },
  ],
});
