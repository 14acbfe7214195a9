// Forms of other offices' documents, each as a short text of our own with what a reader sees in it.
import { describe, expect, it } from 'vitest';
import { outline, parse, SourceText } from './index.ts';

function read(text: string) {
  return outline(parse(new SourceText(text), { format: 'text' }));
}

/** Type, number and title of each node below the part. */
function tree(text: string): string[] {
  return read(text)
    .nodes.filter(({ type }) => type !== 'part')
    .map(
      (node) => `${node.type} ${'number' in node ? (node.number ?? '') : ''}${node.title ?? ''}`,
    );
}

/** Values of all targets, with the line of each. */
function targets(text: string): [number, number][] {
  return read(text)
    .nodes.flatMap((node) => ('targets' in node ? (node.targets ?? []) : []))
    .map(({ line, value }) => [line, value]);
}

describe('一是、二是 as the only list of a plan', () => {
  const text =
    '县卫生健康局2022年工作打算\n\n2022年，我局抓好以下工作：\n一是抓好接种。完成加强免疫接种8万人。\n二是加快项目建设。完成投资1.2亿元。\n三是深化医改。签约服务覆盖率达到80%。\n';

  it('makes them the tasks', () => {
    expect(tree(text)).toEqual(['task 一是抓好接种', 'task 二是加快项目建设', 'task 三是深化医改']);
    expect(targets(text)).toEqual([
      [4, 80000],
      [5, 120000000],
      [6, 80],
    ]);
  });
});

describe('附件说明 at the end of a body', () => {
  const text =
    '城关区2024年信访工作要点\n\n一、健全制度。全年召开联席会议4次。（责任单位：区信访局）\n二、化解积案。全年化解积案60件。（责任单位：区信访局）\n三、加强宣传。发放资料5000份。（责任单位：区司法局）\n\n附件：城关区2024年信访工作任务清单\n\n附件\n\n城关区2024年信访工作任务清单\n\n1.化解积案60件。\n';

  it('is no attachment itself', () => {
    const parts = read(text)
      .nodes.filter(({ type }) => type === 'part')
      .map((node) => [node.line, 'role' in node ? node.role : null]);
    expect(parts).toEqual([
      [1, 'plan'],
      [9, 'attachment'],
    ]);
  });
});

describe('last year and this year as two chapters', () => {
  const text =
    '青河县农业农村局2021年工作总结及2022年工作计划\n\n一、2021年工作总结\n（一）粮食生产。全县播种面积36.5万亩，比上年增长1.2%。\n（二）产业发展。新认定龙头企业6家，累计达到28家。\n二、2022年工作计划\n（一）稳定生产。播种面积稳定在36.5万亩以上。\n责任股室：种植股\n（二）壮大产业。新增龙头企业5家。\n责任股室：产业股\n';

  it('gives last year no targets', () => {
    expect(targets(text)).toEqual([
      [7, 365000],
      [9, 5],
    ]);
    expect(read(text).year).toBe(2022);
  });
});

describe('a chapter of a 规划 with one lead sentence', () => {
  const text =
    '江川市城市管理“十四五”专项规划\n\n一、提升环卫水平\n推进垃圾分类。居民小区覆盖率达到95%以上。\n实施公厕革命。新建公厕150座。\n二、加强市容管理\n整治违法建设。每年拆除违法建设不少于50万平方米。\n';

  it('has a task like its neighbours', () => {
    expect(tree(text)).toEqual([
      'section 一、提升环卫水平',
      'task 推进垃圾分类',
      'task 实施公厕革命',
      'section 二、加强市容管理',
      'task 整治违法建设',
    ]);
  });
});

describe('brackets that name bodies without a label', () => {
  const text =
    '江川市政府工作报告重点任务分工方案\n一、稳增长\n1.培育市场主体8000户。（市市场监管局牵头，市税务局配合）\n2.完成固定资产投资120亿元。（市发展改革委）\n3.新增就业5万人。（市人力资源社会保障局）\n4.守住不发生系统性风险的底线。\n（市金融办、市\n公安局负责）\n';

  it('are read by the habit of the document, also where a line breaks inside', () => {
    const named = read(text).nodes.flatMap((node) =>
      'responsible' in node ? [(node.responsible ?? []).map(({ department }) => department)] : [],
    );
    expect(named).toEqual([
      ['市市场监管局', '市税务局'],
      ['市发展改革委'],
      ['市人力资源社会保障局'],
      ['市金融办', '市公安局'],
    ]);
  });
});

describe('a date in the bracket that names the bodies', () => {
  it('goes before a duration in the sentence', () => {
    const text =
      '江川市2022年养老工作要点\n一、建队伍\n1.加强培训。三年内培训护理员20万人次。（市民政局负责，2024年底前完成）\n2.抓好督查。全年督查4次。（市民政局负责，2022年底前完成）\n';
    const deadlines = read(text).nodes.flatMap((node) =>
      'deadline' in node && node.type === 'task' ? [node.deadline?.date ?? null] : [],
    );
    expect(deadlines).toEqual(['2024-12-31', '2022-12-31']);
  });
});

describe('units with a slash', () => {
  it('are read with their number', () => {
    const text =
      '江川市2022年生态环境工作要点\n一、治气\n1.改善空气质量。优良天数比例达到82%，细颗粒物年均浓度降至38微克/立方米。\n2.治理扬尘。整治工地60个。\n';
    expect(targets(text)).toEqual([
      [3, 82],
      [3, 38],
      [4, 60],
    ]);
  });
});
