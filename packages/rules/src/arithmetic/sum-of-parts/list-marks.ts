// What the marks of a list tell of the classes in it.

import type { Counted } from './counted.ts';

/** 投产项目投资44亿元；续建项目投资33亿元；新开工项目投资14亿元: what the marks of a list part from its classes is one more item. */
export function isBeside(
  text: string,
  [first, second]: readonly Counted[],
  totals: readonly Counted[],
): boolean {
  const last = totals.at(-1);
  return (
    first !== undefined &&
    second !== undefined &&
    last !== undefined &&
    isItemMark(text, last, first) &&
    isItemMark(text, first, second)
  );
}

/** Whether one ； and nothing that announces parts stands between two numbers. */
function isItemMark(text: string, from: Counted, to: Counted): boolean {
  const between = text.slice(from.quantity.inReading.end, to.quantity.inReading.start);
  return /^[^。；;：:]*[；;][^。；;：:]*$/u.test(between) && !between.includes('其中');
}

/** 省外项目113个；省内项目79个；县际项目230个: one more item with the noun of the classes. */
export function isLonger(
  text: string,
  counted: readonly Counted[],
  { to, noun }: { readonly to: number; readonly noun: string },
): boolean {
  const [last, next] = [counted[to - 1], counted[to]];
  return (
    noun !== '' &&
    last !== undefined &&
    next !== undefined &&
    next.label.endsWith(noun) &&
    isItemMark(text, last, next)
  );
}
