import { toPlan, validatePlan } from '@yaodian/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';
import { writePlanYaml } from './write-plan-yaml.ts';

/** The plan YAML of a text draft, as it would be written. */
function yaml(...lines: string[]): string {
  const extracted = extract(parse(new SourceText(lines.join('\n')), { format: 'text' }));
  return extracted === null ? '' : writePlanYaml(extracted.plan, extracted.remarks);
}

describe('extract', () => {
  it('writes what a person would have written', () => {
    expect(
      yaml(
        '某市教育局2026年工作要点',
        '总体要求是：坚持立德树人，办好人民满意的教育。',
        '一、重视民生实事',
        '1.加快学校建设。全年新建公办幼儿园12所，新增公办园学位3600个、义务教育学位2700个，9月1日前全部投入使用。',
        '责任处室：规建处、财务处（核算中心）',
        '2、改善办学条件。维修校舍8000平方米。',
        '责任处室：有关处室',
        '二、加强队伍建设',
        '3.招聘教师。招聘教师120名。',
        '责任处室：人事处',
      ),
    ).toBe(
      [
        'title: 某市教育局2026年工作要点',
        'issuer: 某市教育局',
        'year: 2026',
        'style:',
        '  responsibleLabel: 责任处室',
        'leadIn: 总体要求是：坚持立德树人，办好人民满意的教育。',
        'sections:',
        '  - title: 重视民生实事',
        '    tasks:',
        '      - title: 加快学校建设',
        '        body: |-',
        '          全年新建公办幼儿园12所，新增公办园学位3600个、义务教育学位2700个，9月1日前全部投入使用。',
        '        responsible: [规建处, 财务处（核算中心）]',
        '      - title: 改善办学条件',
        '        body: 维修校舍8000平方米。',
        '        # “有关处室”没有指明单位，请写具体',
        '        responsible: 有关处室',
        '  - title: 加强队伍建设',
        '    tasks:',
        '      - title: 招聘教师',
        '        body: 招聘教师120名。',
        '        responsible: 人事处',
        '',
      ].join('\n'),
    );
  });

  it('says where a number is not what it should be', () => {
    expect(
      yaml(
        '某市2026年工作要点',
        '一、抓党建',
        '1.开展学习教育。全年组织集中学习12次，覆盖全体干部职工。',
        '2.建强组织。全年新发展党员36名，培训党务干部120人次。',
        '2、 抓项目',
        '3.建设学校。全年新建学校3所，新增学位2700个，投入资金1.2亿元。',
        '三、抓队伍',
        '4.招聘教师。全年招聘教师120名，其中研究生不少于20名。',
      ),
    ).toContain('  # 原文编号是“2、”，按前后顺序应为“二、”\n  - title: 抓项目\n');
  });

  it.each([
    ['责任科室：建设科、财务科', 'responsible: [建设科, 财务科]'],
    ['（责任科室：建设科、财务科）', 'responsible: [建设科, 财务科]'],
    ['责任科室：建设科；配合科室：财务科。', 'support: 财务科'],
  ])('keeps the text in front of %s', (responsible, field) => {
    const plan = yaml(
      '某区交通运输局2026年工作要点',
      '一、加快建设',
      `1.改造公路。改造公路3条42公里。${responsible}`,
      '2.完善农村公路。新建农村公路60公里。',
      '责任科室：建设科',
    );
    expect(plan).toContain('body: 改造公路3条42公里。\n');
    expect(plan).toContain(field);
  });

  it('keeps the numbered demands of a notice as text', () => {
    const lines = [
      '一、加强组织领导。各单位要明确专人负责。',
      '二、抓好工作落实',
      '每季度末报送进展情况。',
    ];
    const draft = [
      '某区交通运输局关于印发《某区交通运输局2026年工作要点》的通知',
      '各科室、各直属单位：',
      '现将《某区交通运输局2026年工作要点》印发给你们，请抓好落实。',
      ...lines,
      '某区交通运输局',
      '2026年3月2日',
      '某区交通运输局2026年工作要点',
      '一、加快建设',
      '1.改造公路。改造公路3条42公里。',
      '责任科室：建设科',
    ];
    const extracted = extract(parse(new SourceText(draft.join('\n')), { format: 'text' }));
    expect(extracted?.plan.notice?.body).toEqual([draft[2], ...lines]);
  });

  it('keeps what stands behind the bodies in the text', () => {
    expect(
      yaml(
        '某区交通运输局2026年工作要点',
        '一、加快建设',
        '1.改造公路。改造公路3条。责任科室：建设科。工程款按月拨付到位。',
        '2.完善农村公路。新建农村公路60公里。',
        '责任科室：建设科',
      ),
    ).toContain('工程款按月拨付到位');
  });

  it('keeps brackets that speak of single sentences in the text', () => {
    const several = '建设学校3所（责任单位：规建处）。招聘教师120名（责任单位：人事处）。';
    const text = yaml(
      '某市2026年工作要点',
      '一、实事',
      `1.办好实事。${several}`,
      '2.招生。招收新生900名。（责任单位：基教处）',
    );
    expect(text).toContain(several);
    expect(text).toContain('body: 招收新生900名。\n        responsible: 基教处');
  });

  it('makes a valid plan of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '一、',
        '（一）',
        '1.',
        '2、',
        '——',
        '一是',
        '责任单位：',
        '目标任务：',
        '完成时限：',
        '附件1',
        '名词解释',
        '目录',
        '抓项目',
        '。',
        '；',
        '、',
        '\n',
        '\n\n',
        '|',
        ' | ',
        '\t',
        '（牵头单位：甲，配合单位：乙）',
        '2026年3月3日',
        '某市教育局',
        '各区教育局：',
        '关于印发要点的通知',
        '2026年工作要点',
        '2025年工作总结',
        '\u0007',
        '\u0085',
        '\ud800',
        '\ufeff',
        '三月主题：',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('text' as const, 'markdown' as const),
        (pieces, format) => {
          const extracted = extract(parse(new SourceText(pieces.join('')), { format }));
          if (extracted === null) return;
          expect(validatePlan(toPlan(extracted.plan))).toEqual([]);
          const again = parse(new SourceText(writePlanYaml(extracted.plan, extracted.remarks)), {
            format: 'plan-yaml',
          });
          expect(again.faults).toEqual([]);
          expect(again.plan).toEqual(extracted.plan);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});
