import type { Quantity } from '@yaodian/parser';
import { isExact } from './written-number.ts';

// Numbers that stand beside a total and its parts and are none of both.

/** Whether the number at an offset is one for each: 人均, 每户. */
export function isAverage(text: string, at: number): boolean {
  return /(?:[人户校村年月日]均|平均|每|单产|单位面积产量|均价)[^，。；、,;]{0,8}$/u.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** 预算60999万元的40.4%: a rate refers to the number that ends at the offset. */
export function isReferredTo(text: string, end: number): boolean {
  return /^的\s?[0-9]/u.test(text.slice(end, end + 3));
}

const changes = '(?:增加|增长|减少|下降|上升)';
const comparison = new RegExp(
  `(?:比|较)[^，。；、,;]{1,8}${changes}了?\\s?$|[，,（(](?:同比|环比)?${changes}了?\\s?$|` +
    `(?:同比|环比)(?:均|分别)?${changes}了?\\s?$|[人件起]数${changes}了?\\s?$|` +
    '(?:净增|净减|增收|减收|增支|减支|多增|少增)了?\\s?$|同期(?:发生|死亡|受伤|损失|为)?\\s?$',
  'u',
);

/** 分别比上年增加2058万人和395万人, 同比减少1起、5人: the second of the numbers that one verb speaks of. */
const listedChange = new RegExp(
  `(?:分别(?:同比|[比较][^，。；、,;]{1,10})?|(?:同比|环比)(?:分别|均)?)(?:净)?${changes}了?(?:[0-9.]{1,12}[^，。；、,;0-9]{0,6}(?:[、和与及]|以及)){1,6}$`,
  'u',
);

/** 同比减少5起4人: nothing stands between the two numbers of a change. */
const secondChange = new RegExp(
  `(?:同比|环比|[比较][^，。；、,;0-9]{1,10})(?:均|分别)?(?:净)?${changes}了?[0-9.]{1,12}(?:起|件|宗|户|人次?|次)$`,
  'u',
);

/** 比上年增加1.2亿元 stands between the total and its parts and is none of both. */
export function isComparison(text: string, { inReading: { start } }: Quantity): boolean {
  const front = text.slice(Math.max(0, start - 14), start);
  if (comparison.test(front)) return true;
  const last = text.charAt(start - 1);
  if ('起件宗户人次'.includes(last))
    return secondChange.test(text.slice(Math.max(0, start - 30), start));
  return '、和与及'.includes(last) && listedChange.test(text.slice(Math.max(0, start - 80), start));
}

/** Whether a number counts something as a total or a part may: no rate, change or average. */
export function isCount(text: string, quantity: Quantity): boolean {
  const { start, end } = quantity.inReading;
  return (
    quantity.unit !== '' &&
    !/[%％‰]|百分点/u.test(quantity.unit) &&
    isExact(quantity) &&
    !isComparison(text, quantity) &&
    !isAverage(text, start) &&
    !isReferredTo(text, end)
  );
}
