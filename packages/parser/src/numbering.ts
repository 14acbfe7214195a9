import type { MarkerStyle } from './document.ts';
import { findLostChapters, findLostHeading, findLostNumbers } from './lost-headings.ts';
import { groupOf, reach } from './marker-group.ts';
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
    const group = groupOf(scan.style);
    const before = group === 'arabic-dot' ? arabicStyles : [scan.style];
    const follows = before.some((style) => previous.get(style) === (scan.number ?? 0) - 1);
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
  repairChapters(order, longLines(units, markers));
  repairHalfBrackets(order);
  repairStyles(order);
  findLostNumbers(units, from, to, markers);
  findLostChapters(units, from, markers);
  findLostHeading(units, from, to, markers);
  return markers;
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
  for (const [index, marker] of markers) {
    const text = units[index]?.text ?? '';
    if (text.length >= 40 && seen.has(text)) continue;
    if (text.length >= 40) seen.add(text);
    kept.push(marker);
  }
  return kept;
}

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
  // 三加强组织领导 too.
  if (bareChinese.test(text.slice(0, scan.contentStart + 1))) return bareHeading.test(text);
  // 13改进工作作风 in a line of its own.
  if (scan.style === 'arabic-bare' && bareHeading.test(text)) return true;
  const stop = text.indexOf('。');
  return stop > 3 && stop < 40 && text.length > stop + 20;
}

/**
 * `2、` where 二、 stood: Word's automatic numbering, lost on export. It is a chapter where it goes on
 * from the chapter before, fits the chapter behind, and no sequence of its own explains it.
 */
function repairChapters(order: readonly Numbering[], long: ReadonlySet<Numbering>): void {
  const chapters = numbersBehind(order, 'chinese-comma');
  const tasks = numbersBehind(order, 'arabic-dot');
  const arabic = order.filter(({ style }) => groupOf(style) === 'arabic-dot');
  let chapter: number | null = null;
  let ownChapter: Numbering | null = null;
  /** The last number in the style `1、` below the chapter, and the last arabic number at all. */
  let own: number | null = null;
  let running: number | null = null;
  for (const [i, marker] of order.entries()) {
    const { written } = marker;
    if (marker.style === 'chinese-comma') {
      chapter = written;
      ownChapter = marker;
      own = null;
    } else if (groupOf(marker.style) === 'arabic-dot' && written !== null) {
      const behind = chapters[i] ?? null;
      const next = tasks[i] ?? null;
      // Where the same number follows at once, this one is not of that sequence: 1. 2、 2.
      const goesOn = running === written - 1 && next !== 1 && next !== written;
      const fits =
        written === 1
          ? chapter === null &&
            behind === 2 &&
            ((order[i + 1]?.style === 'arabic-dot' && next === 1) || arabic.length === 1)
          : own !== written - 1 &&
            !goesOn &&
            (chapter === null
              ? written === 2 && running !== null && behind !== null
              : written === chapter + 1);
      // 2、 in front of a whole paragraph, where 一、 is a heading of its own: a task whose 1、 is lost.
      const isTask =
        behind === null && long.has(marker) && ownChapter !== null && !long.has(ownChapter);
      const mayBe =
        marker.style === 'arabic-comma' ? !isTask : written === 1 && arabic.length === 1;
      if (mayBe && fits && (behind === null || behind > written)) {
        marker.meantStyle = 'chinese-comma';
        chapter = written;
        own = null;
        continue;
      }
      running = written;
      if (marker.style === 'arabic-comma') own = written;
    }
  }
  // Tasks that begin at `2、` below 一、 would look the same: there every number goes on as a task.
  const comma = order.filter((marker) => marker.style === 'arabic-comma');
  const repaired = comma.filter((marker) => marker.meantStyle === 'chinese-comma');
  if (comma.length > repaired.length * 3 && chapters[0] === null) {
    for (const marker of repaired) marker.meantStyle = 'arabic-comma';
  }
}

/** A heading and more: longer than any chapter's title. */
const LONG = 40;

function longLines(
  units: readonly Unit[],
  markers: ReadonlyMap<number, Numbering>,
): ReadonlySet<Numbering> {
  const long = new Set<Numbering>();
  for (const [index, marker] of markers)
    if ((units[index]?.text.length ?? 0) > LONG) long.add(marker);
  return long;
}

/** For each marker the next number behind it in a style, or null. */
function numbersBehind(order: readonly Numbering[], style: MarkerStyle): (number | null)[] {
  const numbers = new Array<number | null>(order.length).fill(null);
  let next: number | null = null;
  for (let i = order.length - 1; i >= 0; i--) {
    numbers[i] = next;
    const marker = order[i];
    if (marker?.style === style) next = marker.written;
  }
  return numbers;
}

/** `3）` between （2） and （4） lost half its bracket. */
function repairHalfBrackets(order: readonly Numbering[]): void {
  for (const [i, marker] of order.entries()) {
    if (marker.style !== 'arabic-half-paren' || marker.written === null) continue;
    const fits = (other: Numbering | undefined, number: number): boolean =>
      other?.meantStyle === 'arabic-paren' && other.written === number;
    if (fits(order[i - 1], marker.written - 1) || (marker.written === 1 && fits(order[i + 1], 2)))
      marker.meantStyle = 'arabic-paren';
  }
}

const repairable: readonly MarkerStyle[] = ['chinese-comma', 'chinese-paren', 'arabic-dot'];

/**
 * A number in the style of another level: `（四）` between 三、 and 五、. Its own style does not explain
 * it, and both neighbours in the other style do.
 */
function repairStyles(order: readonly Numbering[]): void {
  for (const style of repairable) {
    const before = new Map<Numbering, number | null>();
    let last: number | null = null;
    for (const marker of order) {
      before.set(marker, last);
      if (groupOf(marker.meantStyle) === style) last = marker.written;
    }
    let next: number | null = null;
    for (let i = order.length - 1; i >= 0; i--) {
      const marker = order[i];
      if (marker === undefined) continue;
      if (groupOf(marker.meantStyle) === style) {
        next = marker.written;
        continue;
      }
      if (marker.written === null || marker.meantStyle !== marker.style) continue;
      if (!repairable.includes(groupOf(marker.style)) || marker.written < 2) continue;
      if (before.get(marker) !== marker.written - 1) continue;
      const isLast = next === null && style === 'chinese-comma' && isLone(order, i);
      if (next !== marker.written + 1 && !isLast) continue;
      if (explainedByOwn(order, i)) continue;
      marker.meantStyle = style;
      next = marker.written;
    }
  }
}

/** `（三）` or `3.` behind 二、 with no number of its kind between the two: the last chapter, in another style. */
function isLone(order: readonly Numbering[], at: number): boolean {
  const marker = order[at];
  if (marker === undefined || (marker.written ?? 0) < 3) return false;
  const group = groupOf(marker.style);
  if (group !== 'chinese-paren' && group !== 'arabic-dot') return false;
  for (let i = at - 1; i >= 0; i--) {
    const style = groupOf(order[i]?.meantStyle ?? 'none');
    if (style === 'chinese-comma') return true;
    if (style === group) return false;
  }
  return false;
}

/** True where the marker goes on from the one before it in its own style, or leads to the next. */
function explainedByOwn(order: readonly Numbering[], at: number): boolean {
  const marker = order[at];
  if (marker?.written == null) return true;
  const group = groupOf(marker.style);
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const other = order[i];
    if (other === undefined || groupOf(other.meantStyle) !== group) continue;
    if (other.written === marker.written - 1) return true;
    break;
  }
  for (let i = at + 1; i < Math.min(order.length, at + reach); i++) {
    const other = order[i];
    if (other === undefined || groupOf(other.meantStyle) !== group) continue;
    return other.written === marker.written + 1;
  }
  return false;
}
