import { defaultRuleSetting, lintProject } from '@yaodian/linter';
import type { Rule } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesAbout, reportAndPlan } from '../shared/statements.testing.ts';
import { annualPace } from './annual-pace/rule.ts';
import { carryOver } from './carry-over/rule.ts';
import { consistentName } from './consistent-name/rule.ts';
import { noTargetRegression } from './no-target-regression/rule.ts';
import { statusMovesForward } from './status-moves-forward/rule.ts';
import { targetWithoutIncrement } from './target-without-increment/rule.ts';

const numRuns = 60;
const rate = fc.constantFrom(
  '义务教育巩固率',
  '普惠性幼儿园覆盖率',
  '专任教师持证率',
  '公办园在园幼儿占比',
);
const badRate = fc.constantFrom('儿童青少年近视率', '义务教育大班额比例', '老旧管网漏损率');
const tenths = fc.integer({ min: 10, max: 990 });
const percent = (value: number): string => `${value / 10}%`;
const school = fc
  .tuple(
    fc.constantFrom('东湖', '西岭', '青云', '白鹭', '石桥', '望江'),
    fc.constantFrom('小学', '中学', '幼儿园', '图书馆', '医院'),
  )
  .map((parts) => parts.join(''));

const found = (rule: Rule, report: string, plan: string): string[] =>
  messagesAbout(rule, reportAndPlan(report, plan));

describe('no-target-regression and target-without-increment', () => {
  it('speak of a rate that should rise exactly where it falls, or stands still', () => {
    fc.assert(
      fc.property(rate, tenths, tenths, (name, before, after) => {
        const texts = [
          `${name}达到${percent(before)}。`,
          `${name}达到${percent(after)}。`,
        ] as const;
        expect(found(noTargetRegression, ...texts)).toHaveLength(after < before ? 1 : 0);
        expect(found(targetWithoutIncrement, ...texts)).toHaveLength(after === before ? 1 : 0);
      }),
      { numRuns },
    );
  });

  it('speak of a rate that should fall exactly where it rises', () => {
    fc.assert(
      fc.property(badRate, tenths, tenths, (name, before, after) => {
        const texts = [
          `${name}降至${percent(before)}。`,
          `${name}降至${percent(after)}。`,
        ] as const;
        expect(found(noTargetRegression, ...texts)).toHaveLength(after > before ? 1 : 0);
        expect(found(targetWithoutIncrement, ...texts)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('annual-pace', () => {
  it('speaks of a year exactly where five of them make less than the whole', () => {
    const number = fc.integer({ min: 2, max: 40_000 });
    fc.assert(
      fc.property(number, number, (whole, year) => {
        const documents = [
          `某区“十五五”教育发展规划（2026—2030年）\n\n一、主要目标\n（一）扩大供给\n1.加快建设。新增公办幼儿园学位${whole}个。\n`,
          `某区教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。新增公办幼儿园学位${year}个。\n`,
        ].map((text, index) => parse(new SourceText(text, `${index}.txt`), { format: 'text' }));
        const results = lintProject(documents, [annualPace], { setting: defaultRuleSetting });
        const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
        expect(count).toBe(year * 5 < whole ? 1 : 0);
      }),
      { numRuns },
    );
  });
});

describe('carry-over', () => {
  const unfinished = fc.constantFrom('尚未开工', '未按期完工', '延期', '结转下年', '未能建成');
  it('speaks of an unfinished project exactly where the plan is silent about it', () => {
    fc.assert(
      fc.property(school, unfinished, fc.boolean(), (name, word, isPlanned) => {
        const plan = isPlanned ? `抓好${name}建设。` : '加强队伍建设。';
        expect(found(carryOver, `${name}${word}。`, plan)).toHaveLength(isPlanned ? 0 : 1);
      }),
      { numRuns },
    );
  });
});

describe('status-moves-forward', () => {
  const stages = [
    ['完成选址', '筹建'],
    ['开工建设', '开工建设'],
    ['在建', '续建'],
    ['竣工', '竣工'],
    ['投入使用', '启用'],
  ] as const;
  const stage = fc.integer({ min: 0, max: 4 });
  it('speaks of a project exactly where it falls back, or begins twice', () => {
    fc.assert(
      fc.property(school, stage, stage, (name, before, after) => {
        const report = `${name}${stages[before]?.[0] ?? ''}。`;
        const plan = `${stages[after]?.[1] ?? ''}${name}。`;
        const back = after < before || (after === before && after === 1);
        expect(found(statusMovesForward, report, plan)).toHaveLength(back ? 1 : 0);
      }),
      { numRuns },
    );
  });
});

describe('consistent-name', () => {
  const inserted = fc.constantFrom('', '实验', '示范', '希望', '双语', '完全');
  const place = fc.constantFrom('新湖', '柳林', '南岭', '红旗', '望江');
  it('speaks of two names exactly where one word is put in', () => {
    fc.assert(
      fc.property(place, inserted, inserted, (name, first, second) => {
        const text = `某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。建成${name}${first}小学教学楼。\n2.改善条件。扩建${name}${second}小学食堂。\n`;
        const differs = first !== second && (first === '' || second === '');
        expect(messagesAbout(consistentName, text)).toHaveLength(differs ? 1 : 0);
      }),
      { numRuns },
    );
  });
});
