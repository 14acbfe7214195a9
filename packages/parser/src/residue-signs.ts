// Signs of Markdown among Chinese words, where a conversion forgot them: #, _ and a lone *.

import { isHan } from './characters.ts';
import { isCommonWord } from './common-words.ts';
import type { ResidueMatch } from './residue.ts';
import { toSimplified } from './script-map.ts';

/** So near on the line the other sign of a pair stands: #话题#, A_B. */
const NEAR = 40;

/** `加强##管理`; the topics of a web page stand in a pair. */
export function hashes(text: string, at: number): ResidueMatch | null {
  const end = runBetweenHan(text, at, '#', 3);
  if (end === -1) return null;
  const around = text.slice(Math.max(0, at - NEAR), at) + text.slice(end, end + NEAR);
  return around.includes('#') ? null : { kind: 'emphasis', start: at, end, hidden: true };
}

/** `加强~~管理`: words that were struck out stand in a pair, and one sign is a range. */
export function strikes(text: string, at: number): ResidueMatch | null {
  const end = runBetweenHan(text, at, '~', 2);
  if (end !== at + 2) return null;
  const around = text.slice(Math.max(0, at - NEAR), at) + text.slice(end, end + NEAR);
  return around.includes('~') ? null : { kind: 'emphasis', start: at, end, hidden: true };
}

const mark = /[。，；：、！？”》）]/u;

/** `管理。¶`, `管理↵`, `管理¶，`: the end of a line or a paragraph, as a program shows it. */
export function lineEnd(text: string, at: number): ResidueMatch | null {
  const before = text.charAt(at - 1);
  if (!isHan(before.charCodeAt(0)) && !/[0-9%]/u.test(before) && !mark.test(before)) return null;
  const behind = text.charAt(at + 1);
  const ends = behind === '' || behind === '\n' || behind === '\r';
  return ends || isHan(behind.charCodeAt(0)) || mark.test(behind)
    ? { kind: 'emphasis', start: at, end: at + 1, hidden: true }
    : null;
}

/** What stands beside a blank that somebody fills in: 共__个, ____年__月. */
const blankBefore = /[年月日时第共：:]/u;
const unit = /[年月日时个名人所项次场份张条件台套亩户家篇座处批期万亿元%％]/u;

function isBlank(text: string, at: number, end: number): boolean {
  if (blankBefore.test(text.charAt(at - 1))) return true;
  const [first = '', second = ''] = toSimplified(text.slice(end, end + 2));
  return unit.test(first) && !isCommonWord(first, second);
}

/** `加强__管理`; longer ones, and those beside a measure word, are blanks of a form. */
export function underscores(text: string, at: number): ResidueMatch | null {
  const end = runBetweenHan(text, at, '_', 3);
  if (end < at + 2 || isBlank(text, at, end)) return null;
  return { kind: 'emphasis', start: at, end, hidden: true };
}

/** Stars in plain text that are no habit: one, or the two of one pair. In Markdown two are a pair. */
export function isLoneStar(text: string, emphasis: boolean): boolean {
  const most = emphasis ? 2 : 1;
  let count = 0;
  let end: number;
  for (let at = text.indexOf('*'); at !== -1; at = text.indexOf('*', end)) {
    end = at + 1;
    while (text.charAt(end) === '*') end++;
    // *** stands for a name, and so does the * beside it; ** is emphasis that was left over.
    if (end > at + 2 ? emphasis : end === at + 1 && ++count > most) return false;
  }
  return count > 0;
}

/** One such run may be a slip of the pen. */
const BLOTS = 2;

/**
 * True for a plain text whose stars stand for names and numbers: *所, ***万元, or marks that pair on hardly
 * any line. Two stars of emphasis come in pairs, and never as one or three.
 */
export function starsBlotOut(text: string): boolean {
  let runs = 0;
  let odd = 0;
  let paired = 0;
  let unpaired = 0;
  let marks = 0;
  let line = 0;
  let end: number;
  for (let at = text.indexOf('*'); at !== -1; at = text.indexOf('*', end)) {
    end = at + 1;
    while (text.charAt(end) === '*') end++;
    const length = end - at;
    if (at >= line) {
      if (marks % 2 === 1) unpaired++;
      else if (marks > 0) paired++;
      marks = 0;
      const stop = text.indexOf('\n', at);
      line = stop === -1 ? text.length : stop;
    }
    marks += length >> 1;
    if (length > 1) runs++;
    // A star in front of a line begins an item of a list.
    const inside = isHan(text.charCodeAt(at - 1)) || (length > 1 && isHan(text.charCodeAt(end)));
    if (length % 2 === 1 && inside) odd++;
  }
  if (marks % 2 === 1) unpaired++;
  else if (marks > 0) paired++;
  return odd >= BLOTS || (runs >= BLOTS && unpaired > paired);
}

/** 王*同志, *县: a star in the place of a name. */
const masked = /[总书主省市县区縣區镇鎮乡鄉州村盟旗某同先女老年月号]/u;

/** `加强*管理` in a text that has no other. */
export function loneStar(text: string, at: number): ResidueMatch | null {
  const end = runBetweenHan(text, at, '*', 1);
  if (end === -1 || masked.test(text.charAt(end))) return null;
  return { kind: 'emphasis', start: at, end, hidden: true };
}

/** Where a run of a sign ends that stands between Han characters, -1 for anything else. */
function runBetweenHan(text: string, at: number, sign: string, longest: number): number {
  if (!isHan(text.charCodeAt(at - 1))) return -1;
  let end = at + 1;
  while (end <= at + longest && text.charAt(end) === sign) end++;
  return end - at <= longest && isHan(text.charCodeAt(end)) ? end : -1;
}
