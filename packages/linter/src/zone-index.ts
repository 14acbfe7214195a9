import { memoise, type Block, type PartRole, type PlanDocument, type Range } from '@yaodian/parser';
import { lastStartingAt, mergeRanges, rangesTouch } from './range-set.ts';
import type { Zone } from './rule.ts';

const partZones: Readonly<Partial<Record<PartRole, Zone>>> = {
  contents: 'contents',
  summary: 'summary',
  duplicate: 'duplicate',
  glossary: 'glossary',
  attachment: 'attachment',
  notice: 'notice',
};

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
};

const openers = ['"', ...Object.keys(closers)];

/** Marks that stand in pairs. */
const pairing = new Uint8Array(0x10000);
for (const mark of [...openers, ...Object.values(closers)]) pairing[mark.charCodeAt(0)] = 1;

/** The zone that stands for a whole part, null for a plan part. */
export function zoneOfPart(role: PartRole): Zone | null {
  return partZones[role] ?? null;
}

/** Looks up in O(log n) whether an offset of the source lies in a zone; each zone is mapped at its first use. */
export class ZoneIndex {
  readonly #document: PlanDocument;
  readonly #spans = new Map<Zone, readonly Range[]>();
  #marked = false;

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  /** For quotations and names: strictly inside the marks, so that a finding about the quotation itself is kept. */
  contains(zone: Zone, offset: number): boolean {
    const spans = this.#spansOf(zone);
    const span = spans[lastStartingAt(spans, offset)];
    return span !== undefined && offset < span.end;
  }

  /** Whether an edit of a range changes what stands in a zone; an insertion at its very edge does. */
  touches(zone: Zone, range: Range): boolean {
    return rangesTouch(this.#spansOf(zone), range);
  }

  #spansOf(zone: Zone): readonly Range[] {
    if ((zone === 'quotation' || zone === 'book-title') && !this.#marked) {
      this.#marked = true;
      this.#markPairs();
    }
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

  /** Pairs are looked for inside one unit of the reading view: an unclosed mark ends with its paragraph. */
  #markPairs(): void {
    const { view } = this.#document;
    const quotations: Range[] = [];
    const bookTitles: Range[] = [];
    const close = (from: number, at: number, spans: Range[]): void => {
      spans.push({
        start: view.toSource(from, from + 1).end,
        end: view.toSource(at, at + 1).start + 1,
      });
    };
    for (const { start, end } of openedUnits(view.text)) {
      let open: Opening[] = [];
      for (let at = start; at < end; at++) {
        if (pairing[view.text.charCodeAt(at)] !== 1) continue;
        const mark = view.text.charAt(at);
        const from = Object.hasOwn(closers, mark) ? -1 : openedBy(mark, open);
        const opening = open[from];
        if (opening !== undefined) {
          close(opening.at, at, mark === '》' ? bookTitles : quotations);
          open.length = from;
        } else if (openers.includes(mark)) open.push({ mark, at });
        // More than this is no text but an attack; the bound keeps the search for the opening mark linear.
        if (open.length > 64) open = open.slice(-32);
      }
    }
    this.#spans.set('quotation', mergeRanges(quotations));
    this.#spans.set('book-title', mergeRanges(bookTitles));
  }
}

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/** The last of what is open that a mark closes, -1 where nothing is. */
function openedBy(mark: string, open: readonly Opening[]): number {
  return open.findLastIndex((opening) => (closers[opening.mark] ?? opening.mark) === mark);
}

/** The units in which something is opened, each from its first such mark. */
function* openedUnits(text: string): Generator<Range> {
  const next = openers.map((mark) => text.indexOf(mark));
  for (;;) {
    const start = Math.min(...next.filter((at) => at !== -1));
    if (start === Infinity) return;
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    yield { start, end };
    for (const [kind, mark] of openers.entries()) {
      const at = next[kind] ?? -1;
      if (at !== -1 && at < end) next[kind] = text.indexOf(mark, end);
    }
  }
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
