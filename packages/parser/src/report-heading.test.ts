import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { isOutlookHeading, isReportHeading } from './report-heading.ts';
import { SourceText } from './source-text.ts';

describe('isReportHeading', () => {
  it.each(['2026年工作总结', '工作完成情况', '2026年度主要工作情况', '主要工作成效'])(
    'takes %s',
    (title) => {
      expect(isReportHeading(title)).toBe(true);
    },
  );
  it.each(['2027年工作计划', '工作总结会议', '健全情况通报制度'])('leaves %s', (title) => {
    expect(isReportHeading(title)).toBe(false);
  });
});

describe('isOutlookHeading', () => {
  it.each(['2027年工作打算', '下一步工作计划', '明年工作思路', '2027年度重点任务'])(
    'takes %s',
    (title) => {
      expect(isOutlookHeading(title)).toBe(true);
    },
  );
  it.each(['2026年工作总结', '完善工作计划', '重点任务'])('leaves %s', (title) => {
    expect(isOutlookHeading(title)).toBe(false);
  });
});

it('reads what a report says of the next year as targets, and what it tells as none', () => {
  const text =
    '某市水利局2026年工作总结\n\n一、2026年工作完成情况\n\n（一）供水。农村自来水普及率达到93%。\n\n' +
    '二、2027年工作打算\n\n（一）供水。农村自来水普及率达到95%。\n';
  const { nodes } = outline(parse(new SourceText(text), { format: 'text' }));
  const targets = nodes.flatMap((node) => ('targets' in node ? (node.targets ?? []) : []));
  expect(targets.map(({ value }) => value)).toEqual([95]);
});
