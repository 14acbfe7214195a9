// Digits and letters that a conversion dropped among Chinese words.

import { isDigit, isHan, isLatin } from './characters.ts';
import { isCommonWord } from './common-words.ts';
import type { ResidueMatch } from './residue.ts';
import { toSimplified } from './script-map.ts';

/** More of them are a name. */
const LONGEST = 3;

/** `教3育`, `加a强`: signs inside a word that is never written with anything in between. */
export function insideWord(text: string, at: number): ResidueMatch | null {
  if (!isHan(text.charCodeAt(at - 1))) return null;
  let end = at + 1;
  while (end < at + LONGEST && isSign(text.charCodeAt(end))) end++;
  if (!isHan(text.charCodeAt(end))) return null;
  const word = toSimplified(text.charAt(at - 1) + text.charAt(end));
  if (!isCommonWord(word.charAt(0), word.charAt(1))) return null;
  const kind = isDigit(text.charCodeAt(at)) ? 'footnote-digit' : 'foreign-word';
  return { kind, start: at, end, hidden: true };
}

function isSign(unit: number): boolean {
  return isDigit(unit) || isLatin(unit);
}

/** Words that nothing is counted or numbered by: 管理1。 is no second of several. */
const uncounted =
  /(?:管理|建设|发展|体系|机制|制度|责任|落实|要求|精神|改革|服务|保障|监督|监管|检查|培训|教育|整治|开展|推进|提升|加强|完善|环境|安全|质量|水平|能力|作用|意识|满意|稳定|健康|队伍|力度|成效|氛围|秩序|合作|融合|创新|规范|统筹|协调)$/u;

/** `健全体系1。`: the mark of a footnote at the end of a clause. Whether to drop it is a guess. */
export function footnoteDigit(text: string, at: number): ResidueMatch | null {
  if (!isHan(text.charCodeAt(at - 1)) || !/[。，；]/u.test(text.charAt(at + 1))) return null;
  if (!uncounted.test(toSimplified(text.slice(Math.max(0, at - 2), at)))) return null;
  return { kind: 'footnote-digit', start: at, end: at + 1, hidden: false };
}
