import { describe, expect, it } from 'vitest';
import type { Nature } from './heading-nature.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';
import { taskNatures } from './task-nature.ts';

/** Each task of a text with its nature, in order. */
function naturesOf(text: string): readonly (readonly [string, Nature])[] {
  const { parts } = parse(new SourceText(text, 'test.txt'), { format: 'text' });
  return parts.flatMap((part) =>
    Array.from(taskNatures(part), ([{ heading }, nature]) => [heading.title, nature] as const),
  );
}

function natureAlone(task: string, chapter = '一、主要任务'): Nature | undefined {
  const natures = naturesOf(
    `某县2026年工作要点\n${chapter}\n1.${task}\n2.建设学校。新建学校8所。\n`,
  );
  return natures[0]?.[1];
}

describe('the nature of a task', () => {
  it.each<[string, string, Nature]>([
    ['opens with a verb', '加强校舍建设。新建校舍。', 'work'],
    ['a manner stands in front of the verb', '全力抓招商。', 'work'],
    ['a noun of work, as a project is named', '县医院门诊楼维修改造工程', 'work'],
    ['a clause says what to do', '以整车为龙头，做强零部件。', 'work'],
    ['the heading names a field', '汽车产业。以整车为龙头，做强零部件。', 'subject'],
    ['the heading of a chapter in the place of a task', '培训内容。开设课程。', 'terms'],
    ['names a field and says nothing of it', '汽车产业', 'subject'],
    ['a field of work', '园林绿化。补植行道树。', 'subject'],
    ['says what the following is about', '集镇容貌方面。清理垃圾。', 'subject'],
    ['a result that is told of something', '创新能力更强。研发活动覆盖企业。', 'aim'],
    ['a step of the whole', '宣传发动（3月1日至15日）。张贴标语。', 'stage'],
    ['a numbered stage', '第一阶段：建立组织。成立小组。', 'stage'],
    ['duties of a body', '县财政局：负责落实资金，加强监管。', 'division'],
    ['a member of a leading group', '副组长：张某某', 'division'],
    ['how the work is carried', '加强组织领导。成立领导小组。', 'safeguard'],
    ['a rule of conduct', '严禁在河道游泳。', 'terms'],
    ['on which terms something is granted', '新认定的企业，给予一次性奖励20万元。', 'terms'],
    ['what a word stands for', '交通便捷。反映公共交通的便利性。', 'explanation'],
    ['says that tasks stand below it', '主要任务', 'label'],
  ])('%s', (_, task, nature) => {
    expect(natureAlone(task)).toBe(nature);
  });

  it.each<[string, Nature]>([
    ['一、基本原则', 'aim'],
    ['一、发展基础', 'background'],
    ['一、存在的困难', 'background'],
    ['一、实施步骤', 'stage'],
    ['一、职责分工', 'division'],
    ['一、工作要求', 'safeguard'],
    ['一、评选程序', 'terms'],
    ['一、培训对象', 'terms'],
    ['一、重点发展产品', 'subject'],
    // A chapter that begins with what is to be done holds tasks.
    ['一、优化发展环境', 'work'],
    ['一、完善考核办法', 'work'],
    ['一、强化要素保障', 'work'],
  ])('below %s', (chapter, nature) => {
    // What is told of aims and background is no task of the tree, unless it is divided among bodies.
    const found = naturesOf(
      `某县2026年工作要点\n${chapter}\n1.加强建设。推进改造。（责任单位：县教育局）\n2.推动改革。深化合作。（责任单位：县财政局）\n`,
    );
    expect(found.map(([, each]) => each)).toEqual(
      nature === 'subject' ? ['work', 'work'] : [nature, nature],
    );
  });

  it('lets 主要任务 below 总体要求 hold tasks again', () => {
    expect(
      naturesOf(
        '某县工作方案\n一、工作要求\n（一）主要任务\n1.建设学校。新建学校8所。\n2.培训教师。培训教师90人。\n',
      ),
    ).toEqual([
      ['建设学校', 'work'],
      ['培训教师', 'work'],
    ]);
  });

  it('knows the members of one sentence', () => {
    expect(
      naturesOf('某局2026年工作计划\n一、其他\n1.机关值班；\n2.学习培训；\n3.调研论证。\n'),
    ).toEqual([
      ['机关值班', 'member'],
      ['学习培训', 'member'],
      ['调研论证', 'member'],
    ]);
  });

  it('takes a line for work among others that name bodies, whatever it says itself', () => {
    expect(
      naturesOf(
        '某县2026年工作要点\n一、主要任务\n1.汽车产业。\n责任单位：县工信局\n2.石化产业。\n责任单位：县发改局\n3.食品产业。\n',
      ).map(([, nature]) => nature),
    ).toEqual(['work', 'work', 'work']);
  });
});
