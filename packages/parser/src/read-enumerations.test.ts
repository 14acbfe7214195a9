import { describe, expect, it } from 'vitest';
import { readingOf } from './inline-testing.ts';
import { readEnumerations } from './read-enumerations.ts';

function read(text: string): string[] {
  return readEnumerations(readingOf(text)).map(
    ({ items, open }) => items.map((item) => item.text).join('|') + (open ? '…' : ''),
  );
}

describe('readEnumerations', () => {
  it.each([
    ['推进甲中学、乙中学、丙小学等5个项目', ['推进甲中学|乙中学|丙小学…']],
    ['建成甲中学、乙中学和丙小学3个项目', ['建成甲中学|乙中学|丙小学3个项目']],
    ['建成甲中学、乙中学以及丙小学', ['建成甲中学|乙中学|丙小学']],
    ['推进甲中学（一期、二期）、乙中学建设', ['推进甲中学（一期、二期）|乙中学建设', '一期|二期']],
    ['落实《甲办法》《乙规定》', ['落实《甲办法》|《乙规定》']],
    ['深化“甲工程”“乙行动”', ['深化“甲工程”|“乙行动”']],
    ['发展中等、高等职业教育', ['发展中等|高等职业教育']],
    ['获一、二等奖', ['获一|二等奖']],
    ['新建6所（甲校、乙校），扩建2所', ['甲校|乙校']],
    ['促进教育公平', []],
    ['营造和谐校园、平安校园', ['营造和谐校园|平安校园']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives places', () => {
    const text = '推进甲校、乙校等项目';
    const [list] = readEnumerations(readingOf(text));
    expect(text.slice(list?.range.start, list?.range.end)).toBe('推进甲校、乙校');
    expect(list?.items.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '推进甲校',
      '乙校',
    ]);
  });

  it('stays linear on hostile text', () => {
    for (const sign of ['、', '（', '《', '和', '等', '、（', '”“']) {
      expect(readEnumerations(readingOf(sign.repeat(50_000))).length).toBeLessThan(60_000);
    }
  });
});
