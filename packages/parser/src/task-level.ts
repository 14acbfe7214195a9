import type { MarkerStyle } from './document.ts';
import { styleOf } from './heading-facts.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { HeadingNode } from './heading-tree.ts';
import { textFact } from './own-text.ts';
import type { Unit } from './units.ts';

/** Styles that can number tasks, from the outermost to the innermost. */
export const taskStyles: readonly MarkerStyle[] = [
  'chinese-comma',
  'chinese-paren',
  'arabic-dot',
  'arabic-half-paren',
  'arabic-paren',
  'circled',
];

/** 保障措施 and 组织领导 end many plans whose tasks are numbered below the other chapters. */
export const safeguard = /保障措施|组织领导|组织保障|工作要求|有关要求|监督考核|督导检查/u;

const article = /^第[一二三四五六七八九十百零〇0-9]{1,5}条(?:[\s：:]|$)/u;

const isArticle = textFact((text) => article.test(text.slice(0, 10)));

/** 第一条 …… 第二条 ……: a text in articles lays down rules and gives no tasks. */
export function isRegulation(
  facts: ReadonlyMap<HeadingNode, HeadingFacts>,
  units: readonly Unit[],
): boolean {
  let articles = 0;
  for (const { node } of facts.values()) {
    for (const child of node.children) {
      const leaf = typeof child === 'number' ? units[child] : undefined;
      if (leaf !== undefined && isArticle(leaf.own)) articles++;
    }
  }
  return articles >= 3;
}

/** The style that numbers the tasks of a part, or null where none does. */
export function taskLevel(
  facts: ReadonlyMap<HeadingNode, HeadingFacts>,
  hasLeads: boolean,
): MarkerStyle | null {
  const groups = new Map<MarkerStyle, HeadingFacts[]>();
  for (const fact of facts.values()) {
    const style = styleOf(fact.node);
    // 主要目标 whose lines each name a body are divided like tasks.
    if (fact.exempt !== null && !fact.stated) continue;
    if (!(taskStyles.includes(style) || style === 'yishi')) continue;
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
    // ①优良率达到60%以上；②……。 is one sentence, and its parts are no tasks.
    if (group.filter((fact) => fact.clause).length * 2 > group.length) continue;
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
function statedLevel(
  groups: ReadonlyMap<MarkerStyle, readonly HeadingFacts[]>,
): MarkerStyle | null {
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
    const last = holders.filter((fact) => onlyLastStated(fact, inner));
    const lastOnly = last.length;
    // The line below the last of （1）（2） is that of 1.; one （1） alone proves nothing by itself.
    const several = last.filter((fact) => fact.numbered.length > 1).length;
    const allLast = several > 1 && innerStated - lastOnly <= Math.max(1, lastOnly / 4);
    if (stated >= group.length * 0.5 && stated >= innerStated) return style;
    if (
      innerStated > 0 &&
      holders.length > 1 &&
      stated + lastOnly >= group.length * 0.6 &&
      (allLast || innerStated <= inner.length * 0.5)
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

/** True where of the numbered children only the last one names who is responsible. */
function onlyLastStated(fact: HeadingFacts, inner: readonly HeadingFacts[]): boolean {
  const children = new Set(fact.numbered);
  const stated = inner.filter((other) => children.has(other.node) && other.stated);
  return stated.length === 1 && stated[0]?.node === fact.numbered.at(-1);
}

/** True where most headings with numbers below them have a text of their own: `（一）扩大消费。……`. */
function carriesText(group: readonly HeadingFacts[]): boolean {
  const holders = group.filter((fact) => fact.numbered.length > 0);
  return (
    holders.length > 0 && holders.filter((fact) => !fact.ownLine).length * 3 >= holders.length * 2
  );
}

/** True where the numbers go on from chapter to chapter. */
function runsOn(group: readonly HeadingFacts[]): boolean {
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
