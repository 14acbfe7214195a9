import type { LayoutProfile } from '../profiles/profile.ts';
import type { PrintBlock } from './print-document.ts';
import { isLandscape } from './table-columns.ts';

/** A run of blocks on paper of one orientation. */
export interface SectionGroup {
  readonly landscape: boolean;
  readonly blocks: readonly PrintBlock[];
}

/** Splits the blocks where a wide table turns the paper; the first group is upright, if need be empty. */
export function sectionGroups(
  blocks: readonly PrintBlock[],
  profile: LayoutProfile,
): readonly SectionGroup[] {
  const groups: { landscape: boolean; blocks: PrintBlock[] }[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    const landscape = block.type === 'table' && isLandscape(block, profile);
    let group = groups.at(-1);
    if (group?.landscape !== landscape) {
      group = { landscape, blocks: landscape ? takeHeads(group?.blocks ?? []) : [] };
      groups.push(group);
    }
    group.blocks.push(block);
  }
  return groups.filter((group, index) => index === 0 || group.blocks.length > 0);
}

/** The attachment mark, title and heading right above a wide table turn with it. */
function takeHeads(blocks: PrintBlock[]): PrintBlock[] {
  let start = blocks.length;
  while (start > 0 && HEADS.has(blocks[start - 1]?.type ?? 'table')) start--;
  return blocks.splice(start);
}

const HEADS: ReadonlySet<PrintBlock['type']> = new Set(['attachment-mark', 'title', 'heading']);
