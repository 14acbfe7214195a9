import type { MarkerStyle } from './document.ts';
import { hasLeadSentence } from './heading-text.ts';
import type { Unit } from './units.ts';

/** A marker that counts as one, with its meaning in the sequence that it stands in. */
export interface Numbering {
  readonly style: MarkerStyle;
  readonly written: number | null;
  meantStyle: MarkerStyle;
  meant: number | null;
}

/** Styles that people use for one another by mistake share a group: `3.`, `3、`, `3加强`. */
function groupOf(style: MarkerStyle): MarkerStyle {
  return style === 'arabic-comma' || style === 'arabic-bare' ? 'arabic-dot' : style;
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
    markers.set(i, {
      style: scan.style,
      written: scan.number,
      meantStyle: scan.style === 'arabic-bare' ? bareMeans(markers) : scan.style,
      meant: scan.number,
    });
    if (scan.number !== null) previous.set(scan.style, scan.number);
  }
  const order = withoutCopies(units, markers);
  repairChapters(order);
  repairStyles(order);
  findLostNumbers(units, from, to, markers);
  findLostChapter(units, from, markers);
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
    if (text.length < 40 || !seen.has(text)) kept.push(marker);
    seen.add(text);
  }
  return kept;
}

/** The style of the arabic numbers so far, for a number that lost its mark. */
function bareMeans(markers: ReadonlyMap<number, Numbering>): MarkerStyle {
  let style: MarkerStyle = 'arabic-dot';
  for (const marker of markers.values()) {
    if (marker.style === 'arabic-dot' || marker.style === 'arabic-comma') style = marker.style;
  }
  return style;
}

/** How far a neighbour is looked for. */
const reach = 60;

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
  for (let i = at + 1; i < Math.min(at + reach, to); i++) {
    const other = units[i]?.marker;
    if (other === null || other === undefined || groupOf(other.style) !== group) continue;
    if (other.number === scan.number + 1) return true;
    if (!other.weak) break;
  }
  // The last of a sequence has no neighbour behind it: a full paragraph with a heading proves it.
  if (scan.number === 1) return false;
  if (scan.style === 'arabic-bare' && bareBefore) return true;
  const stop = units[at]?.text.indexOf('。') ?? -1;
  return stop > 3 && stop < 40 && (units[at]?.text.length ?? 0) > stop + 20;
}

/**
 * `2、` where 二、 stood: Word's automatic numbering, lost on export. It is a chapter where it goes on
 * from the chapter before, fits the chapter behind, and no sequence of its own explains it.
 */
function repairChapters(order: readonly Numbering[]): void {
  const chapters = numbersBehind(order, 'chinese-comma');
  const tasks = numbersBehind(order, 'arabic-dot');
  let chapter: number | null = null;
  /** The last number in the style `1、` below the chapter, and the last arabic number at all. */
  let own: number | null = null;
  let running: number | null = null;
  for (const [i, marker] of order.entries()) {
    const { written } = marker;
    if (marker.style === 'chinese-comma') {
      chapter = written;
      own = null;
    } else if (groupOf(marker.style) === 'arabic-dot' && written !== null) {
      const behind = chapters[i] ?? null;
      const next = tasks[i] ?? null;
      // Where the same number follows at once, this one is not of that sequence: 1. 2、 2.
      const goesOn = running === written - 1 && next !== 1 && next !== written;
      const fits =
        written === 1
          ? chapter === null && behind === 2 && order[i + 1]?.style === 'arabic-dot' && next === 1
          : own !== written - 1 &&
            !goesOn &&
            (chapter === null
              ? written === 2 && running !== null && behind !== null
              : written === chapter + 1);
      if (marker.style === 'arabic-comma' && fits && (behind === null || behind > written)) {
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
      if (before.get(marker) !== marker.written - 1 || next !== marker.written + 1) continue;
      if (explainedByOwn(order, i)) continue;
      marker.meantStyle = style;
      next = marker.written;
    }
  }
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

/** True for a paragraph between two responsibility lines, or between a heading and such a line. */
function standsLikeTask(
  units: readonly Unit[],
  at: number,
  markers: ReadonlyMap<number, Numbering>,
): boolean {
  const unit = units[at];
  if (unit === undefined || unit.label !== null || unit.cells !== null) return false;
  if (units[at + 1]?.label?.role !== 'responsibility') return false;
  const before = units[at - 1];
  if (before?.label?.role === 'responsibility') return true;
  const heading = markers.get(at - 1);
  return (
    heading !== undefined &&
    groupOf(heading.meantStyle) !== 'arabic-dot' &&
    before?.text.includes('。') === false
  );
}

/**
 * A task that lost its number: between 5. and 7. stands one paragraph with a heading of its own. It
 * counts as a heading without a marker.
 */
function findLostNumbers(
  units: readonly Unit[],
  from: number,
  to: number,
  markers: Map<number, Numbering>,
): void {
  const numbered = [...markers.entries()].filter(
    ([, { meantStyle, written }]) => groupOf(meantStyle) === 'arabic-dot' && written !== null,
  );
  let previous: readonly [number, Numbering] | undefined;
  const lost: [number, Numbering][] = [];
  for (const entry of numbered) {
    const gap = (entry[1].written ?? 0) - (previous?.[1].written ?? 0);
    if (previous !== undefined && gap === 2 && entry[0] - previous[0] < reach) {
      const candidates: number[] = [];
      for (let i = previous[0] + 1; i < entry[0]; i++) {
        const unit = units[i];
        if (unit === undefined || markers.has(i) || unit.label !== null || unit.cells !== null)
          continue;
        const alone = isHeadingLike(unit) && units[i + 1]?.label != null;
        if (alone || hasLeadSentence(unit.text)) candidates.push(i);
      }
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1) {
        const meant = (entry[1].written ?? 0) - 1;
        lost.push([only, { style: 'none', written: null, meantStyle: entry[1].meantStyle, meant }]);
      }
    }
    previous = entry;
  }
  const style = numbered.at(-1)?.[1].meantStyle;
  if (style !== undefined) {
    for (let i = from; i < to; i++) {
      if (markers.has(i) || !standsLikeTask(units, i, markers)) continue;
      if (!hasLeadSentence(units[i]?.text ?? '')) continue;
      lost.push([i, { style: 'none', written: null, meantStyle: style, meant: null }]);
    }
  }
  for (const [index, numbering] of lost) markers.set(index, numbering);
}

/**
 * A chapter that lost its number: the only short line between 一、 and 三、 (or in front of 二、) with a
 * numbered line right behind it.
 */
function findLostChapter(
  units: readonly Unit[],
  from: number,
  markers: Map<number, Numbering>,
): void {
  const chapters = [...markers.entries()]
    .filter(([, { meantStyle, written }]) => meantStyle === 'chinese-comma' && written !== null)
    .sort(([a], [b]) => a - b);
  let start = from;
  let number = 0;
  const lost: [number, Numbering][] = [];
  for (const [index, { written }] of chapters) {
    if (written === number + 2) {
      const candidates: number[] = [];
      for (let i = start; i < index; i++) {
        const behind = markers.get(i + 1);
        if (!markers.has(i) && behind?.written != null && isHeadingLike(units[i]))
          candidates.push(i);
      }
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1) {
        lost.push([
          only,
          { style: 'none', written: null, meantStyle: 'chinese-comma', meant: number + 1 },
        ]);
      }
    }
    start = index + 1;
    number = written ?? number;
  }
  for (const [index, numbering] of lost) markers.set(index, numbering);
}

function isHeadingLike(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.label !== null || unit.cells !== null) return false;
  return unit.text.length >= 4 && unit.text.length <= 40 && !/[。；：:！？]/u.test(unit.text);
}
