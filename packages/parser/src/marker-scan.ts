import { beginsWithAction } from './action-words.ts';
import { isDigit, isFullWidthDigit, isHan, isSpace } from './characters.ts';
import type { MarkerStyle } from './document.ts';
import { digitsEnd, digitsValue, isNumeral, numeralEnd, smallNumber } from './marker-numeral.ts';

/** A number or mark at the start of a text; its meaning is decided later, from its neighbours. */
export interface MarkerScan {
  readonly style: MarkerStyle;
  /** Length of the marker without the space behind it. */
  readonly length: number;
  /** Where the text behind the marker begins. */
  readonly contentStart: number;
  readonly number: number | null;
  /** True where the text may as well be prose: `19加强`, `一、二年级`, `1.2`. Only neighbours can prove it. */
  readonly weak: boolean;
  /** For `chapter`: 部分 篇 编 0, 章 1, 节 2. */
  readonly rank: number;
}

const bullets = '•●·▪■◆◇○□★☆▲△►➢✓※◎';
/** Behind a number these make an amount, a date or a name, never a heading. */
const measureWords =
  '年月日号个所项名人次万亿千百十级届里时点分秒周天节班套台件家户条种类期轮岁米吨元倍版式处座栋间支批门篇场类位大多余几第至到以成';

/** Verbs that begin with one of them: 15大力建设, 17支持办学. */
const verbs =
  /^(?:大力|大兴|支持|成立|分类|分级|节约|多渠道|多措并|多元|多样|处置|处理|周密|批准|轮训|第一时|以[^上下内前后外])/u;

/** Reads the marker in front of a text, or null. Looks at a bounded number of characters. */
export function scanMarker(text: string): MarkerScan | null {
  const unit = text.charCodeAt(0);
  if (isDigit(unit) || isFullWidthDigit(unit)) return arabic(text);
  if (unit === 0x28 || unit === 0xff08) return bracketed(text);
  if (unit === 0x7b2c) return ordinal(text);
  if (unit >= 0x2460 && unit <= 0x249b) return circled(text, unit);
  if (unit >= 0x3220 && unit <= 0x3229) return marker(text, 'chinese-paren', 1, unit - 0x321f);
  if (isDash(unit)) return dash(text);
  if (isNumeral(text.charAt(0))) return chinese(text);
  if (bullets.includes(text.charAt(0)) && text.length > 1) return marker(text, 'bullet', 1, null);
  if ((unit === 0x2a || unit === 0x2b) && isSpace(text.charCodeAt(1)))
    return marker(text, 'bullet', 1, null);
  return null;
}

function marker(
  text: string,
  style: MarkerStyle,
  length: number,
  number: number | null,
  weak = false,
  rank = 0,
): MarkerScan {
  let contentStart = length;
  while (isSpace(text.charCodeAt(contentStart))) contentStart++;
  return { style, length, contentStart, number, weak, rank };
}

/** 一，、 where a page has doubled its marks against copying. */
function isDoubled(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === ',' || mark === '，') && text.charAt(at + 1) === '、';
}

/** Marks that may stand behind a number by mistake: only neighbours can prove that it is one. */
const sentenceMarks = ',，。:：';

/** 一、 一. 一是 一， 一。 */
function chinese(text: string): MarkerScan | null {
  const end = numeralEnd(text, 0);
  const number = smallNumber(text.slice(0, end));
  if (number === null) return null;
  const next = text.charAt(end);
  if (next === '是') return marker(text, 'yishi', end + 1, number);
  const spaced = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  const mark = text.charAt(spaced);
  if (mark === '、') {
    const behind = text.charAt(spaced + 1);
    return marker(text, 'chinese-comma', spaced + 1, number, isNumeral(behind));
  }
  if (mark === '.' || mark === '．') return marker(text, 'chinese-comma', spaced + 1, number);
  if (isDoubled(text, spaced)) return marker(text, 'chinese-comma', spaced + 2, number);
  // 一）加强领导: only neighbours can prove that half a bracket is lost.
  if (mark === ')' || mark === '）') return marker(text, 'chinese-paren', spaced + 1, number, true);
  if (mark !== '' && sentenceMarks.includes(mark))
    return marker(text, 'chinese-comma', spaced + 1, number, true);
  if (spaced > end && isHan(text.charCodeAt(spaced))) {
    return marker(text, 'chinese-comma', end, number, true);
  }
  return number > 1 && isBareChinese(text, end)
    ? marker(text, 'chinese-comma', end, number, true)
    : null;
}

/** What a numeral makes a name of: 三农, 四史, 六稳, 三公, 二手, 四川, 三伏. */
const named = '农史育稳保公会好资孩手线产支甲老夕全严实方者维川明亚江安盘堰平峡元寨水伏夏秋';

/** A line that is a heading and names no place or body: 三穗县人民政府. */
const bareHeading = /^[\u4e00-\u9fff“”]{4,20}$/u;
const bodyName = /(?:[省市县区镇乡村局厅委办处科院部会校府]|中心|公司)$/u;

/** `三加强组织领导`: the mark behind the number is lost, and what follows is no measure word. */
function isBareChinese(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (isNumeral(next) || named.includes(next)) return false;
  if (measureWords.includes(next) && !verbs.test(text.slice(end, end + 3))) return false;
  const rest = text.slice(end, end + 24).trimEnd();
  return beginsWithAction(rest, 0) || (bareHeading.test(rest) && !bodyName.test(rest));
}

/** （一） (1) */
function bracketed(text: string): MarkerScan | null {
  let at = 1;
  while (at < 4 && isSpace(text.charCodeAt(at))) at++;
  let end = numeralEnd(text, at);
  let style: MarkerStyle = 'chinese-paren';
  let number = smallNumber(text.slice(at, end));
  if (end === at) {
    end = digitsEnd(text, at, 3);
    style = 'arabic-paren';
    number = end === at ? null : digitsValue(text.slice(at, end));
  }
  if (number === null) return null;
  while (end < at + 8 && isSpace(text.charCodeAt(end))) end++;
  const close = text.charAt(end);
  if (close !== ')' && close !== '）') {
    return lostBracket(text, end) ? marker(text, style, end, number, true) : null;
  }
  const mark = text.charAt(end + 1);
  const length = mark !== '' && '、.．，,'.includes(mark) ? end + 2 : end + 1;
  return marker(text, style, length, number);
}

/** （一加强领导: behind half a bracket stands a heading, and the other half nowhere near. */
function lostBracket(text: string, at: number): boolean {
  const behind = text.slice(at, at + 12);
  return (
    isHan(behind.charCodeAt(0)) &&
    (!measureWords.includes(behind.charAt(0)) || verbs.test(behind)) &&
    !/[）)]/u.test(behind)
  );
}

/** 第一章 第一节 第一部分; 第一， */
function ordinal(text: string): MarkerScan | null {
  let end = numeralEnd(text, 1);
  let number = smallNumber(text.slice(1, end));
  if (end === 1) {
    end = digitsEnd(text, 1, 3);
    number = end === 1 ? null : digitsValue(text.slice(1, end));
  }
  if (number === null) return null;
  const word = text.charAt(end);
  if (word === '，' || word === ',' || word === '：' || word === ':' || word === '、') {
    return marker(text, 'ordinal-word', end + 1, number, word === '、');
  }
  const chapters = [
    ['部分', 0],
    ['篇', 0],
    ['编', 0],
    ['章', 1],
    ['节', 2],
  ] as const;
  for (const [name, rank] of chapters) {
    if (!text.startsWith(name, end)) continue;
    const behind = text.charAt(end + name.length);
    if (
      behind !== '' &&
      !isSpace(behind.charCodeAt(0)) &&
      !'：:、，'.includes(behind) &&
      rank === 0
    ) {
      return null;
    }
    const length = end + name.length + ('：:、'.includes(behind) && behind !== '' ? 1 : 0);
    return marker(text, 'chapter', length, number, false, rank);
  }
  return null;
}

/** ① ⑴ ⒈ */
function circled(text: string, unit: number): MarkerScan | null {
  if (unit <= 0x2473) return marker(text, 'circled', 1, unit - 0x245f);
  if (unit <= 0x2487) return marker(text, 'arabic-paren', 1, unit - 0x2473);
  return marker(text, 'arabic-dot', 1, unit - 0x2487);
}

function isDash(unit: number): boolean {
  return (
    unit === 0x2014 ||
    unit === 0x2015 ||
    unit === 0x2500 ||
    unit === 0x2013 ||
    unit === 0x2d ||
    unit === 0xff0d
  );
}

/** ——坚持; a hyphen needs a second one or a blank behind it. */
function dash(text: string): MarkerScan | null {
  let end = 0;
  while (
    end < 8 &&
    (isDash(text.charCodeAt(end)) ||
      (end > 0 && text.charCodeAt(end) === 0x20 && isDash(text.charCodeAt(end + 1))))
  )
    end++;
  const first = text.charCodeAt(0);
  const behind = text.charCodeAt(end);
  if (end >= text.length) return null;
  if (end === 1 && (first === 0x2d || first === 0xff0d || first === 0x2013)) {
    return isSpace(behind) ? marker(text, 'bullet', 1, null) : null;
  }
  if (isDigit(behind)) return null;
  return marker(text, 'dash', end, null);
}

/** 1. 1、 1) 19加强; never a year, a date, a decimal or an amount. */
function arabic(text: string): MarkerScan | null {
  const end = digitsEnd(text, 0, 4);
  if (end > 3) return null;
  const number = digitsValue(text.slice(0, end));
  const spaced = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  const mark = text.charAt(spaced);
  const behind = text.charCodeAt(spaced + 1);
  if (mark === '.' || mark === '．') {
    if (isDigit(behind) || isFullWidthDigit(behind)) {
      const year = /^\d{4}(?:年|[—–~-]\d{4})/u.test(text.slice(spaced + 1, spaced + 10));
      return marker(text, 'arabic-dot', spaced + 1, number, !year);
    }
    return marker(text, 'arabic-dot', spaced + 1, number);
  }
  if (mark === '、') return marker(text, 'arabic-comma', spaced + 1, number, isDigit(behind));
  if (mark === ')' || mark === '）') return marker(text, 'arabic-half-paren', spaced + 1, number);
  if (isDoubled(text, spaced)) return marker(text, 'arabic-comma', spaced + 2, number);
  // Only 2、 is what Word leaves of 二、; the mark of a sentence stands for a dot.
  if (mark !== '' && sentenceMarks.includes(mark))
    return marker(text, 'arabic-dot', spaced + 1, number, true);
  if (isHan(mark.charCodeAt(0)) || mark === '“' || mark === '《') {
    if (measureWords.includes(mark) && !verbs.test(text.slice(spaced, spaced + 3))) return null;
    return marker(text, 'arabic-bare', end, number, true);
  }
  return null;
}
