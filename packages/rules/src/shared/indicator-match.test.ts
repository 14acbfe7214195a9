import { parse, SourceText } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from './indicator.ts';
import type { Indicator } from './indicator.ts';
import { matchIndicators } from './indicator-match.ts';

function indicators(sentences: readonly string[]): Indicator[] {
  const text = `某市教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。${sentences.join('')}\n`;
  const document = parse(new SourceText(text), { format: 'text' });
  return document.parts.flatMap((part) => indicatorsOf(document, part));
}

function pairs(a: readonly string[], b: readonly string[]): string[] {
  return matchIndicators(indicators(a), indicators(b))
    .map(({ earlier, later }) => `${earlier.quantity.metric}=${later.quantity.metric}`)
    .sort();
}

describe('matchIndicators', () => {
  it.each([
    ['公办幼儿园在园幼儿占比达46%。', '公办园在园幼儿比例达42%。'],
    ['专任教师持证率达到97%。', '专任教师持有教师资格证比例达到100%。'],
    ['学生体质健康优良率达到50%。', '中小学生体质健康优良率达到52%。'],
    ['适龄幼儿学前三年入园率达到98%。', '学前三年教育适龄儿童入园率达到97%。'],
    ['全市新增老年学位2500个。', '新增老年学位3600个。'],
  ])('%s ~ %s', (a, b) => {
    expect(pairs([a], [b])).toHaveLength(1);
    expect(pairs([b], [a])).toHaveLength(1);
  });

  it.each([
    ['小学学龄人口入学率达到100%。', '初中学龄人口入学率达到99%。'],
    ['学生运动技能达标率达到90%。', '学生艺术特长达标率达到90%。'],
    ['新增幼儿园学位300个。', '新增小学学位300个。'],
    ['市本级新增老年学位300个。', '新增老年学位300个。'],
    ['新增学位300个。', '新增学位500个。'],
    ['近视率达到50%。', '近视率下降1个百分点。'],
    ['评选市级示范学校20所。', '评选省级示范学校20所。'],
  ])('%s ≁ %s', (a, b) => {
    expect(pairs([a], [b])).toEqual([]);
  });

  it('takes the subject of a rate from the rate before it', () => {
    expect(
      pairs(['学生体质健康合格率达到96%，优良率达到50%。'], ['学生体质健康优良率达到52%。']),
    ).toEqual(['优良率=学生体质健康优良率']);
  });

  const sentence = fc
    .record({
      noun: fc.constantFrom(
        '公办幼儿园',
        '示范学校',
        '名师工作室',
        '书香校园',
        '特色课程',
        '老年学堂',
      ),
      level: fc.constantFrom('', '市级', '省级'),
      number: fc.integer({ min: 2, max: 90 }),
    })
    .map(({ noun, level, number }) => `新增${level}${noun}${number}个。`);
  const list = fc.array(sentence, { maxLength: 12 });

  it('is symmetric and independent of order', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const there = pairs(a, b);
        const back = matchIndicators(indicators(b), indicators(a))
          .map(({ earlier, later }) => `${later.quantity.metric}=${earlier.quantity.metric}`)
          .sort();
        expect(back).toEqual(there);
        expect(pairs(a.toReversed(), b.toReversed())).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });
});
