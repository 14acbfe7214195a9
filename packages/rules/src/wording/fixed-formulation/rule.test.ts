import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { fixedFormulation } from './rule.ts';

testRule({ describe, it }, fixedFormulation, {
  valid: [
    '一体推进不敢腐、不能腐、不想腐。',
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    '增强政治意识、大局意识等意识。',
    '倡导文明、和谐的校园风尚，坚持创新、协调发展。',
    '“十五五”计划新建学校5所。',
    {
      name: 'before the phrase was set',
      text: '某区教育局2015年工作要点\n\n一、加强党建\n增强“四种意识”。\n',
    },
  ],
  invalid: [
    {
      name: 'another order',
      text: '构建“⟦不能腐、不敢腐、不想腐⟧”的长效机制。',
      findings: [
        {
          messageId: 'order',
          message: '“不能腐、不敢腐、不想腐”的成员次序有误，固定提法为“不敢腐、不能腐、不想腐”。',
          suggestions: [{ output: '构建“不敢腐、不能腐、不想腐”的长效机制。' }],
        },
      ],
      traditional: '構建“⟦不能腐、不敢腐、不想腐⟧”的長效機制。',
    },
    {
      name: 'a wrong wording',
      text: '增强党员干部的“⟦四种意识⟧”。',
      findings: [{ messageId: 'wording', suggestions: [{ output: '增强党员干部的“四个意识”。' }] }],
    },
    {
      name: 'one member is missing',
      text: '增强⟦政治意识、大局意识、看齐意识⟧。',
      findings: [
        {
          messageId: 'missing',
          suggestions: [{ output: '增强政治意识、大局意识、核心意识、看齐意识。' }],
        },
      ],
    },
  ],
});
