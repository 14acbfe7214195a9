import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { enumerationComma } from './rule.ts';

testRule({ describe, it }, enumerationComma, {
  valid: [
    '落实《关于转发“一号建议”、“二号建议”的报告》，抓好整改。\n',
    '学习《文选》（第三卷）、《学习纲要》、《学习问答》等著作。',
    '推进“平安校园”“智慧校园”建设，获一、二等奖。',
    '落实“三会一课”、民主生活会、组织生活会等制度。',
    '民主生活会、“三会一课”、“主题党日”等制度。',
    '建设“三个课堂”、“智慧校园”和教师队伍。',
    '制定《办法》、“三年计划”和方案。',
  ],
  invalid: [
    {
      name: 'a wholly quoted series',
      text: '深化⟦“学案导学”、“先学后教”、“全员课堂”⟧等改革。\n',
      findings: [
        {
          messageId: 'between',
          data: { kind: '引号', count: 2 },
          message: '引号之间通常不用顿号，可删去2处。',
          severity: 'info',
        },
      ],
      output: '深化“学案导学”“先学后教”“全员课堂”等改革。\n',
      traditional: '深化⟦“學案導學”、“先學後教”、“全員課堂”⟧等改革。\n',
      traditionalOutput: '深化“學案導學”“先學後教”“全員課堂”等改革。\n',
    },
    {
      name: 'titles, with 和 before a last one that has marks too',
      text: '落实⟦《条例》、《办法》⟧和《细则》。',
      findings: ['between'],
      output: '落实《条例》《办法》和《细则》。',
    },
  ],
});
