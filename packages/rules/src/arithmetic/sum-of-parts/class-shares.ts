// Two shares of classes that leave nothing between them: 公立医院占71.4%，民营医院占28.6%.

import { decimalFrom, subtract } from '@yaodian/schema';
import { sharesAt, wouldMend } from '../../shared/shares-of-hundred.ts';
import type { SharesOfHundred } from '../../shared/shares-of-hundred.ts';

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/公立|公办/u, /民营|民办|社会办/u],
  [/城镇|城市|城区/u, /农村|乡村/u],
  [/存量/u, /新增|增量/u],
  [/(?<!不)合格/u, /不合格/u],
  [/线上/u, /线下/u],
  [/(?<!非)税收?/u, /非税/u],
  [/家庭户/u, /集体户/u],
  [/汉族/u, /少数民族/u],
  [/内资/u, /外资/u],
  [/一般债/u, /专项债/u],
];
const shares =
  /([^，。；、,;：:％%0-9（）()]{2,14}?)占(?:比|比重)?(?:为|达)?\s?(\d{1,2}(?:\.\d{1,2})?)[%％]/gu;
const mark = /^[，,；;、]$/u;

/** All pairs of a text; where neither 100 nor one digit beside it comes out, the shares are of two wholes. */
export function* sharesOfClasses(text: string): Generator<SharesOfHundred> {
  if (!text.includes('占')) return;
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(shares)) {
    const from = last;
    last = match;
    if (from === null) continue;
    const end = from.index + from[0].length;
    if (!mark.test(text.slice(end, match.index))) continue;
    if (!areOpposed(from[1] ?? '', match[1] ?? '')) continue;
    const [, , one = ''] = from;
    const written = [one, match[2] ?? ''];
    const start = end - one.length - 1;
    const found = sharesAt(start, text.slice(start, match.index + match[0].length), written);
    if (found === null) continue;
    const off = subtract(decimalFrom(100), found.sum);
    if (found.holds || written.some((share) => wouldMend(share, off))) yield found;
  }
}

/** 公立医院床位 and 民营医院床位: opposite words, and else one thing. */
function areOpposed(one: string, other: string): boolean {
  return pairs.some(([first, second]) =>
    [
      [one, other],
      [other, one],
    ].some(([a = '', b = '']) => {
      if (!first.test(a) || !second.test(b) || second.test(a) || first.test(b)) return false;
      const [x, y] = [a.replace(first, ''), b.replace(second, '')];
      return x === '' || y === '' || [...x].some((sign) => y.includes(sign));
    }),
  );
}
