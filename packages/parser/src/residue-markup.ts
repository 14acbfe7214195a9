// What programs wrote for one another: bookmarks and fields of Word, markup of web pages, escapes.

import { isHan } from './characters.ts';
import type { ResidueMatch } from './residue.ts';

/** Of what a field may begin, none is read further than this. */
const WINDOW = 80;

/** `[bookmark: _GoBack]` */
export function bookmark(text: string, at: number): ResidueMatch | null {
  if (!text.startsWith('[bookmark', at)) return null;
  const end = text.slice(at, at + 80).search(/[\]\r\n]/u);
  if (end < 0 || text.charAt(at + end) !== ']') return null;
  return { kind: 'bookmark', start: at, end: at + end + 1, hidden: true };
}

/** `[图片]`: what a copied page leaves of a picture. */
export function pictureSign(text: string, at: number): ResidueMatch | null {
  const sign = /^(?:\[(?:图片|圖片|表格|表情|动画表情|image)\]|【图片】)/iu.exec(
    text.slice(at, at + 7),
  )?.[0];
  return sign === undefined
    ? null
    : { kind: 'emphasis', start: at, end: at + sign.length, hidden: true };
}

/** `[1]` or 〔注1〕 behind a word: the mark of a footnote. [2021] and [2018]59号 have more digits. */
export function footnoteReference(text: string, at: number): ResidueMatch | null {
  if (at === 0 || !/[\u4e00-\u9fff。，；：”》）%％]/u.test(text.charAt(at - 1))) return null;
  const mark = /^(?:\[注?[1-9]\d?\]|【注?[1-9]\d?】|〔注?[1-9]\d?〕)(?!\d|号)/u.exec(
    text.slice(at, at + 7),
  )?.[0];
  if (mark === undefined) return null;
  return { kind: 'footnote-digit', start: at, end: at + mark.length, hidden: true };
}

/** `体系¹，`: a raised number behind a word; m², km² and 10³ have a letter or a digit in front. */
export function raisedReference(text: string, at: number): ResidueMatch | null {
  if (!/[\u4e00-\u9fff”》]/u.test(text.charAt(at - 1)) || text.charAt(at - 1) === '米') return null;
  let end = at + 1;
  while (end < at + 3 && isRaised(text.charCodeAt(end))) end++;
  return { kind: 'footnote-digit', start: at, end, hidden: true };
}

/** ¹ ² ³ ⁰ ⁴ to ⁹ */
export function isRaised(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079);
}

/** `①，` behind a word: a number of a list stands in front of what it numbers, that of a note behind it. */
export function circledReference(text: string, at: number): ResidueMatch | null {
  if (
    !/[\u4e00-\u9fff”》]/u.test(text.charAt(at - 1)) ||
    !/[。，；：、]/u.test(text.charAt(at + 1))
  )
    return null;
  return { kind: 'footnote-digit', start: at, end: at + 1, hidden: true };
}

const entity =
  /^&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|ensp|emsp|#\d{1,5}|#x[\da-f]{1,4});/iu;
const tag =
  /^<\/?(?:p|br|b|i|u|em|strong|span|div|font|a|td|tr|th|table|tbody|img|ul|ol|li|h[1-6]|sup|sub|o:p)(?:\s[^<>\n]{0,120})?\s?\/?>/iu;

/** `&nbsp;`, `</p>`: markup of a web page. A draft in Markdown may well hold tags, but not in a word. */
export function markup(text: string, at: number, plain: boolean): ResidueMatch | null {
  const window = text.slice(at, at + 140);
  const sign = (window.startsWith('&') ? entity : tag).exec(window)?.[0];
  if (sign === undefined) return null;
  const end = at + sign.length;
  const inside = isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(end));
  return plain || inside ? { kind: 'emphasis', start: at, end, hidden: true } : null;
}

const field =
  /^(?:_(?:Toc|Ref|Hlk)\d{3,12}|_GoBack|_x000D_|Error! (?:Reference source not found|Bookmark not defined|No bookmark name given)\.?|(?:PAGEREF|HYPERLINK|MERGEFORMAT|FORMTEXT|INCLUDEPICTURE|EMBED)(?![A-Za-z])[ \\"A-Za-z0-9_.:/*#-]{0,60})/u;

/** `_Toc70512345`, `PAGEREF _Toc70512345 \h`: what stands behind a field of Word. */
export function wordField(text: string, at: number): ResidueMatch | null {
  const code = field.exec(text.slice(at, at + WINDOW))?.[0].trimEnd();
  if (code === undefined) return null;
  return { kind: 'bookmark', start: at, end: at + code.length, hidden: true };
}

/** `错误!未找到引用源。`: what Word prints where a reference leads nowhere. */
export function brokenReference(text: string, at: number): ResidueMatch | null {
  if (!text.startsWith('错误', at - 2) && !text.startsWith('錯誤', at - 2)) return null;
  const rest = /^[!！]\s?未(?:找到引用源|定义书签|指定顺序)。?/u.exec(text.slice(at, at + 12))?.[0];
  if (rest === undefined) return null;
  return { kind: 'bookmark', start: at - 2, end: at + rest.length, hidden: true };
}

/** `加强\n管理`, `\u3000`, `教\_育`: an escape of a program that nobody undid. */
export function escapeSequence(text: string, at: number): ResidueMatch | null {
  if (at === 0 || !/[\u3400-\u9fff。，；：、”》）]/u.test(text.charAt(at - 1))) return null;
  const sign =
    /^(?:\\(?:[nrt](?![A-Za-z])|u[\da-f]{4}|x[\da-f]{2}|[_*~#-](?=[\u3400-\u9fff]))){1,4}/iu.exec(
      text.slice(at, at + 24),
    )?.[0];
  if (sign === undefined) return null;
  return { kind: 'emphasis', start: at, end: at + sign.length, hidden: true };
}

const percentCode = /^%(?:20|0[9AaDd]|E3%80%80)/u;
/** 达到%20: somebody wrote the sign in front of its number. */
const asksForRate = /[到达于过至约长降]/u;

/** `加强%20管理`: a blank as addresses of pages write it. */
export function percentEscape(text: string, at: number): ResidueMatch | null {
  const code = percentCode.exec(text.slice(at, at + 9))?.[0];
  if (code === undefined || asksForRate.test(text.charAt(at - 1))) return null;
  const end = at + code.length;
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(end))) return null;
  if (/^(?:以[上下内]|左右|的)/u.test(text.slice(end, end + 2))) return null;
  return { kind: 'emphasis', start: at, end, hidden: true };
}

const attribute = /^\{[.#][A-Za-z][\w-]{0,20}\}/u;

/** `{.underline}`: how a converter notes what a span looked like. */
export function spanAttribute(text: string, at: number): ResidueMatch | null {
  const sign = attribute.exec(text.slice(at, at + WINDOW))?.[0];
  if (sign === undefined) return null;
  return { kind: 'emphasis', start: at, end: at + sign.length, hidden: true };
}

const braced =
  /^\{ ?(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|DATE|TIME|SEQ|REF|HYPERLINK)(?![A-Za-z])[^{}\n]{0,60}\}/u;

/** `{PAGE}`, `{ TOC \\o "1-3" }`: a field of Word whose code is shown. */
export function bracedField(text: string, at: number): ResidueMatch | null {
  const code = braced.exec(text.slice(at, at + WINDOW))?.[0];
  if (code === undefined) return null;
  return { kind: 'bookmark', start: at, end: at + code.length, hidden: true };
}

const extension = /^(?:png|jpe?g|gif|bmp|emf|wmf)(?![A-Za-z0-9])(?!格式|文件|图片|图像|等)/iu;
const fileName = /(?:图片|圖片|image|img|[A-Za-z0-9_-])[A-Za-z0-9_-]{0,12}\.$/u;

/** 加强图片1.png管理: the name of a picture in its place. */
export function imageName(text: string, at: number): ResidueMatch | null {
  if (text.charAt(at - 1) !== '.') return null;
  const suffix = extension.exec(text.slice(at, at + 8))?.[0];
  const name = fileName.exec(text.slice(Math.max(0, at - 16), at))?.[0];
  if (suffix === undefined || name === undefined) return null;
  const start = at - name.length;
  const end = at + suffix.length;
  if (!isHan(text.charCodeAt(start - 1)) || !isHan(text.charCodeAt(end))) return null;
  return { kind: 'foreign-word', start, end, hidden: true };
}

/** `加强` in backticks: code marks of Markdown in a plain text. */
export function backtick(text: string, at: number): ResidueMatch | null {
  let end = at + 1;
  while (text.charAt(end) === '`' && end < at + 3) end++;
  if (!isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(end))) return null;
  return { kind: 'emphasis', start: at, end, hidden: true };
}
