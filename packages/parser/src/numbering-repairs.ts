import type { MarkerStyle } from './document.ts';
import { groupOf, reach } from './marker-group.ts';
import { explainedByOwn, goesOnAsSection, isInList, isLone } from './numbering-evidence.ts';
import type { Numbering } from './numbering.ts';

/**
 * Gives markers their meaning where it is not the one that was written; `long` are those whose line is
 * longer than any chapter's title, `heads` those whose line heads a list.
 */
export function repairNumbers(
  order: readonly Numbering[],
  long: ReadonlySet<Numbering>,
  heads: ReadonlySet<Numbering>,
): void {
  repairChapters(order, long);
  repairHalfBrackets(order);
  repairFirstBrackets(order);
  repairStyles(order, heads);
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
        (behind === null && long.has(marker) && ownChapter !== null && !long.has(ownChapter)) ||
        isInList(order, i, own);
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
function repairStyles(order: readonly Numbering[], heads: ReadonlySet<Numbering>): void {
  const heading = new Map<MarkerStyle, number>();
  for (const { style } of heads)
    heading.set(groupOf(style), (heading.get(groupOf(style)) ?? 0) + 1);
  for (const style of repairable) {
    const before: (number | null)[] = [];
    let last: number | null = null;
    for (const marker of order) {
      before.push(last);
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
      if (before[i] !== marker.written - 1) continue;
      const isLast = next === null && style === 'chinese-comma' && isLone(order, i);
      if (next !== marker.written + 1 && !isLast) continue;
      // Between 二、 and 四、 a 3. that heads a list is a chapter, though 2. stands in front of it.
      const asSection = style === 'chinese-comma' && goesOnAsSection(order, i);
      if (asSection && order[i - 1]?.style === 'chinese-comma') continue;
      // Where others of its style head a list as well, that proves nothing.
      const isOdd = heads.has(marker) && heading.get(groupOf(marker.style)) === 1;
      const isHead = style === 'chinese-comma' && isOdd && !isLast && !asSection;
      if (!isHead && explainedByOwn(order, i)) continue;
      marker.meantStyle = style;
      next = marker.written;
    }
  }
}

/** `一、` below 二、 and in front of （二）: the first section, in the style of a chapter. */
function repairFirstBrackets(order: readonly Numbering[]): void {
  let chapter: number | null = null;
  for (const [i, marker] of order.entries()) {
    if (marker.style !== 'chinese-comma' || marker.meantStyle !== 'chinese-comma') continue;
    const next = order.slice(i + 1, i + 1 + reach).find(({ style }) => style.startsWith('chinese'));
    const isFirst = marker.written === 1 && next?.style === 'chinese-paren' && next.written === 2;
    if (chapter !== null && isFirst) marker.meantStyle = 'chinese-paren';
    else chapter = marker.written;
  }
}
