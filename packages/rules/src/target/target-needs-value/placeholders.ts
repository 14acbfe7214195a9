// Signs in the place of a number that somebody meant to fill in: 新建××所, 覆盖率达到XX%, 培训__人次.

import { matchesIn } from '../../shared/matches-in.ts';
import type { LostNumber } from './lost-numbers.ts';

/** 承诺__期限, 严肃__处理: the others begin words too often. */
const units =
  '(?:万|亿)?(?:[%％‰]|个百分点|人次|批次|公里|[平立]方米|亩|元|人(?!数|均|员)|户(?!数|均)|吨|件|册)|' +
  '[个名所家场项座套支门栋辆](?![\\u4e00-\\u9fff]?[县市镇乡村](?![管属级直内]))|' +
  '(?:[条台处间张节期]|[\\u4e00-\\u9fff]{1,2}以[上内下])(?=[，。；、）,;)]|$)';
/** A question mark that nobody asks with: 投资？亿元, 覆盖率达到？%, 建成中心？座，. */
const unsure =
  '[？?]{1,3}(?=(?:万|亿)?(?:[%％‰]|个百分点|人次|批次|公里|[平立]方米|亩|元)|[万亿][人户吨]|[个名所家场项座套条台处件人](?:以上)?(?:[，。；、）,;)]|$))';
/** 培训农民达到…名。: behind an ellipsis only what ends its clause is a unit. */
const ended =
  '(?:[%％‰]|个百分点|[万亿]?元|万?(?:人次|公里|平方米|[个名所家场项座套台件次亩户人]))(?:以上)?(?:[，。；、）,;)]|$)';
const placeholder = new RegExp(
  `(?<=[\\u4e00-\\u9fff≥≤、，])(?:(?:×{1,3}|X{2,3}|X(?![栋座])|x{1,3}|_{2,4}|\\*{2,3})(?=${units})|…{1,2}(?=${ended})|${unsure})`,
  'gu',
);
/** How much behind the signs a message quotes. */
const QUOTED = 3;

/**
 * A single X or x hides a figure in what is printed for others to copy. 20××年, ××县: in such a text
 * the signs hide what is nobody's business.
 */
const masked =
  /[0-9](?:×{1,3}|[Xx]{1,3}|\*{1,3})|(?:×{1,3}|[Xx]{1,3}|\*{1,3})[县市镇乡村区局校省同某]|(?:×{2,4}|[Xx]{2,4}|\*{2,4})年/u;

/** The places of one paragraph; many of them are a form. */
const MOST = 2;
/** A sign that hides figures elsewhere hides them here: 投入xx余万元，…… 投入xxx万元. */
const small = /^(?:x+|X|×)$/u;
const hiding = /(?<=[\u4e00-\u9fff])[xX×]+(?=[\u4e00-\u9fff])/gu;

export function placeholdersIn(text: string): LostNumber[] {
  // 人数×天数=工作日: the sign multiplies.
  if (!/[×Xx_*？?…]/u.test(text) || masked.test(text) || /[=＝]/u.test(text)) return [];
  const found: LostNumber[] = [];
  let hides: boolean | null = null;
  for (const { 0: signs, index } of matchesIn(text, placeholder)) {
    if (small.test(signs)) {
      hides ??= [...matchesIn(text, hiding)].length > 1;
      if (hides) continue;
    }
    const unit = /^[万亿]?(?:个百分点|人次|公里|平方米|.)/u.exec(text.slice(index + signs.length));
    found.push({ at: index, end: index + signs.length + Math.min(unit?.[0].length ?? 1, QUOTED) });
  }
  return found.length > MOST ? [] : found;
}
