// What stands right beside a unit tells that its number is gone: 省前名, 人（含）以上, 12套公寓和套住房.

import { matchesIn } from '../../shared/matches-in.ts';
import type { LostNumber } from './lost-numbers.ts';

/** 进入全国前名, 总分前名的人数: a place is counted; no word is written so. */
const rank =
  /(?:[国省市县区球级]|世界|行业|同类|总分|总量|排名|成绩|[位名]?[居列入进])前(?:名(?=[的和及与、，。；）以]|$)|强(?=[的和及与、，。；）以县市园院高]|企业|$))/gu;
/** 56人（含）以上: 县级（含）以上 is counted by no number. */
const inclusive =
  /(?<=[\u4e00-\u9fff])(?<![一二两三四五六七八九十百千万亿半几多])(?:人|名|万?元|年|岁|公里|亩|吨)[（(]含[）)]以[上下]/gu;
/** Half of a pair: the other half stands in front of 和 with the same unit. */
const second =
  /[和及与](?:套(?![餐路件种算房内装])|场(?![所地馆景域内外站长次合])|座(?![谈位椅席])|栋|辆(?!次)|条(?![件例款线目理])|处(?![理置室长级于罚在分境])|支(?![持部出撑教行点付])|台(?![账湾阶风区站资商胞企青农])|名(?![师校家医录单额称牌城镇村园著贵老中特企院班教品片胜次义誉人作店优])|家(?![庭长校政访电具禽畜园风教门属装委用居纺])|项(?!目))(?=[\u4e00-\u9fff])/gu;
/** The first half stands no further in front. */
const REACH = 24;

export function lostByNeighbours(text: string): LostNumber[] {
  const found: LostNumber[] = [];
  const add = (at: number, end: number): void => {
    found.push({ at, end });
  };
  if (text.includes('前'))
    for (const { 0: whole, index } of matchesIn(text, rank))
      add(index + whole.indexOf('前'), index + whole.length);
  if (text.includes('含'))
    for (const { 0: whole, index } of matchesIn(text, inclusive)) add(index, index + whole.length);
  if (/[0-9]/u.test(text))
    for (const { 0: whole, index } of matchesIn(text, second))
      if (isSecond(text, index, whole.charAt(1))) add(index, index + whole.length);
  return found;
}

/** Whether the thing in front of 和 is counted with the same unit. */
function isSecond(text: string, at: number, unit: string): boolean {
  const first = /[0-9]([\u4e00-\u9fff])[\u4e00-\u9fff“”（）]{2,}$/u.exec(
    text.slice(Math.max(0, at - REACH), at),
  );
  return first?.[1] === unit;
}
