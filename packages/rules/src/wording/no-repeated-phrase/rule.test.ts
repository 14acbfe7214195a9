import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { noRepeatedPhrase } from './rule.ts';

testRule({ describe, it }, noRepeatedPhrase, {
  valid: [
    '配合组织组织部座谈，落实管理管理员职责，推进教育教育部重点课题。',
    '加强中小学教学教研指导，召开线上线下招聘会，审议镇人民政府政府工作报告，一项一项抓实，保障建设建设用地，纳入工作工作日历，守牢生命生命线，建设新建新建区学校。',
    '深化教育评价改革。完善学校评价，改进教师评价，健全学生评价。',
    '推进课程改革，推进评价改革。',
    '推进东湖镇水厂深度处理改造建设工程，启动西山镇水厂深度处理改造建设工程。',
    '新增学位3600个，新增学位3600个中小学占一半。',
  ],
  invalid: [
    {
      name: 'in what is counted, and in the name of a body',
      text: '压缩到5个⟦工作工作⟧日以内，由住房城乡⟦建设建设⟧局负责。\n',
      findings: [
        {
          messageId: 'word',
          suggestions: [{ output: '压缩到5个工作日以内，由住房城乡建设建设局负责。\n' }],
        },
        {
          messageId: 'word',
          suggestions: [{ output: '压缩到5个工作工作日以内，由住房城乡建设局负责。\n' }],
        },
      ],
    },
    {
      name: 'verbs that begin other words as well',
      text: '⟦组织组织⟧银企对接活动，日间照料中心⟦达到达到⟧90个。\n',
      findings: [
        {
          messageId: 'word',
          suggestions: [{ output: '组织银企对接活动，日间照料中心达到达到90个。\n' }],
        },
        {
          messageId: 'word',
          suggestions: [{ output: '组织组织银企对接活动，日间照料中心达到90个。\n' }],
        },
      ],
    },
    {
      name: 'a sentence of several clauses, and words',
      text: '健全评价体系，完善激励办法。⟦健全评价体系，完善激励办法⟧。持续⟦推进推进⟧课程改革，提升服务⟦能力能力⟧。\n',
      findings: [
        {
          messageId: 'repeated',
          suggestions: [
            { output: '健全评价体系，完善激励办法。持续推进推进课程改革，提升服务能力能力。\n' },
          ],
        },
        {
          messageId: 'word',
          message: '“推进推进”重复了“推进”，应只写一次。',
          suggestions: [
            {
              output:
                '健全评价体系，完善激励办法。健全评价体系，完善激励办法。持续推进课程改革，提升服务能力能力。\n',
            },
          ],
        },
        {
          messageId: 'word',
          data: { text: '能力能力', word: '能力' },
          suggestions: [
            {
              output:
                '健全评价体系，完善激励办法。健全评价体系，完善激励办法。持续推进推进课程改革，提升服务能力。\n',
            },
          ],
        },
      ],
    },
    {
      name: 'verbs and nouns of figures, rights and rules',
      text: '普惠率⟦达到达到⟧90%，开设⟦生命生命⟧与安全课程，⟦按照按照⟧计划推进。\n',
    },
    {
      name: 'the heading once more',
      text: '20.实施新课程改革试验。⟦实施新课程改革试验⟧，推进育人方式变革。\n',
      findings: [
        {
          messageId: 'repeated',
          message: '“实施新课程改革试验”与前一分句重复。可删去一处。',
          severity: 'info',
          suggestions: [{ output: '20.实施新课程改革试验，推进育人方式变革。\n' }],
        },
      ],
      traditional: '20.實施新課程改革試驗。⟦實施新課程改革試驗⟧，推進育人方式變革。\n',
    },
    {
      name: 'the end of a clause once more',
      text: '组织走访慰问老党员80人次，⟦走访慰问老党员80人次⟧，送去慰问品。\n',
      findings: [
        {
          messageId: 'repeated',
          data: { text: '走访慰问老党员80人次' },
          suggestions: [{ output: '组织走访慰问老党员80人次，送去慰问品。\n' }],
        },
      ],
    },
    {
      name: 'two verbs with one long object',
      text: '开展在职教职员工有偿补课专项清查活动，⟦持续推进在职教职员工有偿补课专项清查活动⟧，清理了5起。',
      findings: [
        {
          messageId: 'sameObject',
          data: { text: '在职教职员工有偿补课专项清查活动' },
          suggestions: [],
        },
      ],
    },
  ],
});
