import { parse, SourceText } from '@yaodian/parser';
import type { PlanDocument } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

function plan(year: number, body: string): PlanDocument {
  const text = `某市教育局${year}年工作要点\n\n${body}`;
  return parse(new SourceText(text, `${year}.txt`), { format: 'text' });
}

const old = plan(
  2025,
  `一、扩大资源供给
1.加快学校建设。新增公办幼儿园学位3000个，学前三年入园率达到98%。
责任处室：规建处
2.改善办学条件。改造运动场12个，儿童青少年近视率降至50%。
责任处室：条装中心
二、提高教育质量
3.深化课程改革。评选精品课程40节。
责任处室：初教处
`,
);
const next = plan(
  2026,
  `一、扩大资源供给
1.加快学校建设。新增公办幼儿园学位3600个，学前三年入园率达到98%。
责任处室：规建处
2.深化课程改革。评选精品课程30节。
责任处室：中教处
二、提高教育质量
3.改善中小学办学条件。儿童青少年近视率降至49%。
责任处室：条装中心
4.推进人工智能教育。建设智慧课堂60个。
责任处室：电教馆
`,
);

describe('compare', () => {
  it('tells what rose, fell, stayed, vanished and is new', () => {
    const { indicators } = compare(old, next);
    expect(
      indicators.map(({ status, better, old: before, new: after }) =>
        [status, better, before?.text ?? '–', after?.text ?? '–'].join(' '),
      ),
    ).toEqual([
      'risen true 3000个 3600个',
      'stayed  98% 98%',
      'fallen false 40节 30节',
      'fallen true 50% 49%',
      'new  – 60个',
      'vanished  12个 –',
    ]);
  });

  it('follows the tasks', () => {
    const { tasks } = compare(old, next);
    expect(
      tasks.map(
        ({ status, renumbered, movedSection, movedDepartment, old: before, new: after }) => [
          status,
          before?.title ?? null,
          after?.title ?? null,
          renumbered,
          movedSection,
          movedDepartment,
        ],
      ),
    ).toEqual([
      ['carried-over', '加快学校建设', '加快学校建设', false, false, false],
      ['carried-over', '深化课程改革', '深化课程改革', true, true, true],
      ['carried-over', '改善办学条件', '改善中小学办学条件', true, true, false],
      ['new', null, '推进人工智能教育', false, false, false],
    ]);
  });

  it('gives lines, and both files', () => {
    const comparison = compare(old, next);
    expect(comparison.old).toEqual({
      file: '2025.txt',
      title: '某市教育局2025年工作要点',
      year: 2025,
    });
    expect(comparison.indicators[0]).toMatchObject({
      old: { line: 4, value: '3000', unit: '个' },
      new: { line: 4, value: '3600', unit: '个' },
      score: 1,
    });
    expect(comparison.tasks[1]).toMatchObject({
      old: { number: '3.', section: '提高教育质量', departments: ['初教处'], line: 9 },
      new: { number: '2.', section: '扩大资源供给', departments: ['中教处'], line: 6 },
    });
  });

  it('is the mirror of itself the other way round', () => {
    const there = compare(old, next);
    const back = compare(next, old);
    const pairs = (from: typeof there, side: 'old' | 'new', other: 'old' | 'new'): string[] =>
      from.indicators
        .map((item) => `${item[side]?.text ?? '–'}|${item[other]?.text ?? '–'}`)
        .sort();
    expect(pairs(back, 'new', 'old')).toEqual(pairs(there, 'old', 'new'));
    expect(back.tasks.filter(({ status }) => status === 'carried-over')).toHaveLength(3);
  });

  it('finds a plan equal to itself', () => {
    const { indicators, tasks } = compare(next, next);
    expect(new Set(indicators.map(({ status }) => status))).toEqual(new Set(['stayed']));
    expect(tasks.every(({ status, renumbered }) => status === 'carried-over' && !renumbered)).toBe(
      true,
    );
  });
});

describe('compare, after a year in which much changed', () => {
  const before = plan(
    2025,
    `一、稳定粮食生产
1.落实粮食面积。粮食播种面积稳定在176万亩，粮食总产量达到68万吨。
责任科室：种植业科
2.推进高标准农田建设。新建高标准农田5万亩，改造提升3万亩。
责任科室：农田建设科
二、发展乡村产业
3.发展休闲农业和农产品电商。建成休闲农业示范点6个，农产品网络零售额达到15亿元。
责任科室：产业科、市场科
4.开展品牌建设。新增绿色食品认证20个。
责任科室：市场科
三、改善人居环境
5.推进厕所改造。改造农村户厕1.2万户。
责任科室：社会事业科
6.抓好垃圾治理。农村生活垃圾无害化处理率达到98%。
责任科室：社会事业科
7.加强农机服务。新增农机合作社12家，群众满意度达到95%。
责任科室：农机科
`,
  );
  const after = plan(
    2026,
    `一、稳定粮食生产
1.稳定粮食播种面积。粮食播种面积稳定在177万亩以上，粮食总产量达到6.9亿公斤。
责任科室：种植业科
2.加快高标准农田建设。新建高标准农田6万亩，改造提升3万亩。
责任科室：农田建设科
二、发展乡村产业
3.发展休闲农业。建成休闲农业示范点6个。
责任科室：产业科
4.发展农产品电商。农产品网络零售额达到180000万元。
责任科室：市场科
5.开展品牌建设。新增绿色食品认证18个。
责任科室：质量科
三、改善人居环境
6.推进厕所改造和垃圾治理。改造农村户厕9000户，农村生活垃圾无害化处理率达到99%。
责任科室：社会事业科
7.推进数字乡村建设。建成数字农业基地4个，群众满意度达到96%。
责任科室：信息中心
`,
  );

  it('knows indicators by their tasks, and units of one measure', () => {
    const rows = compare(before, after).indicators.map(
      ({ status, better, old: from, new: to }) =>
        `${status}${better === null ? '' : better ? ' +' : ' -'} ${from?.text ?? '–'} ${to?.text ?? '–'}`,
    );
    expect(rows).toEqual([
      'risen + 176万亩 177万亩',
      'risen + 68万吨 6.9亿公斤',
      'risen + 5万亩 6万亩',
      'stayed 3万亩 3万亩',
      'stayed 6个 6个',
      'risen + 15亿元 180000万元',
      'fallen - 20个 18个',
      'fallen - 1.2万户 9000户',
      'risen + 98% 99%',
      'new – 4个',
      'risen + 95% 96%',
      'vanished 12家 –',
    ]);
  });

  const tasks = (from: PlanDocument, to: PlanDocument): string[] =>
    compare(from, to).tasks.map(
      ({ status, renumbered, movedDepartment, old: was, new: now, splitFrom, mergedInto }) =>
        [
          `${status} ${was?.title ?? '–'} → ${now?.title ?? '–'}`,
          ...(renumbered ? ['renumbered'] : []),
          ...(movedDepartment ? ['moved'] : []),
          ...(splitFrom === null ? [] : [`from ${splitFrom.title}`]),
          ...(mergedInto === null ? [] : [`into ${mergedInto.title}`]),
        ].join('; '),
    );

  it('knows tasks by what they count, and the parts of tasks', () => {
    expect(tasks(before, after)).toEqual([
      'carried-over 落实粮食面积 → 稳定粮食播种面积',
      'carried-over 推进高标准农田建设 → 加快高标准农田建设',
      'carried-over 发展休闲农业和农产品电商 → 发展休闲农业',
      'new – → 发展农产品电商; from 发展休闲农业和农产品电商',
      'carried-over 开展品牌建设 → 开展品牌建设; renumbered; moved',
      'carried-over 推进厕所改造 → 推进厕所改造和垃圾治理; renumbered',
      'new – → 推进数字乡村建设',
      'dropped 抓好垃圾治理 → –; into 推进厕所改造和垃圾治理',
      'dropped 加强农机服务 → –',
    ]);
  });

  it('sees a split where it saw a merger, the other way round', () => {
    expect(tasks(after, before)).toEqual([
      'carried-over 稳定粮食播种面积 → 落实粮食面积',
      'carried-over 加快高标准农田建设 → 推进高标准农田建设',
      'carried-over 发展休闲农业 → 发展休闲农业和农产品电商',
      'carried-over 开展品牌建设 → 开展品牌建设; renumbered; moved',
      'carried-over 推进厕所改造和垃圾治理 → 推进厕所改造; renumbered',
      'new – → 抓好垃圾治理; from 推进厕所改造和垃圾治理',
      'new – → 加强农机服务',
      'dropped 发展农产品电商 → –; into 发展休闲农业和农产品电商',
      'dropped 推进数字乡村建设 → –',
    ]);
  });
});
