import type { MarkerStyle } from './document.ts';
import { chaptersTold, exemptionOf } from './heading-exemption.ts';
import type { Exemption } from './heading-exemption.ts';
import { splitHeading } from './heading-text.ts';
import type { HeadingText } from './heading-text.ts';
import { itemRank } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import { OwnText, textFact } from './own-text.ts';
import { isListOfBodies } from './titles.ts';
import type { Unit } from './units.ts';

const responsible =
  /[（(【][^（()）【】]{0,120}(?:负责|牵头|配合|责任单位|责任处室|责任部门|责任科室|责任股室|责任人|主办|承办|协办)[^（()）【】]{0,160}[)）】]/u;

/** Whether a bracket near the end says who is responsible. */
const namesBodies = textFact((text) => {
  const tail = text.length > 300 ? text.slice(-300) : text;
  if (/[责牵负配办]/u.test(tail) && responsible.test(tail)) return true;
  const close = /[)）]。?$/u.exec(tail);
  const open = close === null ? -1 : Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
  return open >= 0 && isListOfBodies(tail.slice(open + 1, close?.index));
});

/** Why nothing below a heading is a task, by the title that its line gives. */
function exemptionBy(own: OwnText, title: string): Exemption | null {
  const kept = lastExemption(own);
  if (kept.title !== title) {
    kept.title = title;
    kept.exemption = exemptionOf(title);
  }
  return kept.exemption;
}

const lastExemption = textFact((): { title: string | null; exemption: Exemption | null } => ({
  title: null,
  exemption: null,
}));

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

const nothing = new OwnText('');

function splitOf(node: HeadingNode, { units, spaced }: Source): HeadingText {
  const unit = units[node.unit];
  return splitHeading(unit?.own ?? nothing, unit?.marker?.contentStart ?? 0, spaced);
}

/** The title of a heading that begins with a year; nothing for any other. */
function yearTitleOf(node: HeadingNode, source: Source): string {
  const unit = source.units[node.unit];
  const begins = unit?.text.startsWith('20', unit.marker?.contentStart ?? 0) ?? false;
  return begins ? splitOf(node, source).title : '';
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
  const { units } = source;
  const unit = units[node.unit];
  const text = unit?.text ?? '';
  const { title, bodyStart } = splitOf(node, source);
  const own = (unit === undefined ? null : exemptionBy(unit.own, title)) ?? exempt;
  const numbered: HeadingNode[] = [];
  let hasText = bodyStart < text.length;
  let stated = unit !== undefined && namesBodies(unit.own);
  let tabled = false;
  for (const child of node.children) {
    if (typeof child === 'number') {
      const leaf = units[child];
      if (leaf === undefined) continue;
      hasText = true;
      if (leaf.cells !== null) tabled = true;
      if (leaf.label !== null || namesBodies(leaf.own)) stated = true;
    } else if (child.rank < itemRank) numbered.push(child);
    else hasText = true;
  }
  const fields =
    node.unit >= 0 &&
    numbered.length >= 2 &&
    isShort(numbered[0], units) &&
    holdsFields(numbered.map((child) => splitOf(child, source).title))
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
    ownLine: bodyStart >= text.length,
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
