import { describe, expect, it } from 'vitest';
import { schemes } from './class-schemes.ts';
import { classesIn, openingsOf } from './class-words.ts';

/** Every class by its own pattern. */
function asked(label: string): string[] {
  return schemes.flatMap((kinds, scheme) =>
    kinds.flatMap((pattern, kind) => (pattern.test(label) ? [`${scheme}.${kind}`] : [])),
  );
}

const labels = [
  '男性人口',
  '其中农业人口',
  '非税收入完成',
  '基本满意',
  '不满意',
  '第一产业增加值',
  '二季度',
  '普通高中',
  '县区级项目',
  '参照公务员管理事业编制',
  '上划中央收入',
  '已整改',
  '全年完成投资',
  '',
];

describe('the classes that words name', () => {
  it.each(labels)('%s: no pattern is passed over', (label) => {
    expect(
      classesIn(label)
        .map(({ scheme, kind }) => `${scheme}.${kind}`)
        .toSorted(),
    ).toEqual(asked(label).toSorted());
  });

  it.each([
    ['一审|再审', ['一', '再']],
    [String.raw`\u4e00\u5ba1|\u518d\u5ba1`, ['一', '再']],
    ['(?<!非)税收', ['税']],
    ['[县区][级属]|[一第]?二产业', ['县', '区', '一', '第', '二']],
    ['(?:党委|总支)部', ['党', '总']],
  ])('%s begins with %j', (source, signs) => {
    expect(openingsOf(source)).toEqual(signs);
  });

  it('are found by every word that a pattern writes out', () => {
    for (const pattern of schemes.flat())
      for (const word of pattern.source.match(/^[一-鿿]+(?=\||$)|(?<=\|)[一-鿿]+$/gu) ?? [])
        expect(classesIn(word).length, word).toBeGreaterThan(0);
  });
});
