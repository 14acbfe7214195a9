import type { Quantity } from './quantity.ts';

/** 各1小时, 均达到100%, 分别达到65%和55%: how what stands in front of a number deals it out. */
export function distributionOf(before: string): Quantity['distribution'] {
  const tail = before.slice(-10);
  if (
    /(?:各(?![类级项种界])|每[个所名位校县区人]?)[^，。；、]{0,4}$/u.test(tail) &&
    !/每[年月周天日季]/u.test(tail)
  ) {
    return 'each';
  }
  if (/分别[^，。；、]{0,6}$/u.test(tail)) return 'respectively';
  if (/均[^，。；、]{0,6}$/u.test(tail) && !/(?:人均|生均|平均|均衡|日均)/u.test(tail))
    return 'all';
  return null;
}

/** True where 和 or 、 ties the number to the one before it. */
export function isJoined(before: string): boolean {
  return /(?:和|与|、|及)$/u.test(before);
}
