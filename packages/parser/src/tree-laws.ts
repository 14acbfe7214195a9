// Laws that every parsed document holds; used by the property tests and by `npm run soak`.
import type { Block, PlanDocument } from './document.ts';
import type { Range } from './range.ts';

/** Sentences on what a document breaks; empty for a lawful one. */
export function brokenLaws(document: PlanDocument): string[] {
  const faults: string[] = [];
  const whole = { start: 0, end: document.source.text.length };
  let last = 0;
  for (const part of document.parts) {
    within(part.range, whole, 'part', faults);
    if (part.range.start < last) faults.push(`part at ${part.range.start} begins before ${last}`);
    last = part.range.end;
    inOrder(part.children, part.range, `part ${part.role}`, faults);
  }
  let residueEnd = 0;
  for (const residue of document.residues) {
    within(residue.range, whole, 'residue', faults);
    if (residue.range.start < residueEnd) faults.push(`residue at ${residue.range.start} overlaps`);
    residueEnd = residue.range.end;
  }
  return faults;
}

function within(inner: Range, outer: Range, what: string, faults: string[]): void {
  if (inner.start > inner.end || inner.start < outer.start || inner.end > outer.end) {
    faults.push(`${what} ${inner.start}–${inner.end} lies outside ${outer.start}–${outer.end}`);
  }
}

function inOrder(blocks: readonly Block[], outer: Range, above: string, faults: string[]): void {
  let last = outer.start;
  for (const block of blocks) {
    const what = `${block.type} in ${above}`;
    within(block.range, outer, what, faults);
    if (block.range.start < last)
      faults.push(`${what} at ${block.range.start} begins before ${last}`);
    last = block.range.end;
    if (block.type === 'table') {
      for (const row of block.rows) within(row.range, block.range, `row in ${what}`, faults);
    }
    if (!('heading' in block)) continue;
    within(block.heading.range, block.range, `heading of ${what}`, faults);
    within(block.heading.titleRange, block.heading.range, `title of ${what}`, faults);
    inOrder(block.children, block.range, block.type, faults);
  }
}
