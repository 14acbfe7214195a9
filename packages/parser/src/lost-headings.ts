// Headings that lost their number altogether: what stands around them shows what they were.

import type { MarkerStyle } from './document.ts';
import { hasLeadSentence } from './heading-text.ts';
import { saysWhoDoes } from './who-does.ts';
import { groupOf, reach } from './marker-group.ts';
import { textFact } from './own-text.ts';
import type { Numbering } from './numbering.ts';
import type { Unit } from './units.ts';

const lostChapter = { style: 'none', written: null, meantStyle: 'chinese-comma' } as const;

/** （责任单位：…） at the end of a paragraph. */
const bracketAtEnd =
  /[（〔](?:(?:责任|牵头|主办|配合)(?:单位|处室|科室|股室|部门)[：:][^（）〔〕]{2,120}|[^（）〔〕。；]{2,80}(?:负责|牵头|配合))[）〕]。?$/u;
const LONGEST_BRACKET = 130;
/** 改进工作作风：开展调查研究，…… */
const colonHead = /^[^，。；：:、]{4,20}[：:][^。]{6}/u;

const hasBracketAtEnd = textFact((text) =>
  bracketAtEnd.test(text.slice(-LONGEST_BRACKET).trimEnd()),
);

function endsWithBracket(unit: Unit | undefined): boolean {
  return unit !== undefined && hasBracketAtEnd(unit.own);
}

/**
 * True for a task without a number that goes on behind a task: who is responsible stands behind it, and
 * behind what is in front.
 */
function goesOnAsTask(
  units: readonly Unit[],
  at: number,
  markers: ReadonlyMap<number, Numbering>,
): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || unit.label !== null || unit.cells !== null) return false;
  // 20万册。…… goes on from the line before.
  if (/^\d/u.test(unit.text)) return false;
  if (endsWithBracket(unit)) return hasLeadSentence(unit.own) && endsWithBracket(units[at - 1]);
  if (headsBracket(units, at, markers) && endsWithBracket(units[at - 1])) return true;
  const before = units[at - 1]?.label?.role;
  const role = next?.label?.role;
  if (before === 'measure' && role === 'target') return isHeadingLike(unit);
  if (next === undefined || (before !== 'responsibility' && before !== 'deadline')) return false;
  if (role === 'responsibility')
    return hasLeadSentence(unit.own) || isHeadingLike(unit) || colonHead.test(unit.text);
  if (!isHeadingLike(unit)) return false;
  if (role === 'target' || role === 'measure') return true;
  return (
    next.label === null &&
    !markers.has(at + 1) &&
    next.text.includes('。') &&
    units[at + 2]?.label?.role === 'responsibility'
  );
}

/** A short line above a paragraph that says at its end who is responsible. */
function headsBracket(
  units: readonly Unit[],
  at: number,
  markers: ReadonlyMap<number, Numbering>,
): boolean {
  return isHeadingLike(units[at]) && !markers.has(at + 1) && endsWithBracket(units[at + 1]);
}

/** True for a task without a number right behind the heading of its chapter. */
function beginsAsTask(
  units: readonly Unit[],
  at: number,
  markers: ReadonlyMap<number, Numbering>,
): boolean {
  const unit = units[at];
  if (unit === undefined || unit.label !== null || unit.cells !== null) return false;
  const role = units[at + 1]?.label?.role;
  const alike =
    role === 'responsibility'
      ? hasLeadSentence(unit.own) || colonHead.test(unit.text)
      : role === 'target'
        ? isHeadingLike(unit)
        : headsBracket(units, at, markers) || (endsWithBracket(unit) && hasLeadSentence(unit.own));
  if (!alike) return false;
  const heading = markers.get(at - 1);
  return (
    heading !== undefined &&
    groupOf(heading.meantStyle) !== 'arabic-dot' &&
    units[at - 1]?.text.includes('。') === false
  );
}

/** Where the numbers of a group stand, in order. */
function placesOf(markers: ReadonlyMap<number, Numbering>, group: MarkerStyle): number[] {
  const places: number[] = [];
  markers.forEach(({ meantStyle, written }, index) => {
    if (written !== null && groupOf(meantStyle) === group) places.push(index);
  });
  return places;
}

/**
 * A task that lost its number: between 5. and 7. stands one paragraph with a heading of its own. It
 * counts as a heading without a marker.
 */
export function findLostNumbers(
  units: readonly Unit[],
  from: number,
  to: number,
  markers: Map<number, Numbering>,
): void {
  const numbered = placesOf(markers, 'arabic-dot');
  let previous = -1;
  const lost: [number, Numbering][] = [];
  numbered.forEach((index, at) => {
    const entry = markers.get(index);
    const written = entry?.written ?? 0;
    const gap = written - (markers.get(previous)?.written ?? 0);
    // 2. 4. 3.: the number is there, behind the one that it changed places with.
    const isSwapped = markers.get(numbered[at + 1] ?? -1)?.written === written - 1;
    if (
      entry !== undefined &&
      previous >= 0 &&
      gap === 2 &&
      !isSwapped &&
      index - previous < reach
    ) {
      const candidates: number[] = [];
      for (let i = previous + 1; i < index; i++) {
        const unit = units[i];
        if (unit === undefined || markers.has(i) || unit.label !== null || unit.cells !== null)
          continue;
        const alone = isHeadingLike(unit) && units[i + 1]?.label != null;
        if (alone || hasLeadSentence(unit.own)) candidates.push(i);
      }
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1) {
        const { meantStyle } = entry;
        lost.push([only, { style: 'none', written: null, meantStyle, meant: written - 1 }]);
      }
    }
    previous = index;
  });
  const usual = markers.get(previous)?.meantStyle;
  let style: MarkerStyle | undefined;
  for (let i = from; i < to; i++) {
    const marker = markers.get(i);
    if (marker !== undefined) {
      if (marker.written !== null) style = marker.meantStyle;
      continue;
    }
    const meantStyle = goesOnAsTask(units, i, markers)
      ? style
      : beginsAsTask(units, i, markers)
        ? usual
        : undefined;
    if (meantStyle !== undefined)
      lost.push([i, { style: 'none', written: null, meantStyle, meant: null }]);
  }
  for (const [index, numbering] of lost) markers.set(index, numbering);
}

/**
 * A chapter that lost its number: the only short line between 一、 and 三、 (or in front of 二、) with a
 * numbered line right behind it.
 */
export function findLostChapters(
  units: readonly Unit[],
  from: number,
  markers: Map<number, Numbering>,
): void {
  let start = from;
  let number = 0;
  const lost: [number, Numbering][] = [];
  for (const index of placesOf(markers, 'chinese-comma')) {
    const written = markers.get(index)?.written ?? number;
    if (written === number + 2) {
      const candidates: number[] = [];
      for (let i = start; i < index; i++) {
        const behind = markers.get(i + 1);
        if (!markers.has(i) && behind?.written != null && isHeadingLike(units[i]))
          candidates.push(i);
      }
      const [only] = candidates;
      if (only !== undefined && candidates.length === 1) {
        lost.push([only, { ...lostChapter, meant: number + 1 }]);
      }
    }
    start = index + 1;
    number = written;
  }
  for (const [index, numbering] of lost) markers.set(index, numbering);
}

/** Styles of headings that hold numbered lines. */
const headingStyles: ReadonlySet<MarkerStyle> = new Set(['chinese-comma', 'chinese-paren']);

/**
 * The only short line without a number that stands right in front of numbered lines, as the headings of
 * one style do everywhere else: `二、 1. 2. 加强保障 1.` It goes on from the heading before it.
 */
export function findLostHeading(
  units: readonly Unit[],
  from: number,
  to: number,
  markers: Map<number, Numbering>,
): void {
  let own: {
    readonly like: Numbering;
    readonly below: MarkerStyle;
    readonly ended: boolean;
  } | null = null;
  /** The last number of each style. */
  const last = new Map<MarkerStyle, number>();
  let found: { readonly index: number; readonly like: Numbering } | null = null;
  for (let i = from; i < to - 1; i++) {
    const here = markers.get(i);
    const next = markers.get(i + 1);
    if (here !== undefined) {
      if (here.written !== null) last.set(here.meantStyle, here.written);
      const holds = next?.written != null && next.meantStyle !== here.meantStyle;
      if (holds && headingStyles.has(here.meantStyle)) {
        const ended = units[i]?.text.endsWith('。') === true;
        own = { like: here, below: next.meantStyle, ended };
      }
      continue;
    }
    if (own === null || next?.written == null || next.meantStyle !== own.below) continue;
    if (!isHeadingLike(units[i], own.ended)) continue;
    if (markers.has(i - 1) && isHeadingLike(units[i - 1], true)) continue;
    if (next.written !== 1 && next.written !== (last.get(own.below) ?? 0) + 1) continue;
    if (found !== null) return;
    found = { index: i, like: own.like };
  }
  if (found === null) return;
  const { index, like } = found;
  markers.set(index, { style: 'none', written: null, meantStyle: like.meantStyle, meant: null });
}

/** A short line that is no sentence; a 。 behind a heading without any other mark may be a habit. */
function isHeadingLike(unit: Unit | undefined, mayEnd = false): boolean {
  if (unit === undefined || unit.label !== null || unit.cells !== null) return false;
  const { text } = unit;
  if (saysWhoDoes(text)) return false;
  if (mayEnd && /^[^，。；：:！？\d]{4,24}。$/u.test(text)) return true;
  return text.length >= 4 && text.length <= 40 && !/[。；：:！？]/u.test(text);
}
