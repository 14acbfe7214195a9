import type { MarkerStyle, PartRole } from './document.ts';
import { hasLeadSentence, splitHeading } from './heading-text.ts';
import { itemRank } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import { isListOfBodies } from './titles.ts';
import type { Unit } from './units.ts';

export type NodeRole = 'section' | 'task' | 'goal' | 'item';

export interface NodeRoles {
  readonly roleOf: (node: HeadingNode) => NodeRole;
  /** Units that are tasks without a number: paragraphs that begin with a heading of their own. */
  readonly leadTasks: ReadonlySet<number>;
}

/** Chapters of ideas and aims: what is numbered there is no task. */
const aims =
  /指导思想|总体要求|总体思路|工作思路|基本思路|基本原则|工作原则|主要原则|遵循原则|总体目标|工作目标|发展目标|建设目标|行动目标|主要目标|年度目标|目标定位|奋斗目标|发展愿景|发展思路|总目标|具体目标/u;
/** 1.指导思想 below such a chapter heads what is said; it is no aim itself. */
const namesAims = /^(?:指导思想|(?:基本|总体|主要|工作|发展)(?:要求|思路|原则|目标))$/u;
/** Chapters that tell what was, and why the plan is made. */
const history =
  /发展基础|工作基础|发展环境|发展现状|基本现状|现状分析|基本情况|总体情况|形势|背景|回顾|工作总结|(?:\d{4}年|上半年|上年度?|去年|工作|任务|目标|项目).{0,6}(?:开展|完成|进展|落实)情况|主要做法|工作成[效绩]|主要成效|主要成绩|取得.{0,8}成[效绩]|存在.{0,8}问题|编制依据|总则|适用范围|挑战|机遇|情况分析|学校概况/u;
/** 夯实教育发展基础 is something to do. */
const doing =
  /^(?:夯实|筑牢|打牢|优化|改善|营造|创造|强化|完善|提升|加强|推进|构建|巩固|聚焦|围绕|实现|压实|细化)/u;

/** 2026年工作思路 behind 2025年工作总结 is the plan itself. */
const nextYear = /^(?:20\d{2}年|下半年|下一?步|下一?阶段|明年|来年).{0,6}思路$/u;

/** Chapters that say when and how, and of what kind the work is. */
const frame =
  /(?:步骤|步骤及时间|进度安排|阶段安排|时间安排|工作范围|整治范围|适用范围|预期效果)(?:及.{0,4}|和.{0,4})?$/u;
/** 自查摸底阶段（7月3日至15日）: a step of the whole work. 学前教育阶段 is none. */
const step =
  /(?:动员|部署|发动|宣传|自查|排查|摸底|调研|准备|启动|整治|整改|实施|推进|攻坚|督查|检查|抽查|总结|验收|巩固|提升|考核|评估|推广)阶段(?:[（(].{0,40})?$/u;

type Exemption = 'aims' | 'history' | 'frame';

function exemptionOf(title: string): Exemption | null {
  if (title.length <= 60 && step.test(title)) return 'frame';
  if (title.length > 18 || /[，,]/u.test(title) || doing.test(title)) return null;
  if (nextYear.test(title)) return null;
  if (aims.test(title)) return 'aims';
  if (frame.test(title)) return 'frame';
  return history.test(title) ? 'history' : null;
}

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

interface Facts {
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

/** Decides, by the habit of the whole part, which headings are sections, tasks, goals and items. */
export function decideRoles(
  root: HeadingNode,
  units: readonly Unit[],
  partRole: PartRole,
  spaced: boolean,
): NodeRoles {
  const facts = new Map<HeadingNode, Facts>();
  collect(root, root, root, null, { units, spaced }, facts);
  const leadTasks = partRole === 'plan' ? findLeadTasks(root, facts, units) : new Set<number>();
  const mayHaveTasks =
    (partRole === 'plan' || partRole === 'attachment') && !isRegulation(facts, units);
  const level = mayHaveTasks ? taskLevel(facts, leadTasks.size > 0) : null;
  const roles = new Map<HeadingNode, NodeRole>();
  const runIn = [...facts.values()].filter(
    (fact) =>
      styleOf(fact.node) === 'chinese-comma' &&
      fact.exempt === null &&
      fact.numbered.length === 0 &&
      !fact.ownLine,
  );
  const chapterTasks = new Set(runIn.length >= 2 ? runIn.map((fact) => fact.node) : []);
  assign(root, null, { facts, level, partRole, chapterTasks }, roles);
  return { roleOf: (node) => roles.get(node) ?? 'section', leadTasks };
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

/** What is longer than `1.主要目标指标。` is no field, and need not be looked at. */
function isShort(node: HeadingNode | undefined, units: readonly Unit[]): boolean {
  return (units[node?.unit ?? -1]?.text.length ?? 99) <= 24;
}

function collect(
  node: HeadingNode,
  parent: HeadingNode,
  chapter: HeadingNode,
  exempt: Exemption | null,
  source: Source,
  facts: Map<HeadingNode, Facts>,
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
  });
  for (const child of node.children) {
    if (typeof child !== 'number' && !fields.includes(child)) {
      collect(child, node, node.unit < 0 ? child : chapter, own, source, facts);
    }
  }
}

function styleOf(node: HeadingNode): MarkerStyle {
  const style = node.numbering?.meantStyle ?? 'none';
  return style === 'arabic-comma' ? 'arabic-dot' : style;
}

/** Styles that can number tasks, from the outermost to the innermost. */
const taskStyles: readonly MarkerStyle[] = [
  'chinese-comma',
  'chinese-paren',
  'arabic-dot',
  'arabic-half-paren',
  'arabic-paren',
  'circled',
];

/** 保障措施 and 组织领导 end many plans whose tasks are numbered below the other chapters. */
const safeguard = /保障措施|组织领导|组织保障|工作要求|有关要求|监督考核|督导检查/u;

const article = /^第[一二三四五六七八九十百零〇0-9]{1,5}条(?:[\s：:]|$)/u;

/** 第一条 …… 第二条 ……: a text in articles lays down rules and gives no tasks. */
function isRegulation(facts: ReadonlyMap<HeadingNode, Facts>, units: readonly Unit[]): boolean {
  let articles = 0;
  for (const { node } of facts.values()) {
    for (const child of node.children) {
      if (typeof child === 'number' && article.test(units[child]?.text.slice(0, 10) ?? ''))
        articles++;
    }
  }
  return articles >= 3;
}

/** The style that numbers the tasks of a part, or null where none does. */
function taskLevel(facts: ReadonlyMap<HeadingNode, Facts>, hasLeads: boolean): MarkerStyle | null {
  const groups = new Map<MarkerStyle, Facts[]>();
  for (const fact of facts.values()) {
    const style = styleOf(fact.node);
    if (fact.exempt !== null || !(taskStyles.includes(style) || style === 'yishi')) continue;
    const group = groups.get(style) ?? [];
    group.push(fact);
    groups.set(style, group);
  }
  const byStatement = statedLevel(groups);
  if (byStatement !== null) return byStatement;
  const comma = groups.get('chinese-comma') ?? [];
  const paren = groups.get('chinese-paren') ?? [];
  const dot = groups.get('arabic-dot') ?? [];
  if (dot.length > 0) {
    if (paren.length === 0) {
      const withDots = comma.filter((fact) => fact.numbered.length > 0).length;
      const leaves = comma.filter(
        (fact) => fact.numbered.length === 0 && fact.hasText && !safeguard.test(fact.title),
      ).length;
      if (carriesText(comma) && !runsOn(dot)) return 'chinese-comma';
      return comma.length > 0 && leaves > withDots * 2 ? 'chinese-comma' : 'arabic-dot';
    }
    const holding = paren.filter((fact) => fact.numbered.length > 0).length;
    const leaves = paren.filter((fact) => fact.numbered.length === 0 && fact.hasText).length;
    if (runsOn(paren) && leaves > 0) return 'chinese-paren';
    if (carriesText(paren) && !runsOn(dot)) return 'chinese-paren';
    if (leaves > holding * 2 && dot.every((fact) => styleOf(fact.parent) === 'chinese-paren'))
      return 'chinese-paren';
    return 'arabic-dot';
  }
  if (paren.length > 0) return hasLeads && !runsOn(paren) ? null : 'chinese-paren';
  for (const style of ['arabic-half-paren', 'arabic-paren', 'circled'] as const) {
    const group = groups.get(style) ?? [];
    if (
      group.length > 1 &&
      group.every(
        (fact) =>
          !taskStyles.slice(0, 3).includes(styleOf(fact.parent)) ||
          styleOf(fact.parent) === 'chinese-comma',
      )
    ) {
      return style;
    }
  }
  if (hasLeads) return null;
  if (comma.length > 0) return 'chinese-comma';
  return (groups.get('yishi') ?? []).length >= 2 ? 'yishi' : null;
}

/** The level at which bodies, targets or measures are stated, where a document does so. */
function statedLevel(groups: ReadonlyMap<MarkerStyle, readonly Facts[]>): MarkerStyle | null {
  let total = 0;
  for (const group of groups.values()) total += group.filter((fact) => fact.stated).length;
  if (total < 2) return null;
  for (const [index, style] of taskStyles.entries()) {
    const group = groups.get(style) ?? [];
    if (group.length === 0) continue;
    const inner = taskStyles.slice(index + 1).flatMap((s) => groups.get(s) ?? []);
    const stated = group.filter((fact) => fact.stated).length;
    const innerStated = inner.filter((fact) => fact.stated).length;
    const holders = group.filter((fact) => fact.numbered.length > 0);
    const lastOnly = holders.filter((fact) => onlyLastStated(fact, inner)).length;
    if (stated >= group.length * 0.5 && stated >= innerStated) return style;
    if (
      innerStated > 0 &&
      holders.length > 1 &&
      stated + lastOnly >= group.length * 0.6 &&
      innerStated <= inner.length * 0.5
    ) {
      return style;
    }
  }
  for (const style of taskStyles) {
    const group = groups.get(style) ?? [];
    if (group.filter((fact) => fact.stated).length * 2 >= group.length && group.length > 1)
      return style;
  }
  return null;
}

/** True where of several numbered children only the last one names who is responsible. */
function onlyLastStated(fact: Facts, inner: readonly Facts[]): boolean {
  if (fact.numbered.length < 2) return false;
  const children = new Set(fact.numbered);
  const stated = inner.filter((other) => children.has(other.node) && other.stated);
  return stated.length === 1 && stated[0]?.node === fact.numbered.at(-1);
}

/** True where most headings with numbers below them have a text of their own: `（一）扩大消费。……`. */
function carriesText(group: readonly Facts[]): boolean {
  const holders = group.filter((fact) => fact.numbered.length > 0);
  return (
    holders.length > 0 && holders.filter((fact) => !fact.ownLine).length * 3 >= holders.length * 2
  );
}

/** True where the numbers go on from chapter to chapter. */
function runsOn(group: readonly Facts[]): boolean {
  let crossings = 0;
  let continued = 0;
  for (let i = 1; i < group.length; i++) {
    const before = group[i - 1];
    const fact = group[i];
    if (before === undefined || fact === undefined || before.parent === fact.parent) continue;
    crossings++;
    if (fact.node.numbering?.meant === (before.node.numbering?.meant ?? -1) + 1) continued++;
  }
  return crossings > 0 && continued * 2 > crossings;
}

interface Habit {
  readonly facts: ReadonlyMap<HeadingNode, Facts>;
  readonly level: MarkerStyle | null;
  readonly partRole: PartRole;
  /** Chapters that are tasks themselves, beside chapters that hold some: text follows their heading. */
  readonly chapterTasks: ReadonlySet<HeadingNode>;
}

function assign(
  node: HeadingNode,
  parentRole: NodeRole | null,
  habit: Habit,
  roles: Map<HeadingNode, NodeRole>,
): void {
  const role = node.unit < 0 ? null : roleFor(node, parentRole, habit);
  if (role !== null) roles.set(node, role);
  for (const child of node.children) {
    if (typeof child !== 'number') assign(child, role, habit, roles);
  }
}

/** True for a bare heading whose numbered children each say who is responsible. */
function holdsTasks(fact: Facts, facts: ReadonlyMap<HeadingNode, Facts>): boolean {
  if (!fact.ownLine || fact.numbered.length === 0) return false;
  return fact.numbered.every((child) => facts.get(child)?.stated === true);
}

function roleFor(node: HeadingNode, parentRole: NodeRole | null, habit: Habit): NodeRole {
  const { facts, level, partRole, chapterTasks } = habit;
  const fact = facts.get(node);
  const style = styleOf(node);
  if (parentRole === 'task' || parentRole === 'goal' || parentRole === 'item') return 'item';
  if (style === 'yishi' && level === 'yishi') return 'task';
  if (node.rank >= itemRank) return style === 'dash' && partRole === 'plan' ? 'goal' : 'item';
  if (fact === undefined) return 'section';
  const leaf = fact.numbered.length === 0;
  if (partRole === 'glossary') return leaf ? 'item' : 'section';
  if (partRole === 'summary' || partRole === 'notice') {
    return leaf &&
      !fact.ownLine &&
      style !== 'chinese-comma' &&
      style !== 'chinese-paren' &&
      style !== 'arabic-dot'
      ? 'item'
      : 'section';
  }
  if (fact.exempt !== null && !(fact.stated && leaf)) {
    const outer =
      style === 'chinese-comma' ||
      style === 'chapter' ||
      style === 'chinese-paren' ||
      style === 'none';
    if (outer || !leaf || fact.exempt === 'frame') return 'section';
    if (fact.exempt === 'aims') return namesAims.test(fact.title) ? 'section' : 'goal';
    return style === 'arabic-dot' && !fact.ownLine ? 'section' : 'item';
  }
  // A chapter that is a table: its rows are the tasks.
  if (level === null || (fact.tabled && fact.ownLine && style === 'chinese-comma'))
    return 'section';
  const at = taskStyles.indexOf(style);
  const taskAt = taskStyles.indexOf(level);
  if (at < 0) return 'section';
  if (at === taskAt) {
    const ends =
      style === 'chinese-comma' && fact.ownLine && !fact.stated && safeguard.test(fact.title);
    return ends || holdsTasks(fact, facts) ? 'section' : 'task';
  }
  // Deeper numbers directly below a section number its tasks: 1) in one chapter, 1、 in the others.
  if (at > taskAt) return 'task';
  if (chapterTasks.has(node)) return 'task';
  if (leaf && fact.hasText && (fact.stated || (style !== 'chinese-comma' && !fact.ownLine)))
    return 'task';
  return 'section';
}

/** Paragraphs of a 规划 that carry their own headings: two or more below one heading without numbers. */
function findLeadTasks(
  root: HeadingNode,
  facts: ReadonlyMap<HeadingNode, Facts>,
  units: readonly Unit[],
): Set<number> {
  const found = new Set<number>();
  const single: number[] = [];
  for (const fact of facts.values()) {
    if (fact.node === root || fact.exempt !== null || fact.numbered.length > 0 || !fact.ownLine)
      continue;
    if (fact.node.rank >= 5) continue;
    const box = fact.node.children.findIndex(
      (child) => typeof child === 'number' && /^专栏/u.test(units[child]?.text ?? ''),
    );
    const paragraphs = fact.node.children
      .slice(0, box < 0 ? undefined : box)
      .filter(
        (child): child is number => typeof child === 'number' && units[child]?.cells === null,
      );
    const leads = paragraphs.filter((child) => {
      const unit = units[child];
      return unit?.label === null && hasLeadSentence(unit.text);
    });
    if (leads.length * 2 >= paragraphs.length) {
      if (leads.length === 1) single.push(...leads);
      else for (const lead of leads) found.add(lead);
    }
  }
  // A lone paragraph has a heading of its own only where the document has that habit.
  if (found.size >= 2) for (const lead of single) found.add(lead);
  return found;
}
