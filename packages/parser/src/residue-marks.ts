// What a page or a wrong encoding left among the words: page numbers, boxes, footnote digits, split bytes.

import { isHan, isLatin, isSpace } from './characters.ts';
import type { ResidueMatch } from './residue.ts';

/** No run of split bytes is read further than this. */
const WINDOW = 80;

/** `加强— 3 —管理`, `加强-12-管理`: a page number in the middle of a text. */
export function pageNumber(text: string, at: number): ResidueMatch | null {
  if (!isHan(text.charCodeAt(at - 1))) return null;
  const mark = /^([—–－-])\s?\d{1,3}\s?\1(?=[\u3400-\u9fff])/u.exec(text.slice(at, at + 8))?.[0];
  if (mark === undefined) return null;
  return { kind: 'page-number', start: at, end: at + mark.length, hidden: true };
}

const boxes = '□■▯☐◻◼';
/** Boxes to tick stand nearer to one another than this. */
const NEAR = 12;
/** A run of more is a line to write on. */
const LOST = 2;
const numberBehind =
  /^[ \u3000]{0,4}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/u;

/** `加强□理`, `加强□□制`: characters that the font lacks. Boxes in a form stand beside words that end there. */
export function lostCharacter(text: string, at: number): ResidueMatch | null {
  let end = at + 1;
  while (end < at + LOST && text.charAt(end) === text.charAt(at)) end++;
  const match: ResidueMatch = { kind: 'replacement', start: at, end, hidden: true };
  const others = text.slice(Math.max(0, at - NEAR), at) + text.slice(end, end + NEAR);
  if ([...others].some((each) => boxes.includes(each))) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if ((before === '' || before === '\n') && numberBehind.test(text.slice(end, end + 11)))
    return match;
  if (
    '。；）'.includes(before) &&
    before !== '' &&
    (after === '' || after === '\n' || after === '\r')
  )
    return match;
  const hanAt = (near: number): boolean => isHan(text.charCodeAt(near));
  return hanAt(at - 1) && hanAt(end) && (hanAt(at - 2) || hanAt(end + 1)) ? match : null;
}

/** `ä¸­æ`: the bytes of one character read as several letters. */
export function splitBytes(text: string, at: number): ResidueMatch | null {
  let end = at;
  while (end < at + WINDOW && /[\u0080-\u00ff]/u.test(text.charAt(end))) end++;
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/u.test(text.slice(at, end))) return null;
  if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(end))) return null;
  return { kind: 'garbled', start: at, end, hidden: false };
}

/** `名?鐛u`: bytes read in a wrong encoding leave a ? and a Han character with Latin letters; `日;、`. */
export function garbled(text: string, at: number, unit: number): ResidueMatch | null {
  if (at === 0 || !isHan(text.charCodeAt(at - 1))) return null;
  const next = text.charCodeAt(at + 1);
  if (next === 0x3f && unit === 0x3f) {
    let end = at + 2;
    while (text.charCodeAt(end) === 0x3f) end++;
    return isHan(text.charCodeAt(end)) ? { kind: 'garbled', start: at, end, hidden: false } : null;
  }
  if (unit === 0x3b) {
    if (next !== 0x3001) return null;
    return { kind: 'garbled', start: at, end: at + 1, hidden: false };
  }
  if (!isHan(next) || !isLatin(text.charCodeAt(at + 2))) return null;
  return { kind: 'garbled', start: at, end: at + 3, hidden: false };
}

/** `鐨勭`, `锛`, `锟斤拷`: UTF-8 read as GBK makes characters that no text has. */
export function wrongEncoding(text: string, at: number): ResidueMatch {
  const known = /^[锟錕]斤拷/u.test(text.slice(at, at + 3));
  const withLetter = isLatin(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(at + 2));
  const end = at + (known ? 3 : withLetter ? 2 : 1);
  return { kind: 'garbled', start: at, end, hidden: false };
}

/**
 * `196%以上` where 96 % was meant: a footnote mark in front of a rate that cannot pass 100 %.
 * 毛入学率 may reach 130 %; rates of completion and growth have no bound.
 */
export function grownPercentage(text: string, at: number): ResidueMatch | null {
  let start = at;
  while (start > 0 && start > at - 8 && /[\d.]/u.test(text.charAt(start - 1))) start--;
  const number = text.slice(start, at);
  if (!/^1[3-9]\d(?:\.\d+)?$/u.test(number)) return null;
  const before = text.slice(Math.max(0, start - 16), start);
  const clause = before.slice(
    Math.max(...['，', '。', '；', ',', '\n'].map((m) => before.lastIndexOf(m))) + 1,
  );
  if (!/率|比例|占比|比重|覆盖面/u.test(clause)) return null;
  if (/完成|增长|增幅|同比|产销|偿|负债|周转|回报|[能备金]利用/u.test(clause)) return null;
  return { kind: 'footnote-digit', start, end: start + 1, hidden: true };
}

/** Words that no Chinese name has. */
const particle = /^(?:the|of|and|for|with|from|this|that|are|is|to|in|on|by)(?![A-Za-z])/u;

/**
 * `服务 work，`: a lower-case word between a blank and a mark, in the middle of a Chinese clause;
 * `加强 of 管理`: a word that only holds English ones together.
 */
export function foreignWord(text: string, at: number): ResidueMatch | null {
  const word = particle.exec(text.slice(at, at + 6))?.[0];
  const before = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  if (word !== undefined && isHan(text.charCodeAt(before))) {
    const end = at + word.length;
    const behind = isSpace(text.charCodeAt(end)) ? end + 1 : end;
    if (isHan(text.charCodeAt(behind)))
      return { kind: 'foreign-word', start: at, end, hidden: false };
  }
  if (at < 2 || !isSpace(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at - 2))) return null;
  let end = at;
  while (end < at + 20 && text.charCodeAt(end) >= 97 && text.charCodeAt(end) <= 122) end++;
  if (end - at < 3 || !/[，。、；]/u.test(text.charAt(end))) return null;
  return { kind: 'foreign-word', start: at, end, hidden: false };
}
