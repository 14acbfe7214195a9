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
