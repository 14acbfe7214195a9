import { describe, expect, it } from 'vitest';
import { OwnText, textFact, textFactAt } from './own-text.ts';

describe('what a text says by itself', () => {
  it('is worked out once for each text', () => {
    const asked: string[] = [];
    const length = textFact((text) => {
      asked.push(text);
      return text.length;
    });
    const [one, other] = [new OwnText('一、总体要求'), new OwnText('二、重点任务。')];
    expect([length(one), length(other), length(one)]).toEqual([6, 7, 6]);
    expect(asked).toEqual(['一、总体要求', '二、重点任务。']);
  });

  it('keeps facts apart, and knows that one is nothing', () => {
    let times = 0;
    const ends = textFact((text) => text.endsWith('。'));
    const nothing = textFact(() => {
      times++;
      return null;
    });
    const own = new OwnText('责任处室：规建科');
    expect([ends(own), nothing(own), ends(own), nothing(own)]).toEqual([false, null, false, null]);
    expect(times).toBe(1);
  });

  it('is worked out again where it is asked from another place', () => {
    const asked: number[] = [];
    const behind = textFactAt((text, at) => {
      asked.push(at);
      return text.slice(at);
    });
    const own = new OwnText('1.加强队伍建设');
    expect([behind(own, 2), behind(own, 2), behind(own, 0)]).toEqual([
      '加强队伍建设',
      '加强队伍建设',
      '1.加强队伍建设',
    ]);
    expect(asked).toEqual([2, 0]);
  });
});
