import { memoise, type Block, type PartRole, type PlanDocument, type Range } from '@yaodian/parser';
import type { MarkedZone } from './marked-spans.ts';
import { PairedMarks } from './paired-marks.ts';
import { mergeRanges, rangesTouch, reaches } from './range-set.ts';
import type { Zone } from './rule.ts';

const partZones: Readonly<Partial<Record<PartRole, Zone>>> = {
  contents: 'contents',
  summary: 'summary',
  duplicate: 'duplicate',
  glossary: 'glossary',
  attachment: 'attachment',
  notice: 'notice',
};

/** The zone that stands for a whole part, null for a plan part. */
export function zoneOfPart(role: PartRole): Zone | null {
  return partZones[role] ?? null;
}

/** Looks up whether an offset of the source lies in a zone; each zone is mapped where it is first asked for. */
export class ZoneIndex {
  readonly #document: PlanDocument;
  readonly #spans = new Map<Zone, readonly Range[]>();
  readonly #marks: PairedMarks;

  constructor(document: PlanDocument) {
    this.#document = document;
    this.#marks = new PairedMarks(document.view);
  }

  /** For quotations and names: strictly inside the marks, so that a finding about the quotation itself is kept. */
  contains(zone: Zone, offset: number): boolean {
    return isMarked(zone)
      ? this.#marks.contains(zone, offset)
      : reaches(this.#spansOf(zone), offset);
  }

  /** Whether an edit of a range changes what stands in a zone; an insertion at its very edge does. */
  touches(zone: Zone, range: Range): boolean {
    return isMarked(zone)
      ? this.#marks.touches(zone, range)
      : rangesTouch(this.#spansOf(zone), range);
  }

  #spansOf(zone: Zone): readonly Range[] {
    let spans = this.#spans.get(zone);
    if (spans === undefined) {
      spans = this.#collect(zone);
      this.#spans.set(zone, spans);
    }
    return spans;
  }

  #collect(zone: Zone): Range[] {
    const { parts, residues } = this.#document;
    if (zone === 'title')
      return mergeRanges(parts.flatMap((part) => (part.title ? [part.title.range] : [])));
    if (zone === 'element' || zone === 'page-chrome') {
      const spans: Range[] = [];
      for (const part of parts) collectElements(part.children, zone, spans);
      if (zone === 'page-chrome')
        for (const residue of residues) if (residue.kind === zone) spans.push(residue.range);
      return mergeRanges(spans);
    }
    return mergeRanges(
      parts.filter((part) => partZones[part.role] === zone).map((part) => part.range),
    );
  }
}

function isMarked(zone: Zone): zone is MarkedZone {
  return zone === 'quotation' || zone === 'book-title';
}

/** The zones of a document, marked once for all that ask. */
export const zonesOf: (document: PlanDocument) => ZoneIndex = memoise(
  (document) => new ZoneIndex(document),
);

function collectElements(
  top: readonly Block[],
  zone: 'element' | 'page-chrome',
  into: Range[],
): void {
  const stack: (readonly Block[])[] = [top];
  for (let blocks = stack.pop(); blocks !== undefined; blocks = stack.pop()) {
    for (const block of blocks) {
      if (block.type === 'element' && (zone === 'element' || block.kind === 'page-chrome'))
        into.push(block.range);
      else if ('children' in block) stack.push(block.children);
    }
  }
}
