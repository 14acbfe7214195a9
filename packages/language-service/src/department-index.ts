import type { RosterEntry } from '@yaodian/linter';
import type { Department, PlanDocument, Task } from '@yaodian/parser';
import { walk } from './tree.ts';

/** What a document and the roster say of one body. */
export interface DepartmentCard {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly inRoster: boolean;
  readonly leads: readonly Task[];
  readonly supports: readonly Task[];
}

/**
 * The bodies of a document and of the roster, those used most often first.
 * An alias counts for the body that it stands for.
 */
export function departmentCards(
  document: PlanDocument,
  roster: readonly RosterEntry[],
): readonly DepartmentCard[] {
  const cards = new Map<
    string,
    { name: string; aliases: readonly string[]; inRoster: boolean; leads: Task[]; supports: Task[] }
  >();
  const byAlias = new Map<string, string>();
  for (const entry of roster) {
    cards.set(entry.name, {
      name: entry.name,
      aliases: entry.aliases,
      inRoster: true,
      leads: [],
      supports: [],
    });
    for (const alias of entry.aliases) byAlias.set(alias, entry.name);
  }
  walk(document, (node) => {
    if (node.type !== 'task') return;
    for (const department of node.responsibilities.flatMap((group) => group.departments)) {
      if (department.vague) continue;
      const name = byAlias.get(department.name) ?? department.name;
      const card = cards.get(name) ?? {
        name,
        aliases: [],
        inRoster: false,
        leads: [],
        supports: [],
      };
      cards.set(name, card);
      const tasks = leads(department) ? card.leads : card.supports;
      if (tasks.at(-1) !== node) tasks.push(node);
    }
  });
  const uses = (card: DepartmentCard): number => card.leads.length + card.supports.length;
  return [...cards.values()].sort((a, b) => uses(b) - uses(a));
}

function leads(department: Department): boolean {
  return department.role !== 'support';
}
