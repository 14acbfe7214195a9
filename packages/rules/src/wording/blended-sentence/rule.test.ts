import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { blendedSentence } from './rule.ts';

testRule({ describe, it }, blendedSentence, {
  valid: [
    '推动建立现代学校制度，加快现代学校制度建设。',
    '推进教育评价改革，推动建立健全学校章程和制度建设考核办法。',
    '该校被确认为试点校，被认定的示范校，被评为先进集体。',
    '推进改革不断深化，促进内涵的提升。',
    '未被认定示范校的单位继续创建。',
  ],
  invalid: [
    {
      name: 'twice 建',
      text: '⟦推动建立现代学校制度建设⟧。',
      findings: [
        {
          messageId: 'buildBuild',
          message:
            '“推动建立现代学校制度建设”句式杂糅：“推动建立”与“建设”重复。可写“推动现代学校制度建设”。',
          severity: 'info',
          suggestions: [{ output: '推动现代学校制度建设。' }],
        },
      ],
      traditional: '⟦推動建立現代學校制度建設⟧。',
    },
    {
      name: 'to push the deepening',
      text: '全面⟦推进教师管理体制改革的深化⟧，优化配置。',
      findings: [
        {
          messageId: 'deepening',
          suggestions: [{ output: '全面深化教师管理体制改革，优化配置。' }],
        },
      ],
    },
    {
      name: '为 is missing',
      text: '新村小学⟦被确认全市融合教育试点校⟧。',
      findings: [
        {
          messageId: 'confirmed',
          suggestions: [{ output: '新村小学被确认为全市融合教育试点校。' }],
        },
      ],
    },
  ],
});
