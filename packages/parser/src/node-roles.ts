import type { MarkerStyle, PartRole } from './document.ts';
import { namesAims } from './heading-exemption.ts';
import { collectFacts, styleOf } from './heading-facts.ts';
import type { HeadingFacts } from './heading-facts.ts';
import { itemRank } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import { findLeadTasks } from './lead-tasks.ts';
import { isRegulation, safeguard, taskLevel, taskStyles } from './task-level.ts';
import type { Unit } from './units.ts';

export type NodeRole = 'section' | 'task' | 'goal' | 'item';

export interface NodeRoles {
  readonly roleOf: (node: HeadingNode) => NodeRole;
  /** Units that are tasks without a number: paragraphs that begin with a heading of their own. */
  readonly leadTasks: ReadonlySet<number>;
}

/** Decides, by the habit of the whole part, which headings are sections, tasks, goals and items. */
export function decideRoles(
  root: HeadingNode,
  units: readonly Unit[],
  partRole: PartRole,
  spaced: boolean,
): NodeRoles {
  const facts = new Map<HeadingNode, HeadingFacts>();
  collectFacts(root, root, root, null, { units, spaced }, facts);
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

interface Habit {
  readonly facts: ReadonlyMap<HeadingNode, HeadingFacts>;
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
function holdsTasks(fact: HeadingFacts, facts: ReadonlyMap<HeadingNode, HeadingFacts>): boolean {
  if (!fact.ownLine || fact.numbered.length === 0) return false;
  return fact.numbered.every((child) => facts.get(child)?.stated === true);
}

/** 主要目标 divided among bodies: the one line that lacks its body is a task as well. */
function isAmongStated(fact: HeadingFacts, facts: ReadonlyMap<HeadingNode, HeadingFacts>): boolean {
  const siblings = facts.get(fact.parent)?.numbered ?? [];
  const stated = siblings.filter((child) => facts.get(child)?.stated === true).length;
  return siblings.length >= 4 && stated * 4 >= siblings.length * 3;
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
  if (fact.exempt !== null && !(leaf && (fact.stated || isAmongStated(fact, facts)))) {
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
