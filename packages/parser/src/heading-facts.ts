import type { MarkerStyle } from './document.ts';
import { chaptersTold, exemptionOf } from './heading-exemption.ts';
import type { Exemption } from './heading-exemption.ts';
import { splitHeading } from './heading-text.ts';
import { itemRank } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import { isListOfBodies } from './titles.ts';
import type { Unit } from './units.ts';

const responsible =
  /[（(【][^（()）【】]{0,120}(?:负责|牵头|配合|责任单位|责任处室|责任部门|责任科室|责任股室|责任人|主办|承办|协办)[^（()）【】]{0,160}[)）】]/u;

/** Whether a bracket near the end says who is responsible. */
function namesBodies(text: string): boolean {
  const tail = text.length > 300 ? text.slice(-300) : text;
  if (/[责牵负配办]/u.test(tail) && responsible.test(tail)) return true;
  const close = /[)）]。?$/u.exec(tail);
  const open = close === null ? -1 : Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
  return open >= 0 && isListOfBodies(tail.slice(open + 1, close?.index));
}

/** What is told about a heading by its own text and by what stands below it. */
export interface HeadingFacts {
  readonly node: HeadingNode;
  readonly parent: HeadingNode;
  readonly chapter: HeadingNode;
  readonly title: string;
  readonly exempt: Exemption | null;
  /** Numbered headings below it. */
  readonly numbered: HeadingNode[];
  readonly hasText: boolean;
  readonly ownLine: boolean;
  /** 责任, 目标 or 措施 stated directly below it. */
  readonly stated: boolean;
  /** Rows of a table stand directly below it. */
  readonly tabled: boolean;
  /** Its line ends with ；: it is a part of a sentence. */
  readonly clause: boolean;
}

/** `1.主要目标指标` and `2.重点工作举措` below a task: they say what of it follows, and are none themselves. */
const fieldTitle =
  /^(?:(?:主要|工作|年度|具体|发展)?(?:目标|指标)(?:指标|任务|要求)?|(?:主要|重点|工作|具体|推进|保障)?(?:工作)?(?:举措|措施|任务)(?:内容)?|(?:责任|牵头|配合)(?:单位|部门|处室|科室)|完成(?:时限|时间)|进度安排|时间安排)$/u;

/** True where the numbers below a heading stand before its target, its measures and the like. */
function holdsFields(titles: readonly string[]): boolean {
  return (
    titles.length >= 2 &&
    titles.every((title) => fieldTitle.test(title)) &&
    titles.some((title) => /目标|指标/u.test(title)) &&
    titles.some((title) => /举措|措施/u.test(title))
  );
}

interface Source {
  readonly units: readonly Unit[];
  /** Headings end at a blank, by the habit of the part. */
  readonly spaced: boolean;
}

function titleOf(node: HeadingNode, { units, spaced }: Source): string {
  const unit = units[node.unit];
  if (unit === undefined) return '';
  const split = splitHeading(unit.text, unit.marker?.contentStart ?? 0, spaced);
  return unit.text.slice(split.titleStart, split.titleEnd);
}

/** The title of a heading that begins with a year; nothing for any other. */
function yearTitleOf(node: HeadingNode, source: Source): string {
  const unit = source.units[node.unit];
  const begins = unit?.text.startsWith('20', unit.marker?.contentStart ?? 0) ?? false;
  return begins ? titleOf(node, source) : '';
}

/** What is longer than `1.主要目标指标。` is no field, and need not be looked at. */
function isShort(node: HeadingNode | undefined, units: readonly Unit[]): boolean {
  return (units[node?.unit ?? -1]?.text.length ?? 99) <= 24;
}

/** Takes down the facts of a heading and of all below it, from the outside to the inside. */
export function collectFacts(
  node: HeadingNode,
  parent: HeadingNode,
  chapter: HeadingNode,
  exempt: Exemption | null,
  source: Source,
  facts: Map<HeadingNode, HeadingFacts>,
): void {
  const { units, spaced } = source;
  const text = node.unit < 0 ? '' : (units[node.unit]?.text ?? '');
  const split = splitHeading(text, units[node.unit]?.marker?.contentStart ?? 0, spaced);
  const title = text.slice(split.titleStart, split.titleEnd);
  const own = exemptionOf(title) ?? exempt;
  const numbered: HeadingNode[] = [];
  let hasText = split.bodyStart < text.length;
  let stated = namesBodies(text);
  let tabled = false;
  for (const child of node.children) {
    if (typeof child === 'number') {
      const unit = units[child];
      if (unit === undefined) continue;
      hasText = true;
      if (unit.cells !== null) tabled = true;
      if (unit.label !== null || namesBodies(unit.text)) stated = true;
    } else if (child.rank < itemRank) numbered.push(child);
    else hasText = true;
  }
  const fields =
    node.unit >= 0 &&
    numbered.length >= 2 &&
    isShort(numbered[0], units) &&
    holdsFields(numbered.map((child) => titleOf(child, source)))
      ? numbered
      : [];
  if (fields.length > 0) stated = true;
  facts.set(node, {
    node,
    parent,
    chapter,
    title,
    exempt: own,
    numbered: fields.length > 0 ? [] : numbered,
    hasText: hasText || fields.length > 0,
    ownLine: split.bodyStart >= text.length,
    stated,
    tabled,
    clause: /[；;]$/u.test(text),
  });
  const isRoot = node.unit < 0;
  const told = isRoot ? toldAmong(numbered, source) : null;
  for (const child of node.children) {
    if (typeof child !== 'number' && !fields.includes(child)) {
      const why = told?.has(child) === true ? 'history' : own;
      collectFacts(child, node, isRoot ? child : chapter, why, source, facts);
    }
  }
}

/** The chapters that tell of a year while one behind them plans the next. */
function toldAmong(chapters: readonly HeadingNode[], source: Source): ReadonlySet<HeadingNode> {
  const places = chaptersTold(chapters.map((each) => yearTitleOf(each, source)));
  return new Set(chapters.filter((_, at) => places.has(at)));
}

/** `1、` and `1.` number the same level. */
export function styleOf(node: HeadingNode): MarkerStyle {
  const style = node.numbering?.meantStyle ?? 'none';
  return style === 'arabic-comma' ? 'arabic-dot' : style;
}
