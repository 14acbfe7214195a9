import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { taskFigures } from './task-figures.ts';

const plan = `某市教育局2026年工作要点

一、扩大资源供给
1.改善寄宿条件。为12所乡镇寄宿制学校更换学生床铺5600张。
2.促进学生健康。学生体质健康合格率不低于95%，总体近视率控制在50%以内，课后服务覆盖率达到100%。
3.加强党的建设。坚持和加强党的全面领导。
`;

describe('the figures of tasks', () => {
  it('have names, and rates the number that they set out from', () => {
    const found = taskFigures(parse(new SourceText(plan, '2026.txt'), { format: 'text' }));
    expect(found).toEqual([
      {
        title: '改善寄宿条件',
        figures: [
          { text: '乡镇寄宿制学校12所', base: null, lowIsGood: false },
          { text: '乡镇寄宿制学校更换学生床铺5600张', base: null, lowIsGood: false },
        ],
      },
      {
        title: '促进学生健康',
        figures: [
          { text: '学生体质健康合格率不低于95%', base: '95%', lowIsGood: false },
          { text: '总体近视率控制在50%以内', base: '50%', lowIsGood: true },
          { text: '课后服务覆盖率达到100%', base: null, lowIsGood: false },
        ],
      },
      { title: '加强党的建设', figures: [] },
    ]);
  });
});
