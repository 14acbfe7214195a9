import { isDigit, isHan, isLatin } from './characters.ts';
import {
  foreignWord,
  garbled,
  grownPercentage,
  lostCharacter,
  pageNumber,
  splitBytes,
  wrongEncoding,
} from './residue-marks.ts';
import {
  backtick,
  bracedField,
  bookmark,
  brokenReference,
  circledReference,
  escapeSequence,
  footnoteReference,
  imageName,
  isRaised,
  markup,
  percentEscape,
  pictureSign,
  raisedReference,
  spanAttribute,
  wordField,
} from './residue-markup.ts';
import { bulletedNumber, checkbox, quotedLine } from './residue-lines.ts';
import {
  hashes,
  isLoneStar,
  lineEnd,
  loneStar,
  starsBlotOut,
  strikes,
  underscores,
} from './residue-signs.ts';
import { insideWord } from './residue-words.ts';
import type { Residue, ResidueKind, ResidueMatch } from './residue.ts';

/** 0 nothing, 1 worth a closer look, 2 invisible. Of Han characters only those that a wrong encoding makes. */
const suspicious = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x20; unit++) suspicious[unit] = 2;
for (const unit of [9, 10, 13]) suspicious[unit] = 0;
for (let unit = 0x7f; unit <= 0x9f; unit++) suspicious[unit] = 2;
// U+FFFC stands for a picture, and the three in front of it for notes between the lines.
for (const unit of [0xad, 0x180e, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffd])
  suspicious[unit] = 2;
for (let unit = 0x200b; unit <= 0x200f; unit++) suspicious[unit] = 2;
for (let unit = 0x2028; unit <= 0x202e; unit++) suspicious[unit] = 2;
for (let unit = 0x2060; unit <= 0x206f; unit++) suspicious[unit] = 2;
for (let unit = 0xe000; unit <= 0xf8ff; unit++) suspicious[unit] = 2;
for (let unit = 0xc2; unit <= 0xf4; unit++) suspicious[unit] = 1;
for (const mark of '@[【〔¹²³⁰⁴⁵⁶⁷⁸⁹{*#(（?;%<>&_!！—–－-□■▯☐◻◼•●◆▪\\`~↵⏎¶锟锛銆鈥鐨鍏鍔鐛鎴鍙')
  suspicious[mark.charCodeAt(0)] = 1;
for (let unit = 0; unit < 0x80; unit++) if (isLatin(unit) || isDigit(unit)) suspicious[unit] = 1;
for (let unit = 0x2460; unit <= 0x2473; unit++) suspicious[unit] = 1;

const pinyinWord = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ]{1,7}$/u;
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u;
/** Readings without a tone mark that converters leave: 們(men), 麼(me). */
const neutralTone = new Set(['men', 'me', 'le', 'de', 'zhe', 'ma', 'ne', 'zi', 'tou']);

/** `行(xing)動`: so many syllables without a tone mark are a converter's habit. */
const HABIT = 8;
const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ong|[iu]?ang|eng|ing|[iu]?an|en|in|un|ia?o|uai|ia|ie|iu|u[aeio]|ai|ei|ao|ou|er|[aeiouv])$/u;

/**
 * What a conversion left in a text, in order of position. Hidden residue is left out of the reading
 * view. `emphasis` is set for plain text, where `**` is no markup.
 */
export function scanResidue(text: string, emphasis: boolean): Residue[] {
  const found: Residue[] = [];
  const add = (kind: ResidueKind, start: number, end: number, hidden: boolean): number => {
    found.push({ kind, range: { start, end }, text: text.slice(start, end), hidden });
    return end - 1;
  };
  const plain: Residue[] = [];
  const habits: Habits = {
    emphasis,
    blots: emphasis && starsBlotOut(text),
    masks: emphasis && maskedPlace.test(text),
    loneStars: isLoneStar(text, emphasis),
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (suspicious[unit] === 0) continue;
    if (unit === 0x28 || unit === 0xff08) {
      const end = plainPinyinEnd(text, i, plain.at(-1)?.range.end ?? -1);
      if (end !== -1) {
        plain.push({
          kind: 'pinyin',
          range: { start: i, end },
          text: text.slice(i, end),
          hidden: true,
        });
        i = end - 1;
        continue;
      }
    }
    if (unit === 0xfffd) i = add('replacement', i, runEnd(text, i, 0xfffd), true);
    else if (unit >= 0xe000 && unit <= 0xf8ff) i = add('private-use', i, i + 1, true);
    else if (suspicious[unit] === 2) i = add('invisible', i, i + 1, true);
    else if (isDigit(unit)) {
      const match = insideWord(text, i);
      if (match !== null) i = add(match.kind, match.start, match.end, match.hidden);
    } else {
      const match = matchVisible(text, i, unit, habits);
      if (match !== null) i = Math.max(i, add(match.kind, match.start, match.end, match.hidden));
      else if (isLatin(unit)) i = latinEnd(text, i) - 1;
    }
  }
  const syllables =
    plain.length < HABIT ? plain.filter((each) => neutralTone.has(each.text.slice(1, -1))) : plain;
  if (syllables.length === 0) return found;
  return [...found, ...syllables].sort((a, b) => a.range.start - b.range.start);
}

/** Where `(xing)` ends behind a Han character, or behind another reading of it; -1 for anything else. */
function plainPinyinEnd(text: string, at: number, last: number): number {
  if (at === 0 || !(isHan(text.charCodeAt(at - 1)) || last === at)) return -1;
  let end = at + 1;
  while (end <= at + 6 && text.charCodeAt(end) >= 0x61 && text.charCodeAt(end) <= 0x7a) end++;
  if (end === at + 1 || !(text.charAt(end) === ')' || text.charAt(end) === '）')) return -1;
  return syllable.test(text.slice(at + 1, end)) ? end + 1 : -1;
}

/** What signs stand for in this text. */
interface Habits {
  readonly emphasis: boolean;
  readonly blots: boolean;
  readonly masks: boolean;
  readonly loneStars: boolean;
}

function matchVisible(
  text: string,
  at: number,
  unit: number,
  { emphasis, blots, masks, loneStars }: Habits,
): ResidueMatch | null {
  switch (unit) {
    case 0x5b:
    case 0x3010:
    case 0x3014:
      return bookmark(text, at) ?? pictureSign(text, at) ?? footnoteReference(text, at);
    case 0x40:
      return filler(text, at);
    case 0x2a:
      if (text.charCodeAt(at + 1) !== 0x2a) return loneStars ? loneStar(text, at) : null;
      if (!emphasis || blots) return null;
      if (text.charCodeAt(at - 1) === 0x2a || standsForName(text, at, masks)) return null;
      return { kind: 'emphasis', start: at, end: runEnd(text, at, 0x2a), hidden: true };
    case 0x23:
      return hashes(text, at);
    case 0x26:
    case 0x3c:
      return markup(text, at, emphasis);
    case 0x28:
    case 0xff08:
      return pinyin(text, at);
    case 0x3f:
    case 0x3b:
      return garbled(text, at, unit);
    case 0x25:
      return grownPercentage(text, at) ?? percentEscape(text, at);
    case 0x21:
    case 0xff01:
      return brokenReference(text, at);
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0xff0d:
      return (emphasis ? checkbox(text, at) : null) ?? pageNumber(text, at);
    case 0x3e:
      return emphasis ? quotedLine(text, at) : null;
    case 0x2022:
    case 0x25cf:
    case 0x25c6:
    case 0x25aa:
      return emphasis ? bulletedNumber(text, at) : null;
    case 0x25a0:
      return (emphasis ? bulletedNumber(text, at) : null) ?? lostCharacter(text, at);
    case 0x5c:
      return emphasis ? escapeSequence(text, at) : null;
    case 0x7b:
      return spanAttribute(text, at) ?? bracedField(text, at);
    case 0x60:
      return emphasis ? backtick(text, at) : null;
    case 0x7e:
      return strikes(text, at);
    case 0xb6:
    case 0x21b5:
    case 0x23ce:
      return lineEnd(text, at);
    default:
      if (isRaised(unit)) return raisedReference(text, at);
      if (unit >= 0xc2 && unit <= 0xf4) return splitBytes(text, at);
      if (unit >= 0x2500 && unit <= 0x2fff) return lostCharacter(text, at);
      if (unit >= 0x2460 && unit <= 0x2473) return circledReference(text, at);
      if (isHan(unit)) return wrongEncoding(text, at);
      if (unit === 0x5f) return wordField(text, at) ?? (emphasis ? underscores(text, at) : null);
      return (
        wordField(text, at) ?? imageName(text, at) ?? foreignWord(text, at) ?? insideWord(text, at)
      );
  }
}

/** 印发@@给你们: a page strews signs over its text, so that nobody can copy it. */
function filler(text: string, at: number): ResidueMatch | null {
  if (text.charCodeAt(at + 1) !== 0x40) return null;
  const end = runEnd(text, at, 0x40);
  const touches = isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(end));
  return touches ? { kind: 'garbled', start: at, end, hidden: true } : null;
}

/** The longest run of marks of emphasis; more stand for what was blotted out. */
const LONGEST_EMPHASIS = 4;
/** ***总书记, ***同志, ***文化思想: the name of a person stood there. */
const personal = /^(?:新时代|总书记|主席|同志|重要(?:讲话|指示|论述)|[\u4e00-\u9fff]{2,4}思想)/u;
/** What ends the name of a body: 某某农业发展有限公司. */
const bodyName = /^[\u4e00-\u9fff]{0,12}(?:公司|合作社|医院|学校|小学|中学|幼儿园|街道|社区)/u;

const places = '省市县區縣区镇鎮乡鄉州村盟旗';
/** **村达到标准: in a text where the mark stands for a place, it stands for other names too. */
const maskedPlace = new RegExp(`(?<!\\*)\\*\\*[${places}]`, 'u');
/** So near on its line the other mark of a pair stands. */
const PAIR = 60;

/** **市, **年, 〔**〕: in such a text these stand for a name or a number, and pair with nothing. */
const blotted = new RegExp(`\\*{2,}[${places}年〕]`, 'gu');

function isPaired(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - PAIR), at).replace(blotted, '');
  const behind = text.slice(end, end + PAIR).replace(blotted, '');
  return (
    before.slice(before.lastIndexOf('\n') + 1).includes('**') ||
    (behind.split('\n', 1)[0] ?? '').includes('**')
  );
}

/** **县委办公室, 委托***有限公司, 落实********考察时的讲话精神: somebody blotted out a name. */
function standsForName(text: string, at: number, masks: boolean): boolean {
  const end = runEnd(text, at, 0x2a);
  if (end - at > LONGEST_EMPHASIS) return true;
  // 关于印发<**>县实施方案: the marks of the title fell around the name.
  const behind = text.charAt('>〉'.includes(text.charAt(end) || ' ') ? end + 1 : end);
  if (behind !== '' && places.includes(behind)) return true;
  if (masks && ('年〕'.includes(behind || ' ') || !isPaired(text, at, end))) return true;
  // 20**年, 19**-1: a year that is not told.
  if (/^(?:19|20)$/.test(text.slice(at - 2, at)) && /[年.—-]/u.test(behind)) return true;
  // ab****12, 138****5678: most signs of a name or of a number are not shown.
  if (end - at > 2 && /[\dA-Za-z]/u.test(text.charAt(at - 1)) && /[\da-z]/u.test(behind))
    return true;
  const next = text.slice(end, end + 16);
  return end - at > 2 && (bodyName.test(next) || personal.test(next));
}

function runEnd(text: string, at: number, unit: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === unit) end++;
  return end;
}

function latinEnd(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

/** `印發(fā)`: one reading in brackets behind a Han character. */
function pinyin(text: string, at: number): ResidueMatch | null {
  if (at === 0 || !isHan(text.charCodeAt(at - 1))) return null;
  let end = at + 1;
  while (end <= at + 8 && text.charAt(end) !== ')' && text.charAt(end) !== '）') end++;
  if (end > at + 8 || end >= text.length) return null;
  const word = text.slice(at + 1, end);
  if (!pinyinWord.test(word) || !(toneMark.test(word) || neutralTone.has(word))) return null;
  return { kind: 'pinyin', start: at, end: end + 1, hidden: true };
}
