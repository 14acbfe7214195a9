import { chineseInteger } from '../../shared/chinese-integer.ts';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';

/** Years from which anniversaries are counted. */
const anniversaries: readonly (readonly [words: string, year: number])[] = [
  ['中国共产党成立', 1921],
  ['建党', 1921],
  ['新中国成立', 1949],
  ['中华人民共和国成立', 1949],
  ['建国', 1949],
  ['建军', 1927],
  ['改革开放', 1978],
  ['红军长征胜利', 1936],
  ['五四运动', 1919],
  ['抗战胜利', 1945],
  ['抗日战争胜利', 1945],
  ['香港回归', 1997],
  ['澳门回归', 1999],
];
const anniversary = new RegExp(
  `(${anniversaries.map(([words]) => words).join('|')})([0-9]{1,3}|[一二三四五六七八九十百]{1,5})$`,
  'u',
);
/** 2021年是建党…: the sentence says itself which year it means. */
const toldYear = /(20[0-9]{2})年(?:是|为|作为|迎来|恰逢|正值)[^0-9]{0,8}$/u;
const looksForward = /迎接|喜迎|庆祝|献礼|纪念/u;
const tellsOfOther = /大会|讲话|以来|曾|已/u;

export interface WrongAnniversary {
  readonly at: number;
  readonly end: number;
  readonly data: Readonly<Record<'text' | 'event' | 'year' | 'actual', string | number>>;
}

/** The anniversaries that a text of these years counts wrongly. */
export function wrongAnniversaries(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): WrongAnniversary[] {
  const found: WrongAnniversary[] = [];
  for (let at = text.indexOf('周年'); at !== -1; at = text.indexOf('周年', at + 2)) {
    const match = anniversary.exec(text.slice(Math.max(0, at - 16), at));
    if (match === null) continue;
    const [words, event = '', written = ''] = match;
    const base = anniversaries.find(([name]) => name === event)?.[1] ?? from;
    const count = /^[0-9]/u.test(written) ? Number(written) : chineseInteger(written);
    if (count === null) continue;
    const place = { at: at - words.length, end: at + 2 };
    const before = clauseBefore(text, place.at);
    const said = toldYear.exec(before)?.[1];
    const year = said === undefined ? from : Number(said);
    if (
      said === undefined
        ? isRight(count, base, { from, to }, before + clauseBehind(text, place.end), before)
        : count === year - base
    )
      continue;
    found.push({ ...place, data: { text: `${words}周年`, event, year, actual: year - base } });
  }
  return found;
}

/** True where the years of the plan explain the count, or the clause speaks of another year. */
function isRight(
  count: number,
  base: number,
  { from, to }: { readonly from: number; readonly to: number },
  around: string,
  before: string,
): boolean {
  if (count >= from - base && count <= to - base + 1) return true;
  return count < from - base && (!looksForward.test(before) || tellsOfOther.test(around));
}
