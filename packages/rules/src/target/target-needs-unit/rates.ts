// 合格率达到98以上: of a rate nothing but the per cent sign is missing, whatever stands behind.

import { matchesIn } from '../../shared/matches-in.ts';

export interface BareRate {
  /** From the comparing word to behind the number and its bound. */
  readonly at: number;
  readonly end: number;
  readonly number: string;
}

/** What every one of them holds: most texts hold none. */
const sign = /(?:率|比例|比重|占比)[^，。；、]{0,6}[达超低高少过到至在][0-9]/u;
const words = '(?:分别|均|力争|争取|要|稳定|基本){0,2}';
const bare = new RegExp(
  `((?:率|比例|比重|占比)${words})((?:达到?|超过|不低于|不高于|不超过|(?:提高|提升|增加|上升|下降|降低|降)[到至]|(?:保持|稳定|控制|巩固|维持)在)([0-9]{1,2}(?:\\.[0-9]{1,2})?|100)(?:以上|以下|以内|左右)?)(?=[，。；）（\\n]|$)`,
  'gu',
);
/** Rates that count on something else than a hundred, or on nothing. */
const otherRate =
  /(?:死亡|出生|生育|发病|患病|频|效|汇|容积|功|速|心|帧|分辨|犯罪|事故|发案|发生|周转|斜|曲|折射|杠杆)率$/u;

/** The rates of a text whose number has no sign. */
export function bareRates(text: string): BareRate[] {
  if (!sign.test(text)) return [];
  return [...matchesIn(text, bare)].flatMap(
    ({ 1: rate = '', 2: written = '', 3: number = '', index }): BareRate[] => {
      if (otherRate.test(text.slice(Math.max(0, index - 3), index + 1))) return [];
      const at = index + rate.length;
      return [{ at, end: at + written.length, number }];
    },
  );
}
