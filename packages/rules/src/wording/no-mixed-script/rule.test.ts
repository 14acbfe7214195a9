import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noMixedScript } from './rule.ts';

testRule({ describe, it }, noMixedScript, {
  valid: ['建立教育督导机制，学习毕昇的发明。', '研读《紅樓夢》。落实各项任务，做好学校安全工作。'],
  invalid: [
    {
      name: 'a slip in simplified text',
      text: '完善教育督⟦導⟧评估体系，健全街道办事处教育履职考评制度。\n',
      findings: [
        {
          messageId: 'mixed',
          message: '“導”夹用了繁体字，规范字为“导”。',
          severity: 'warning',
          suggestions: [],
        },
      ],
      output: '完善教育督导评估体系，健全街道办事处教育履职考评制度。\n',
    },
    {
      name: 'neighbours are one place, places of one paragraph one finding',
      text: '建成机构健全、全面覆盖、运转高效、结果权威、问责有力的教育督⟦導體⟧制机制。深入实施督導工作，全面推进学校发展规划和年度计划的落实。\n',
      findings: [
        {
          messageId: 'mixed',
          message: '本段共2处夹用了繁体字（如“導體”），应为规范字。',
          related: ['導'],
          suggestions: [],
        },
      ],
      output:
        '建成机构健全、全面覆盖、运转高效、结果权威、问责有力的教育督导体制机制。深入实施督导工作，全面推进学校发展规划和年度计划的落实。\n',
    },
    {
      name: 'inside a quotation it is suggested',
      text: '开展“名⟦師⟧课堂”建设，推进优质教育资源共建共享和应用。',
      findings: [
        {
          messageId: 'mixed',
          suggestions: [{ output: '开展“名师课堂”建设，推进优质教育资源共建共享和应用。' }],
        },
      ],
    },
    {
      name: 'a wholly traditional text is one finding',
      text: '⟦某市教育局2026年工作要點⟧\n\n一、擴大資源供給\n1.加快學校建設。新建公辦幼兒園12所。\n2.改善辦學條件。更新設備300臺。\n',
      findings: [{ messageId: 'wholly', severity: 'info', suggestions: [] }],
    },
  ],
});
