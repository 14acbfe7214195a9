import type { HeadingFacts } from './heading-facts.ts';
import { hasLeadSentence } from './heading-text.ts';
import type { HeadingNode } from './heading-tree.ts';
import type { Unit } from './units.ts';

/** Paragraphs of a 规划 that carry their own headings: two or more below one heading without numbers. */
export function findLeadTasks(
  root: HeadingNode,
  facts: ReadonlyMap<HeadingNode, HeadingFacts>,
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
      return unit?.label === null && hasLeadSentence(unit.own);
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
