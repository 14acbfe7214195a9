import type { HeadingNode } from './heading-tree.ts';

/**
 * Sets the number as meant where exactly one is wrong and both neighbours prove it: 5 in 3, 5, 5 is
 * meant as 4. Neighbours are headings of one style in order of the text, within one part.
 */
export function meantNumbers(root: HeadingNode): void {
  const sequences = new Map<string, HeadingNode[]>();
  collect(root, sequences);
  for (const sequence of sequences.values()) {
    for (let i = 1; i + 1 < sequence.length; i++) {
      const before = sequence[i - 1]?.numbering?.written;
      const numbering = sequence[i]?.numbering;
      const behind = sequence[i + 1]?.numbering?.written;
      if (before == null || behind == null || numbering == null) continue;
      if (behind === before + 2 && numbering.written !== before + 1) numbering.meant = before + 1;
    }
  }
}

function collect(node: HeadingNode, sequences: Map<string, HeadingNode[]>): void {
  for (const child of node.children) {
    if (typeof child === 'number') continue;
    if (child.numbering?.written != null) {
      const style = child.numbering.meantStyle;
      const key = `${style === 'arabic-comma' ? 'arabic-dot' : style} ${child.rank}`;
      const sequence = sequences.get(key);
      if (sequence === undefined) sequences.set(key, [child]);
      else sequence.push(child);
    }
    collect(child, sequences);
  }
}
