import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { givesWork } from './plan-of-work.ts';
import { SourceText } from './source-text.ts';

function gives(title: string, opening = '一、主要任务\n1.建设学校。新建学校8所。'): boolean {
  const { parts } = parse(new SourceText(`${title}\n${opening}\n`, 'test.txt'), {
    format: 'text',
  });
  const [part] = parts;
  return part !== undefined && givesWork(part);
}

describe('a plan that gives work', () => {
  it.each([
    '某县2026年工作要点',
    '某县校园安全专项整治实施方案',
    '某县民生实事任务分解表',
    '某县养老服务三年行动计划',
    '某小学2026年工作计划',
  ])('%s', (title) => {
    expect(gives(title)).toBe(true);
  });

  it.each([
    ['rules', '某县应急预案'],
    ['rules', '某县财政资金管理办法（试行）'],
    ['an event', '某校读书月活动方案'],
    ['how somebody is chosen', '某县文明学生评选方案'],
    ['who is admitted', '某区小学招生工作方案'],
    ['one person', '三年级语文教学计划'],
    ['one class', '班主任工作计划'],
  ])('%s: %s', (_, title) => {
    expect(gives(title)).toBe(false);
  });

  it('is no report to an assembly, whatever its title', () => {
    expect(
      gives('某区2026年重点工作', '主任、各位委员：\n一、主要任务\n1.建设学校。新建学校8所。'),
    ).toBe(false);
  });
});
