import { parse, SourceText } from '@yaodian/parser';
import type { PlanDocument } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

function report(year: number, ...lines: readonly string[]): PlanDocument {
  const text = `某市教育局${year}年工作要点\n\n${lines.join('\n')}\n`;
  return parse(new SourceText(text, `${year}.txt`), { format: 'text' });
}

/** `status name before → after` for each indicator. */
function rows(before: PlanDocument, after: PlanDocument): string[] {
  return compare(before, after).indicators.map(
    ({ status, old, new: now }) =>
      `${status} ${(now ?? old)?.metric ?? ''} ${old?.text ?? '–'} → ${now?.text ?? '–'}`,
  );
}

const task = (sentence: string): readonly string[] => [
  '一、扩大资源供给',
  `1.加快学校建设。${sentence}`,
];

describe('the names of compared indicators', () => {
  it.each([
    [
      'a share has the subject in front of it',
      '招聘教师300名，其中女教师200名，占66.7%。',
      '招聘教师320名，其中女教师208名，占65%。',
      [
        'risen 招聘教师 300名 → 320名',
        'risen 女教师 200名 → 208名',
        'fallen 女教师占比 66.7% → 65%',
      ],
    ],
    [
      'a list is named whole',
      '公开招聘教师180名，其中音乐、体育、美术教师60名。',
      '公开招聘教师150名，其中音乐、体育、美术教师50名。',
      ['fallen 公开招聘教师 180名 → 150名', 'fallen 音乐、体育、美术教师 60名 → 50名'],
    ],
    [
      'a bare verb has its object in front',
      '建设高标准农田10万亩，改造提升6万亩。',
      '建设高标准农田8万亩，改造提升5万亩。',
      ['fallen 高标准农田 10万亩 → 8万亩', 'fallen 高标准农田改造 6万亩 → 5万亩'],
    ],
    [
      'what is added to a stock is told apart from it',
      '新建幼儿园12所，全市幼儿园达到1200所。',
      '新建幼儿园15所，全市幼儿园达到1230所。',
      ['risen 新建幼儿园 12所 → 15所', 'risen 全市幼儿园 1200所 → 1230所'],
    ],
    [
      'how far something is to fall is told apart from where it stands',
      '近视率下降1个百分点，单位产值能耗降低2.5%。',
      '近视率下降0.8个百分点，单位产值能耗降低3%。',
      ['fallen 近视率下降 1个百分点 → 0.8个百分点', 'risen 单位产值能耗降低 2.5% → 3%'],
    ],
    [
      'what a bracket says in another unit is no indicator',
      '粮食播种面积稳定在26.7千公顷（40.05万亩）以上。',
      '粮食播种面积稳定在26.8千公顷（40.2万亩）以上。',
      ['risen 粮食播种面积 26.7千公顷 → 26.8千公顷'],
    ],
  ])('%s', (_, before, after, expected) => {
    const found = rows(report(2025, ...task(before)), report(2026, ...task(after)));
    expect(found).toEqual(expected);
  });

  it('finds names that stand twice by the chapter, whichever comes first', () => {
    const [joined, all] = [
      (total: number): string[] => ['一、发展党员', `1.严把入口关。发展女党员${total}名。`],
      (total: number): string[] => ['二、党员队伍', `2.优化结构。女党员达到${total}名。`],
    ];
    const [old, now] = [
      report(2025, ...joined(110), ...all(3000)),
      report(2026, ...joined(120), ...all(3100)),
    ];
    const expected = ['risen 女党员 110名 → 120名', 'risen 女党员 3000名 → 3100名'];
    expect(rows(old, now)).toEqual(expected);
    expect(rows(now, old)).toEqual([
      'fallen 女党员 120名 → 110名',
      'fallen 女党员 3100名 → 3000名',
    ]);
  });

  it('holds a smaller share of complaints for better', () => {
    const [old, now] = ['占5.3%', '占4.9%'].map((share) =>
      report(2025, ...task(`受理投诉举报3500件，${share}。`)),
    );
    if (old === undefined || now === undefined) throw new Error('two reports');
    const found = compare(old, now).indicators.find(({ new: place }) => place?.unit === '%');
    expect([found?.status, found?.better]).toEqual(['fallen', true]);
  });
});

describe('texts that are neither plan nor report', () => {
  const bulletin = (year: number, line: string): PlanDocument =>
    parse(new SourceText(`${year}年全市教育事业统计公报\n${line}\n`, `${year}.txt`), {
      format: 'text',
    });

  it('are compared number by number, whatever says that they exist', () => {
    expect(
      rows(
        bulletin(2024, '全市共有普通小学128所，比上年减少3所，下降2.29%。'),
        bulletin(2025, '普通小学126所，比上年减少2所，下降1.56%，招生21300人。'),
      ),
    ).toEqual(['fallen 普通小学 128所 → 126所', 'new 招生 – → 21300人']);
  });

  it('tell of no change that only one of them states', () => {
    expect(
      rows(bulletin(2024, '普通小学128所，比上年减少3所。'), bulletin(2025, '普通小学126所。')),
    ).toEqual(['fallen 普通小学 128所 → 126所']);
  });
});

describe('tasks in other words', () => {
  const points = (year: number, first: string, second: string): PlanDocument =>
    report(year, '一、主要任务', '（一）' + first, '强化保障。', '（二）' + second, '压实责任。');
  const tasks = (old: PlanDocument, now: PlanDocument): (string | undefined)[] =>
    compare(old, now).tasks.map(({ status, old: from }) => `${status} ${from?.title ?? '–'}`);

  it('are known by a clause of the title that both have', () => {
    expect(
      tasks(
        points(2025, '深入实施强师计划，夯实发展根基', '严守安全底线，维护校园稳定'),
        points(2026, '严守安全底线，健全防控体系', '深入实施强师计划，提升育人水平'),
      ),
    ).toEqual([
      'carried-over 严守安全底线，维护校园稳定',
      'carried-over 深入实施强师计划，夯实发展根基',
    ]);
  });

  it('are two where the titles share nothing', () => {
    expect(
      tasks(
        points(2025, '深入实施强师计划，夯实发展根基', '严守安全底线，维护校园稳定'),
        points(2026, '优化学校布局，扩大资源供给', '严守安全底线，维护校园稳定'),
      ),
    ).toEqual([
      'new –',
      'carried-over 严守安全底线，维护校园稳定',
      'dropped 深入实施强师计划，夯实发展根基',
    ]);
  });
});
