import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { namedCount } from './rule.ts';

testRule({ describe, it }, namedCount, {
  valid: [
    planSaying('市、区联合建设东城区、西城区、北城区三个产业集聚区。'),
    planSaying('从品德修养、业务能力两个方面和甲队伍建设、乙队伍建设、丙队伍建设三个层面推进。'),
    planSaying('通过党委会、党员大会和周五大学堂等形式组织学习。'),
    planSaying('获得全国文明镇、中国十大名镇、省级生态镇、国家卫生镇称号。'),
    {
      name: 'who asks for it is none of it',
      text: '某镇2026年工作方案\n根据市委、市政府打好“八大战役”的总体要求，制定本方案。\n',
    },
    planSaying('强化“三爱”“三节”意识，抓好教育。'),
    planSaying('实施“三大行动”（责任单位：规建处、人事处）。'),
    planSaying('实施“三大行动”（规建处、人事处牵头）。'),
    planSaying('实施“三大行动”：资源供给行动、队伍提升行动、治理优化行动。'),
    planSaying('增强“四个意识”，坚定“四个自信”，做到“两个维护”。'),
    planSaying('办好民生“十件实事”、攻坚“破难”十大项目、“开新局”十大工程。'),
    planSaying('实施资源供给、队伍提升等五大行动。'),
    planSaying('开展“清政风、正校风、严教风、优学风”四大工程。'),
    planSaying('按照“三个一”标准（一个团队、一个章程、一批典型）推进。'),
  ],
  invalid: [
    {
      name: 'four are called five',
      text: planSaying('推进资源供给、队伍提升、质量提高、治理优化⟦五大⟧行动。'),
      findings: [
        {
          messageId: 'count',
          severity: 'warning',
          message: '“五大”前后列出的是4项。请核对名称或所列内容。',
          related: ['推进资源供给、队伍提升、质量提高、治理优化'],
        },
      ],
    },
    {
      name: 'a quoted name in front of its colon',
      text: planSaying('实施⟦“五大⟧工程”：资源供给、队伍提升、质量提高、治理优化。'),
      findings: ['count'],
    },
    {
      name: 'centres that are what is counted',
      text: planSaying('建成⟦“五大⟧中心”（胸痛中心、卒中中心、创伤中心、急救中心）。'),
      findings: ['count'],
    },
    {
      name: 'a quoted name in front of its bracket',
      text: planSaying('实施⟦“三大⟧行动”（资源供给行动、队伍提升行动）。'),
      findings: ['count'],
    },
    {
      name: 'a bracket behind 七个一',
      text: planSaying('按照⟦“四个一”⟧标准（一个团队、一个章程、一批典型）推进。'),
      findings: ['count'],
    },
    {
      name: '三位一体 of two',
      text: planSaying('健全督政、督学⟦“三位一体”⟧督导体系。'),
      findings: ['count'],
    },
    {
      name: 'every member holds the sign',
      text: planSaying('巩固校地联网、部门联防、上下联动⟦“五联”⟧机制。'),
      findings: ['count'],
    },
  ],
});

const words = [
  '资源供给',
  '队伍提升',
  '质量提高',
  '治理优化',
  '安全保障',
  '开放合作',
  '数字转型',
  '文化浸润',
];
const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
const wordings = [
  '推进{list}{n}大行动。',
  '实施{list}{n}大工程，提高水平。',
  '构建{list}“{n}位一体”格局。',
  '健全{list}{n}位一体机制。',
  '聚焦{n}大任务（{list}）。',
  '打造{n}大平台（{list}），服务学校。',
  '完善{n}位一体体系（{list}）。',
];

function rows(off: number): { n: string; list: string }[] {
  return [3, 4, 5, 6, 7, 8].map((size) => ({
    n: numerals[size + off] ?? '',
    list: words.slice(0, size).join('、'),
  }));
}

describe('statements', () => {
  it.each(filled(wordings, rows(0)))('holds: %s', (sentence) => {
    expect(messagesAbout(namedCount, planSaying(sentence))).toEqual([]);
  });
  it.each(filled(wordings, rows(-1)))('fails: %s', (sentence) => {
    expect(messagesAbout(namedCount, planSaying(sentence))).toHaveLength(1);
  });
  it.each(filled(wordings, rows(1)))('fails: %s', (sentence) => {
    expect(messagesAbout(namedCount, planSaying(sentence))).toHaveLength(1);
  });
});

describe('laws', () => {
  const size = fc.integer({ min: 3, max: 8 });
  const wording = fc.constantFrom(...wordings);

  it('a name of its members is never reported, one of another number always', () => {
    fc.assert(
      fc.property(wording, size, size, (pattern, listed, stated) => {
        const list = words.slice(0, listed).join('、');
        const [sentence = ''] = filled([pattern], [{ n: numerals[stated] ?? '', list }]);
        const found = messagesAbout(namedCount, planSaying(sentence));
        expect(found).toHaveLength(listed === stated ? 0 : 1);
      }),
      { numRuns: 120 },
    );
  });
});
