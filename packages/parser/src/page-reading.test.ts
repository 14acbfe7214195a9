import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { isRunTogether } from './run-in-title.ts';
import { SourceText } from './source-text.ts';

function pageOf(text: string): { holds: string[]; takenOut: boolean } {
  const { holds, takenOut } = parse(new SourceText(text), { format: 'text' }).page;
  return { holds: [...holds].sort(), takenOut };
}

const plan = '一、扩大供给\n1.加快建设。新建公办园12所。\n2.改善条件。更新设备300台。\n';

describe('a page holds the title', () => {
  it.each([
    ['in the table that describes the text', `索引号 | 0001 | 文号 | 某政〔2026〕1号 |\n${plan}`],
    ['run in with the text', `某市水务局2026年工作计划2026年是关键之年，全局加快建设。\n${plan}`],
    [
      'behind a blank',
      `某县三年推进方案（2026—2028年） 为改善乡村环境，结合本县实际，特制定本方案。\n${plan}`,
    ],
    ['above its text, in an encyclopedia', `全文\n${plan}`],
    ['in brackets', `【某局工作总结】2025年，整治占道经营800处。\n${plan}`],
    ['in a cell', `|\n关于印发2026年任务分解方案的通知 某政发〔2026〕1号 |\n${plan}`],
    ['in its own words', `下面是小编为大家整理的某镇工作总结，供大家参考。\n${plan}`],
    ['in an entry of an encyclopaedia', `《某市“十五五”规划》，于2026年3月5日印发实施。\n${plan}`],
    [
      'below a line of a site for sharing files',
      `《某校工作计划.docx》由会员分享，可在线阅读。\n1、某校2026年工作计划一、指导思想坚持立德树人。\n`,
    ],
  ])('%s', (_, text) => {
    expect(pageOf(text).holds).toContain('title');
  });

  it('not where the text begins with its first chapter', () => {
    expect(pageOf(plan)).toEqual({ holds: [], takenOut: false });
  });
});

describe('a text that is not whole', () => {
  const pageIn = (text: string) => parse(new SourceText(text), { format: 'text' }).page;
  it.each([
    '某县工作报告汇编（第3/42页）\n二、改善条件\n更新设备300台。\n',
    '二、改善条件\n更新设备300台。\n',
  ])('begins in the middle: %s', (text) => {
    expect(pageIn(text).takenOut).toBe(true);
  });
  it('begins at the beginning of many pages', () => {
    expect(pageIn(`某县工作报告汇编（第1/42页）\n${plan}`).takenOut).toBe(false);
  });
  it.each([
    `${plan}……（某网省略932字，会员可完整阅读）\n三、加强保障。维修校舍20栋。\n`,
    `${plan}……（未完，全文共2709字，当前仅显示1722字）\n`,
  ])('leaves a part out: %s', (text) => {
    expect(pageIn(text).leavesOut).toBe(true);
  });
  it('not where it speaks of its own words', () => {
    expect(pageIn(`${plan}3.简报每篇不超过1500字。\n`).leavesOut).toBe(false);
  });
});

describe('a page holds issuer and date of issue', () => {
  const notice = '各镇人民政府：\n现将《某县计划》印发给你们，请认真执行。\n';
  it.each([
    [
      'in its fields',
      `发布机构：某县政府 发布日期：2026-02-03\n关于印发某县计划的通知\n${notice}${plan}`,
    ],
    ['below the title', `关于印发某县计划的通知\n某政发〔2026〕5号\n${notice}${plan}`],
    [
      'in the paragraph that lost its line breaks',
      '关于印发某县计划的通知\n各镇人民政府： 现将《某县计划》印发给你们，请认真执行。 2026 年 3 月 5 日 某县计划 一、目标 新建学校8所。\n',
    ],
  ])('%s', (_, text) => {
    expect(pageOf(text).holds).toEqual(expect.arrayContaining(['issue-date', 'issuer']));
  });

  it('the issuer above the title only', () => {
    expect(pageOf(`某县人民政府\n关于印发某县计划的通知\n${notice}${plan}`).holds).toEqual([
      'issuer',
    ]);
  });
});

it('knows a text that begins in the middle', () => {
  expect(
    pageOf('（二）加快建设。新建公办园12所。\n（三）改善条件。更新设备300台。\n').takenOut,
  ).toBe(true);
});

it('knows an excerpt by its title', () => {
  const text = '某县人才工作实施意见（节选）\n\n二、实施人才计划\n（三）青年人才。引进12名。\n';
  expect(pageOf(text).takenOut).toBe(true);
  expect(pageOf(text.replace('（节选）', '')).takenOut).toBe(false);
  const whole = '某县人才工作实施意见\n\n一、目标\n按照人才规划（节选）的要求，引进12名。\n';
  expect(pageOf(whole).takenOut).toBe(false);
});

it('knows a paragraph that holds headings of its own', () => {
  expect(isRunTogether('某县计划 一、目标 新建学校8所。 （一）加快建设')).toBe(true);
  expect(isRunTogether('特制定如下方案： 一、目标 新建学校8所。')).toBe(true);
  expect(isRunTogether('一、目标 新建学校8所。')).toBe(true);
  expect(isRunTogether('评选一、二等奖，建设“一、二期”工程。')).toBe(false);
});
