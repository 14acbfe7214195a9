import { formatChineseNumber, type Marker, type PlanDocument } from '@yaodian/parser';
import { hasHeading, walk, type HeadedNode } from './tree.ts';

/** What a document says of one level of its numbers up to a place. */
interface Level {
  /** The last number of the level. */
  last: Marker;
  /** A number of the level whose mark is as the level wants it. */
  pattern: string;
  /** Whether the level began anew, or ran on, below another chapter. */
  habit: 'restarts' | 'continues' | null;
}

/** How levels follow one another where the document does not show it yet, GB/T 9704—2012 clause 7.3.3. */
const usualChildren: Readonly<Record<string, readonly string[] | undefined>> = {
  '': ['一、', '1.'],
  'chinese-comma': ['（一）', '1.'],
  'chinese-paren': ['1.'],
};

/** The numbers that may follow at a place, the likeliest first: of each open level, and of the level below. */
export function nextMarkers(document: PlanDocument, offset: number): readonly string[] {
  const levels = new Map<string, Level>();
  /** Keys of the levels that are open, the outermost first. */
  let open: string[] = [];
  /** The level that was seen first below another one. */
  const below = new Map<string, string>();
  let headings: HeadedNode[] = [];
  walk(document, (node) => {
    if (node.range.start >= offset) return;
    // The numbers of a summary are none of the plan's that follows it.
    if (node.type === 'part') {
      levels.clear();
      below.clear();
      open = [];
      headings = [];
      return;
    }
    if (!hasHeading(node)) return;
    const { marker } = node.heading;
    if (marker?.meant == null) return;
    const key = keyOf(marker);
    const known = levels.get(key);
    const isOpen = open.includes(key);
    if (!isOpen) {
      const parent = open.at(-1) ?? '';
      if (!below.has(parent)) below.set(parent, key);
    }
    const habit =
      isOpen || known === undefined ? null : marker.meant === 1 ? 'restarts' : 'continues';
    levels.set(key, {
      last: marker,
      pattern: marker.style === marker.meantStyle ? marker.text : (known?.pattern ?? usual(marker)),
      habit: habit ?? known?.habit ?? null,
    });
    open = [...open.slice(0, isOpen ? open.indexOf(key) : open.length), key];
    headings.push(node);
  });
  const last = headings.at(-1);
  const begins = last === undefined || isBegun(document, last, offset);
  const innermost = open.at(-1) ?? '';
  const children = childMarkers(innermost, below.get(innermost), levels);
  const successors = open.flatMap((key) => successorOf(levels.get(key))).reverse();
  // A chapter that has just begun gets its first entry, a task its successor.
  return [...new Set(begins ? [...children, ...successors] : [...successors, ...children])];
}

/** Whether what follows a heading is its first entry. */
function isBegun(document: PlanDocument, node: HeadedNode, offset: number): boolean {
  if (node.type === 'part' || node.type === 'section') return true;
  const behind = document.source.slice({ start: node.heading.range.end, end: offset });
  return !node.heading.runIn && behind.trim() === '';
}

function keyOf({ meantStyle, text }: Marker): string {
  // 第一章 and 第一节 are levels of one style.
  return meantStyle === 'chapter' ? text.replace(numeral, '') : meantStyle;
}

function childMarkers(
  parent: string,
  child: string | undefined,
  levels: ReadonlyMap<string, Level>,
): readonly string[] {
  const level = child === undefined ? undefined : levels.get(child);
  if (level === undefined) return usualChildren[parent] ?? [];
  const first = numbered(level.pattern, 1);
  const next = successorOf(level);
  if (level.habit === 'restarts') return [first];
  if (level.habit === 'continues') return next;
  // Tasks run through the chapters more often than not, sub-sections begin anew.
  return child === 'chinese-paren' ? [first, ...next] : [...next, first];
}

const numeral = /[0-9０-９]+|[〇零一二三四五六七八九十百]+/u;

function successorOf(level: Level | undefined): readonly string[] {
  return level === undefined ? [] : [numbered(level.pattern, (level.last.meant ?? 0) + 1)];
}

/** A mark with another number: `（一）` and 2 give `（二）`. */
function numbered(pattern: string, number: number): string {
  const circled = /[①-⑳]/u;
  if (circled.test(pattern))
    return number <= 20 ? pattern.replace(circled, String.fromCodePoint(0x245f + number)) : pattern;
  const written = /[0-9０-９]/u.test(pattern) ? String(number) : formatChineseNumber(number);
  return pattern.replace(numeral, written);
}

/** The usual mark of a number that has lost its own. */
function usual({ meantStyle, text }: Marker): string {
  if (meantStyle === 'chinese-comma') return '一、';
  if (meantStyle === 'chinese-paren') return '（一）';
  return meantStyle === 'arabic-dot' ? '1.' : text;
}
