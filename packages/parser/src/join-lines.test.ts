import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';

/** The paragraphs and headings of a text, as lines of the reading view. */
function view(text: string): string[] {
  return parse(new SourceText(text), { format: 'text' }).view.text.trimEnd().split('\n');
}

it('a unit goes on with the figure in front of it', () => {
  const text =
    '经县委、县政府同意，聚焦群众关切，坚持政府主导、社会参与、尽力而为、量力而行，全年计划新建公办幼儿园、改扩建小学共25\n所，新增学位3600个。';
  expect(view(text)).toHaveLength(1);
});

it.each([
  [
    'the name of a leader',
    '总体要求是：坚持以习近\n平新时代中国特色社会主义思想为指导，抓好落实。',
  ],
  [
    'a sentence behind another',
    '1.加快骨干水网建设。开工\n建设引调水工程，年内完成隧洞开挖12公里。',
  ],
])('a cut goes through %s', (_, text) => {
  expect(view(text)).toHaveLength(1);
});

it('headings of one length are no lines of one width', () => {
  const section = (sign: string): string =>
    `（${sign}）聚焦双碳引领，推动全面绿色转型\n加强生态系统保护修复。\n提升国家公园建设水平。\n`;
  expect(view(['一', '二', '三', '四', '五'].map(section).join(''))).toHaveLength(15);
});

describe('a sentence that goes on behind a page number', () => {
  it.each([
    [
      'a run-in heading',
      '1.加强建设。推进城区和\n— 3 —\n乡镇学校项目。',
      '1.加强建设。推进城区和乡镇学校项目。',
    ],
    ['a labelled line', '目标任务：新增公\n—12—\n办学位300个。', '目标任务：新增公办学位300个。'],
    [
      'a mark in front',
      '新建学校9所（初中4所\n第3页 共9页\n、小学5所）。',
      '新建学校9所（初中4所、小学5所）。',
    ],
    ['body text', '深入调研，逐项\n- 8 -\n整改。', '深入调研，逐项整改。'],
  ])('is one paragraph: %s', (_, text, joined) => {
    expect(view(text)).toEqual([joined]);
  });

  it.each([
    ['the sentence has ended', '深入调研，逐项整改。\n— 3 —\n各单位要抓好落实。'],
    ['a marker follows', '1.加强建设。推进项目\n— 3 —\n2.改善条件。更新设备。'],
    ['a heading stands alone', '（一）加强领导、落实责任\n— 3 —\n各单位要抓好落实。'],
    ['a label follows', '深入调研，逐项整改\n— 3 —\n责任处室：办公室'],
    ['nothing shows that it is body text', '某市教育局\n— 3 —\n2026年工作要点'],
    [
      'a paragraph ends with a figure and lost its mark',
      '经初步核算，全县生产总值比上年增长百分之五，三次产业结构为9.2:51:39.8\n全年居民消费价格比上年上涨1.4%。',
    ],
    ['a rule of dashes is no page number', '深入调研，逐项\n------\n整改。'],
  ])('is not joined where %s', (_, text) => {
    expect(view(text)).toHaveLength(2);
  });
});

describe('a sentence that goes on in the next line', () => {
  it.each([
    [
      'behind ，',
      '认真落实上级的要求，扎实推进各项工作，\n年内建成幼儿园3所。',
      '认真落实上级的要求，扎实推进各项工作，年内建成幼儿园3所。',
    ],
    [
      'inside a word',
      '坚持目标导向，现将方案印\n发给你们，请认真落实。',
      '坚持目标导向，现将方案印发给你们，请认真落实。',
    ],
  ])('is one paragraph: %s', (_, text, joined) => {
    expect(view(text)).toEqual([joined]);
  });

  it.each([
    [
      'a greeting stands in front',
      '各位代表、各位委员、同志们，\n现在我报告全年的工作，请予审议。',
    ],
    ['the line ends in a word of its own', '加强领导，扎实做好工作\n为贯彻上级部署，制定本方案。'],
    ['a marker follows', '认真落实上级的要求，扎实推进各项工作，\n1.加强领导，压实责任。'],
  ])('is not joined where %s', (_, text) => {
    expect(view(text)).toHaveLength(2);
  });
});
