import type { MarkerStyle } from './document.ts';
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
  for (let i = from; i < to; i++) {
    const scan = units[i]?.marker;
    if (scan === null || scan === undefined || units[i]?.cells !== null) continue;
    const group = groupOf(scan.style);
    if (scan.weak && !provenByNeighbours(units, i, to, previous.get(group) ?? null)) continue;
    markers.set(i, {
      style: scan.style,
      written: scan.number,
      meantStyle: scan.style === 'arabic-bare' ? bareMeans(markers) : scan.style,
      meant: scan.number,
    });
    if (scan.number !== null) previous.set(group, scan.number);
  }
  repairChapters(markers);
  return markers;
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
  previous: number | null,
): boolean {
  const scan = units[at]?.marker;
  if (scan?.number === null || scan === null || scan === undefined) return false;
  const group = groupOf(scan.style);
  const before = scan.number === 1 || previous === scan.number - 1;
  if (!before) return false;
  for (let i = at + 1; i < Math.min(at + reach, to); i++) {
    const other = units[i]?.marker;
    if (other === null || other === undefined || groupOf(other.style) !== group) continue;
    if (other.number === scan.number + 1) return !other.weak || scan.style !== 'arabic-bare';
    if (!other.weak) break;
  }
  // The last of a sequence has no neighbour behind it: a full paragraph with a heading proves it.
  if (scan.number === 1 || previous === null) return false;
  const stop = units[at]?.text.indexOf('。') ?? -1;
  return stop > 3 && stop < 40 && (units[at]?.text.length ?? 0) > stop + 20;
}

/**
 * `2、` where 二、 stood: Word's automatic numbering, lost on export. It is a chapter where it goes on
 * from the chapter before, fits the chapter behind, and no sequence of its own explains it.
 */
function repairChapters(markers: Map<number, Numbering>): void {
  const order = [...markers.entries()].sort(([a], [b]) => a - b).map(([, marker]) => marker);
  const nextChapter = new Array<number | null>(order.length).fill(null);
  let next: number | null = null;
  for (let i = order.length - 1; i >= 0; i--) {
    nextChapter[i] = next;
    const marker = order[i];
    if (marker?.style === 'chinese-comma') next = marker.written;
  }
  let chapter: number | null = null;
  let ownPrevious: number | null = null;
  for (const [i, marker] of order.entries()) {
    if (marker.style === 'chinese-comma') {
      chapter = marker.written;
      ownPrevious = null;
    } else if (marker.style === 'arabic-comma' && marker.written !== null) {
      const behind = nextChapter[i] ?? null;
      const fits =
        chapter !== null &&
        marker.written === chapter + 1 &&
        ownPrevious === null &&
        (behind === null || behind > marker.written);
      if (fits) {
        marker.meantStyle = 'chinese-comma';
        chapter = marker.written;
      } else ownPrevious = marker.written;
    }
  }
  // Tasks that begin at `2、` below 一、 would look the same: there every number goes on as a task.
  const repaired = order.filter(
    (m) => m.style === 'arabic-comma' && m.meantStyle === 'chinese-comma',
  );
  const kept = order.filter((m) => m.style === 'arabic-comma' && m.meantStyle === 'arabic-comma');
  if (kept.length > repaired.length * 2 && nextChapter[0] === null) {
    for (const marker of repaired) marker.meantStyle = 'arabic-comma';
  }
}
