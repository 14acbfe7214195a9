import { beginsWithAction } from './action-words.ts';
import type { MarkerStyle } from './document.ts';
import { findLostChapters, findLostHeading, findLostNumbers } from './lost-headings.ts';
import { groupOf, reach } from './marker-group.ts';
import type { MarkerScan } from './marker-scan.ts';
import { repairNumbers } from './numbering-repairs.ts';
import type { Unit } from './units.ts';

/** A marker that counts as one, with its meaning in the sequence that it stands in. */
export interface Numbering {
  readonly style: MarkerStyle;
  readonly written: number | null;
  meantStyle: MarkerStyle;
  meant: number | null;
}

const arabicStyles: readonly MarkerStyle[] = ['arabic-dot', 'arabic-comma', 'arabic-bare'];

/**
 * The markers of a stretch of units, by index: weak ones only where the neighbours prove them, and
 * chapter numbers that lost their Chinese numeral (`2、` between 一、 and 三、) as what they mean.
 */
export function resolveNumbering(
  units: readonly Unit[],
  from: number,
  to: number,
): Map<number, Numbering> {
  const markers = new Map<number, Numbering>();
  const previous = new Map<MarkerStyle, number>();
  let bare = false;
  /** The style of the arabic numbers so far, which one that lost its mark shares. */
  let arabic: MarkerStyle = 'arabic-dot';
  const decimals = decimalNumbers(units, from, to);
  for (let i = from; i < to; i++) {
    const scan = units[i]?.marker;
    if (scan === null || scan === undefined || units[i]?.cells !== null) continue;
    if (decimals.has(i)) continue;
    const follows = goesOn(previous, scan);
    if (scan.weak && !provenByNeighbours(units, i, to, follows, bare)) continue;
    bare = scan.style === 'arabic-bare';
    if (scan.style === 'arabic-dot' || scan.style === 'arabic-comma') arabic = scan.style;
    markers.set(i, {
      style: scan.style,
      written: scan.number,
      meantStyle: bare ? arabic : scan.style,
      meant: scan.number,
    });
    if (scan.number !== null) previous.set(scan.style, scan.number);
  }
  const order = withoutCopies(units, markers);
  repairNumbers(order, longLines(units, markers), headingsOfLists(units, markers));
  findLostNumbers(units, from, to, markers);
  findLostChapters(units, from, markers);
  findLostHeading(units, from, to, markers);
  return markers;
}

/** Whether a number follows the last one of its style, of any arabic style where it is arabic. */
function goesOn(
  previous: ReadonlyMap<MarkerStyle, number>,
  { style, number }: Pick<MarkerScan, 'style' | 'number'>,
): boolean {
  const before = (number ?? 0) - 1;
  return groupOf(style) === 'arabic-dot'
    ? arabicStyles.some((each) => previous.get(each) === before)
    : previous.get(style) === before;
}

/** 1.1 of `1.1 指导思想`, 2.1 of `2.1.3 …`. */
const decimal = /^(\d{1,2})[.．](\d{1,2})(?:[.．]\d{1,2}){0,2}\s{0,4}(?=[^\d.．%％\s])/u;

/** Units numbered 1.1, 1.2: proven by a neighbour in the same chapter, since 3.5 may begin an amount. */
function decimalNumbers(units: readonly Unit[], from: number, to: number): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.marker?.weak !== true || unit.marker.style !== 'arabic-dot') continue;
    const match = decimal.exec(unit.text.slice(0, 16));
    if (match === null) continue;
    const key = `${match[1] ?? ''}.${Number(match[2])}`;
    const others = places.get(key);
    if (others) others.push(i);
    else places.set(key, [i]);
  }
  const found = new Set<number>();
  for (const [key, at] of places) {
    const [chapter = '', own = ''] = key.split('.');
    const neighbours = [Number(own) - 1, Number(own) + 1];
    const proven = neighbours.some((each) => places.has(`${chapter}.${each}`));
    if (proven) for (const i of at) found.add(i);
  }
  return found;
}

/** A long line that stands twice says nothing of the numbers around its copy. */
function withoutCopies(
  units: readonly Unit[],
  markers: ReadonlyMap<number, Numbering>,
): Numbering[] {
  const seen = new Set<string>();
  const kept: Numbering[] = [];
  markers.forEach((marker, index) => {
    const text = units[index]?.text ?? '';
    if (text.length >= 40 && seen.has(text)) return;
    if (text.length >= 40) seen.add(text);
    kept.push(marker);
  });
  return kept;
}

const otherComma = /^[一二三四五六七八九十]{1,3}[，,：:。]\s?[\u4e00-\u9fff“”]{4,20}[：:]?$/u;
/** 4，加强 and 4。加强: prose begins with no such number. */
const otherArabic = /^\d{1,2}[，。]\s?[\u4e00-\u9fff“]/u;
const bareChinese = /^[一二三四五六七八九十]{1,3}[\u4e00-\u9fff]$/u;
const bareHeading = /^(?:\d{1,3}\s?|[一二三四五六七八九十]{1,3})[\u4e00-\u9fff“”《》]{4,24}。?$/u;

function provenByNeighbours(
  units: readonly Unit[],
  at: number,
  to: number,
  follows: boolean,
  bareBefore: boolean,
): boolean {
  const scan = units[at]?.marker;
  if (scan?.number === null || scan === null || scan === undefined) return false;
  const group = groupOf(scan.style);
  if (scan.number !== 1 && !follows) return false;
  if (scan.number !== 1 && scan.style === 'chinese-paren') return true;
  for (let i = at + 1; i < Math.min(at + reach, to); i++) {
    const other = units[i]?.marker;
    if (other === null || other === undefined || groupOf(other.style) !== group) continue;
    if (other.number === scan.number + 1) return true;
    if (!other.weak) break;
  }
  // The last of a sequence has no neighbour behind it: a full paragraph with a heading proves it.
  if (scan.number === 1) return false;
  if (scan.style === 'arabic-bare' && bareBefore) return true;
  const text = units[at]?.text ?? '';
  // 三，加强组织领导, and 三加强组织领导 too.
  if (otherComma.test(text) || otherArabic.test(text)) return true;
  const acting = beginsWithAction(text, scan.contentStart);
  if (bareChinese.test(text.slice(0, scan.contentStart + 1)))
    return acting || bareHeading.test(text);
  // 13改进工作作风 in a line of its own.
  if (scan.style === 'arabic-bare' && (acting || bareHeading.test(text))) return true;
  const stop = text.indexOf('。');
  return stop > 3 && stop < 40 && text.length > stop + 20;
}

/** A heading and more: longer than any chapter's title. */
const LONG = 40;

/** Short lines right in front of another number: what they head is a list, and no text. */
function headingsOfLists(
  units: readonly Unit[],
  markers: ReadonlyMap<number, Numbering>,
): ReadonlySet<Numbering> {
  const heads = new Set<Numbering>();
  markers.forEach((marker, index) => {
    const text = units[index]?.text ?? '';
    const below = markers.get(index + 1);
    if (below === undefined || text.length > LONG || text.includes('。')) return;
    if (below.written === 1 || groupOf(below.style) !== groupOf(marker.style)) heads.add(marker);
  });
  return heads;
}

function longLines(
  units: readonly Unit[],
  markers: ReadonlyMap<number, Numbering>,
): ReadonlySet<Numbering> {
  const long = new Set<Numbering>();
  markers.forEach((marker, index) => {
    if ((units[index]?.text.length ?? 0) > LONG) long.add(marker);
  });
  return long;
}
