// Numbers as headings have them: small ones, in Chinese or in digits.

import { isDigit, isFullWidthDigit } from './characters.ts';

const numerals = '〇零一二三四五六七八九十百';

/** True for a sign of a Chinese number; false for an empty text. */
export function isNumeral(sign: string): boolean {
  return sign !== '' && numerals.includes(sign);
}

/** The value of a numeral of one to four signs as headings use it, else null. */
export function smallNumber(signs: string): number | null {
  if (signs === '' || signs.length > 5) return null;
  const digit = (sign: string): number =>
    '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
  const hundreds = signs.indexOf('百');
  let total = 0;
  let rest = signs;
  if (hundreds >= 0) {
    const value = hundreds === 0 ? 1 : digit(signs.slice(0, hundreds));
    if (hundreds > 1 || value < 1) return null;
    total = value * 100;
    rest = signs.slice(hundreds + 1).replace(/^[零〇]/u, '');
    if (rest === '') return total;
  }
  const tens = rest.indexOf('十');
  if (tens < 0) {
    if (rest.length !== 1 || digit(rest) < 1) return null;
    return total + digit(rest);
  }
  const upper = tens === 0 ? 1 : digit(rest.slice(0, tens));
  const lower = tens === rest.length - 1 ? 0 : digit(rest.slice(tens + 1));
  if (tens > 1 || upper < 1 || rest.length - tens > 2 || lower < 0) return null;
  return total + upper * 10 + lower;
}

/** Where the Chinese number ends that begins here. */
export function numeralEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 6 && end < text.length && numerals.includes(text.charAt(end))) end++;
  return end;
}

/** Where digits of either width end that begin here; at most so many are read. */
export function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (
    end < at + most &&
    (isDigit(text.charCodeAt(end)) || isFullWidthDigit(text.charCodeAt(end)))
  )
    end++;
  return end;
}

/** The value of digits of either width. */
export function digitsValue(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i);
    value = value * 10 + (unit >= 0xff10 ? unit - 0xff10 : unit - 48);
  }
  return value;
}
