// Digits and letters that a conversion dropped among Chinese words.

import { isDigit, isHan, isLatin } from './characters.ts';
import { beginsCommonWord, isCommonWord } from './common-words.ts';
import type { ResidueMatch } from './residue.ts';
import { simplifiedUnit, toSimplified } from './script-map.ts';

/** More of them are a name. */
const LONGEST = 3;

/** `教3育`, `加a强`: signs inside a word that is never written with anything in between. */
export function insideWord(text: string, at: number): ResidueMatch | null {
  if (!beginsCommonWord(simplifiedUnit(text.charCodeAt(at - 1)))) return null;
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
