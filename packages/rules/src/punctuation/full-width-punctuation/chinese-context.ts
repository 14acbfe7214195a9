// Whether a half-width mark stands in Chinese text and should be full width.

import { SignSet } from '../../shared/sign-set.ts';

const han = ['\u3400\u9fff'];
const chinese = new SignSet('〇', han);
/** What may stand before a mark that belongs to Chinese text, and what may follow it. */
const before = new SignSet('〇”’》】〕）)%％」』', han);
const behind = new SignSet('〇“‘《【〔（(「『—\n', han);
const digits = new SignSet('0123456789');
/** What is shorter and ends in a stop may be a label of a picture or a table. */
const LEAST_SENTENCE = 12;
/** What stands farther apart was opened and closed by other marks. */
const LONGEST_QUOTATION = 40;
const quotable = /^[\u3400-\u9fff0-9A-Za-z《（][^。'’‘{}=]*[\u3400-\u9fff0-9A-Za-z》）！？]$/u;

/** A mark between Chinese characters, or at the end of what they say. */
export function isBetweenChinese(text: string, at: number): boolean {
  if ('.．'.includes(text.charAt(at))) return isStop(text, at);
  const left = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  let right = at + 1;
  while (text.charAt(right) === ' ' && right < at + 3) right++;
  // 3,000 and 11:40 are numbers; 2026,全面… is a clause that ends in one.
  if (digits.hasAt(text, left)) return text.charAt(at) !== ':' && chinese.hasAt(text, right);
  if (!before.hasAt(text, left)) return false;
  if (right >= text.length || behind.hasAt(text, right)) return true;
  // 新增:8个; 高中,2所
  return /[0-9A-Za-z]/u.test(text.charAt(right)) && chinese.hasAt(text, left);
}

/** 完成建设.推进改造: a stop behind Chinese words, and no mark of a number (一.) or of a short name. */
function isStop(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - 6), at);
  const rest = text
    .slice(at + 1, at + 4)
    .trimStart()
    .slice(0, 2);
  const isLast = rest === '' && at > LEAST_SENTENCE;
  if (!isLast && !/^(?:[\u3400-\u9fff“《]{2}|（|[到至在从]\d)/u.test(rest)) return false;
  if (heading.test(text.slice(Math.max(0, at - 8), at))) return true;
  return (isLast ? endOfWords : words).test(front) && !/[一二三四五六七八九十]$/u.test(front);
}

/** So many signs of Chinese text are no name; behind the last words of a paragraph fewer will do. */
const words =
  /(?:^[\u3400-\u9fff“”《》（）、0-9%]{4}[\u3400-\u9fff”》）]{2}|[0-9%][\u3400-\u9fff]{1,5}|[0-9][%％])$/u;
/** 1.指导思想.坚持…… */
const heading = /(?:[0-9一二三四五六七八九十][、.．]|）)[\u3400-\u9fff]{4,5}$/u;
const endOfWords = /(?:[\u3400-\u9fff”》）][\u3400-\u9fff”》）]|[0-9](?:[%％]|[\u3400-\u9fff]))$/u;

/** f(x), HTTP(S), 1:1(2): brackets among Latin letters and figures are no Chinese brackets. */
export function isChineseBracket(text: string, from: number, to: number): boolean {
  return chinese.hasAt(text, from - 1) || chinese.standsIn(text.slice(from + 1, to));
}

/** A half-width bracket whose partner is full width. */
export function isOneHalf(text: string, at: number, partner: '（' | '）'): boolean {
  if (partner === '（') {
    const near = text.slice(Math.max(0, at - 120), at);
    return near.lastIndexOf('（') > near.lastIndexOf('）');
  }
  const near = text.slice(at, at + 120);
  const close = near.indexOf('）');
  const next = near.indexOf('（');
  return close !== -1 && (next === -1 || close < next);
}

/** Words between two straight quotation marks, and neither an inch nor a string of a program. */
export function isQuotation(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_QUOTATION || /[0-9]/u.test(text.charAt(from - 1))) return false;
  const inside = text.slice(from + 1, to);
  return chinese.standsIn(inside) && quotable.test(inside);
}
