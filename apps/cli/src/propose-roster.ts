import type { Block, PlanDocument } from '@yaodian/parser';
import { loadOne } from './load-one.ts';
import type { CommandContext } from './program.ts';

export interface ProposedDepartment {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly collective: boolean;
}

/** The bodies that a draft names, in the order of their first mention, with bracket variants as aliases. */
export async function proposeRoster(
  context: CommandContext,
  path: string,
): Promise<readonly ProposedDepartment[]> {
  return rosterOf(await loadOne(context, path));
}

function rosterOf(document: PlanDocument): readonly ProposedDepartment[] {
  const byCore = new Map<string, { readonly names: Set<string>; collective: boolean }>();
  for (const part of document.parts) if (part.role === 'plan') collect(part.children, byCore);
  return [...byCore].map(([core, { names, collective }]) => {
    const name = names.has(core) || names.size > 1 ? core : ([...names][0] ?? core);
    return { name, aliases: [...names].filter((each) => each !== name), collective };
  });
}

function collect(
  top: readonly Block[],
  byCore: Map<string, { readonly names: Set<string>; collective: boolean }>,
): void {
  for (const block of top) {
    if (block.type === 'task')
      for (const { name, vague, collective } of block.responsibilities.flatMap(
        (group) => group.departments,
      )) {
        if (vague) continue;
        const core = name.replace(/[（(][^（）()]*[）)]$/u, '');
        const entry = byCore.get(core);
        if (entry === undefined) byCore.set(core, { names: new Set([name]), collective });
        else entry.names.add(name);
      }
    else if ('children' in block) collect(block.children, byCore);
  }
}
