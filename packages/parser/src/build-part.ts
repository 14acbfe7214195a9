import { BlockMaker } from './block-maker.ts';
import { splitPage } from './contents-part.ts';
import type { Block, ContentsEntry, Part } from './document.ts';
import { isMainRecipient } from './element-lines.ts';
import { splitAtBlank } from './heading-text.ts';
import { buildHeadingTree } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import { hoistStatements } from './hoist-statements.ts';
import { decideRoles } from './node-roles.ts';
import type { NodeRoles } from './node-roles.ts';
import { GoalNode, ItemNode, TaskNode } from './nodes.ts';
import { resolveNumbering } from './numbering.ts';
import type { PartFacts, TextFacts } from './part-facts.ts';
import type { PartSpan } from './part-span.ts';
import { meantNumbers } from './sequence-meaning.ts';
import { isOrganisation, kindOfTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** Turns the heading tree of one part into plan nodes. */
export function buildPart(text: TextFacts, span: PartSpan, facts: PartFacts): Part {
  return new PartBuilder(text, span, facts).build();
}

class PartBuilder {
  readonly #text: TextFacts;
  readonly #span: PartSpan;
  readonly #facts: PartFacts;
  readonly #make: BlockMaker;
  #roles: NodeRoles | null = null;
  /** Blocks made for lists that are not finished, the outermost first. */
  readonly #open: Block[] = [];

  constructor(text: TextFacts, span: PartSpan, facts: PartFacts) {
    this.#text = text;
    this.#span = span;
    this.#facts = facts;
    this.#make = new BlockMaker(text, span, facts);
  }

  build(): Part {
    const { units } = this.#text;
    const span = this.#span;
    const first = units[span.from];
    const last = units[span.to - 1];
    const range =
      first === undefined || last === undefined
        ? { start: 0, end: 0 }
        : this.#make.source(first.start, last.start + last.text.length);
    return {
      type: 'part',
      role: span.role,
      kind: this.#facts.kind,
      year: this.#facts.year,
      period: this.#facts.period,
      issuer: this.#facts.issuer,
      title: this.#facts.title,
      range,
      children: this.#children(),
      duplicateOf: this.#facts.duplicateOf,
    };
  }

  #children(): Block[] {
    const { units } = this.#text;
    const span = this.#span;
    if (span.role === 'contents') return this.#contents();
    if (span.role === 'duplicate') {
      const all: Block[] = [];
      for (let i = span.from; i < span.to; i++) all.push(this.#make.leaf(i, true));
      return all;
    }
    let bodyFrom = span.from;
    if (span.titleFrom >= span.from) bodyFrom = span.titleTo + 1;
    let bodyTo = span.to;
    while (bodyTo > bodyFrom && (this.#text.elements[bodyTo - 1] ?? null) !== null) bodyTo--;
    const blocks: Block[] = [];
    for (let i = span.from; i < Math.min(span.titleFrom, bodyFrom); i++)
      blocks.push(this.#preface(i));
    const recipient = this.#recipient(bodyFrom, bodyTo);
    const markers = resolveNumbering(units, bodyFrom, bodyTo);
    const skip = (i: number): boolean =>
      i === recipient || (this.#text.elements[i] ?? null) !== null;
    const root = buildHeadingTree({ units, from: bodyFrom, to: bodyTo, markers, skip });
    meantNumbers(root);
    this.#make.spaced = headsBySpace(units, bodyFrom, bodyTo);
    this.#roles = decideRoles(root, units, span.role, this.#make.spaced);
    blocks.push(...this.#blocks(root, recipient));
    for (let i = bodyTo; i < span.to; i++) blocks.push(this.#make.leaf(i, false));
    return blocks;
  }

  /** Lines in front of the title: elements, what a page left, or the title of the whole text. */
  #preface(index: number): Block {
    const unit = this.#text.units[index];
    if (unit === undefined || this.#text.elements[index] !== null)
      return this.#make.leaf(index, true);
    // 管理局 alone is what is left of a name.
    if (unit.text.length > 3 && isOrganisation(unit.text))
      return this.#make.element(unit, 'issuing-authority-mark');
    // 份号: six digits above everything else (GB/T 9704—2012, 7.2.1).
    if (/^\d{6}$/u.test(unit.text)) return this.#make.element(unit, 'copy-number');
    if (kindOfTitle(unit.text) !== null || unit.text.length > 40)
      return this.#make.leaf(index, true);
    return this.#make.element(unit, 'page-chrome');
  }

  #recipient(from: number, to: number): number {
    for (let i = from; i < Math.min(from + 4, to); i++) {
      const unit = this.#text.units[i];
      if (unit?.marker === null && unit.label === null && isMainRecipient(unit.text)) return i;
    }
    return -1;
  }

  /** The blocks below a heading, behind the one that it begins with. */
  #blocks({ children, unit: own }: HeadingNode, recipient = -1, first?: Block): Block[] {
    // Most headings have few: a list of its own would be given room for many.
    const blocks = this.#open;
    const from = blocks.length;
    if (first !== undefined) blocks.push(first);
    const beforeHeading = own < 0 && this.#span.role !== 'notice';
    let headed = false;
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child === undefined) continue;
      if (typeof child !== 'number') {
        headed = true;
        blocks.push(this.#headed(child));
      } else if (child === recipient) {
        const unit = this.#text.units[child];
        if (unit !== undefined) blocks.push(this.#make.element(unit, 'main-recipient'));
      } else if (this.#roles?.leadTasks.has(child) === true) {
        const body: number[] = [];
        while (
          typeof children[i + 1] === 'number' &&
          !this.#roles.leadTasks.has(Number(children[i + 1]))
        ) {
          i++;
          body.push(Number(children[i]));
        }
        blocks.push(this.#leadTask(child, body));
      } else if ((this.#text.units[child]?.cells ?? null) !== null) {
        const rows = [child];
        while (
          typeof children[i + 1] === 'number' &&
          (this.#text.units[Number(children[i + 1])]?.cells ?? null) !== null
        ) {
          i++;
          rows.push(Number(children[i]));
        }
        blocks.push(...this.#make.tables(rows));
      } else blocks.push(this.#make.leaf(child, beforeHeading && !headed));
    }
    return blocks.splice(from);
  }

  #headed(node: HeadingNode): Block {
    const unit = this.#text.units[node.unit];
    const role = this.#roles?.roleOf(node) ?? 'section';
    if (unit === undefined) return this.#make.leaf(node.unit, false);
    if (role === 'task') hoistStatements(node, this.#text.units);
    const contentStart =
      node.numbering === null || node.numbering.style === 'none'
        ? 0
        : (unit.marker?.contentStart ?? 0);
    const { heading, headingParagraph, bodyStart } = this.#make.heading(
      unit,
      contentStart,
      node.numbering,
    );
    const children = this.#make.below(heading.title, () =>
      this.#blocks(node, -1, bodyStart === null ? undefined : this.#make.body(unit, bodyStart)),
    );
    const end = Math.max(
      this.#make.source(unit.start, unit.start + unit.text.length).end,
      children.at(-1)?.range.end ?? 0,
    );
    const range = { start: heading.range.start, end };
    if (role === 'section') {
      const level = this.#make.depth + 1;
      return { type: 'section', level, heading, headingParagraph, range, children };
    }
    const init = { heading, headingParagraph, range, children };
    if (role === 'task') return new TaskNode(init);
    return role === 'goal' ? new GoalNode(init) : new ItemNode(init);
  }

  #leadTask(index: number, rest: readonly number[]): Block {
    const unit = this.#text.units[index];
    if (unit === undefined) return this.#make.leaf(index, false);
    const { heading, headingParagraph, bodyStart } = this.#make.heading(unit, 0, null);
    const children = this.#make.below(heading.title, () => {
      const blocks: Block[] = bodyStart === null ? [] : [this.#make.body(unit, bodyStart)];
      for (const child of rest) blocks.push(this.#make.leaf(child, false));
      return blocks;
    });
    const end = children.at(-1)?.range.end ?? heading.range.end;
    return new TaskNode({
      heading,
      headingParagraph,
      range: { start: heading.range.start, end },
      children,
    });
  }

  #contents(): Block[] {
    const entries: Block[] = [];
    const span = this.#span;
    for (let i = span.from; i < span.to; i++) {
      const unit = this.#text.units[i];
      if (unit === undefined) continue;
      if (i === span.titleFrom || this.#text.elements[i] !== null) {
        if (this.#text.elements[i] !== null) entries.push(this.#make.leaf(i, false));
        continue;
      }
      entries.push(this.#entry(unit));
    }
    return entries;
  }

  #entry(unit: Unit): ContentsEntry {
    const contentStart = unit.marker?.contentStart ?? 0;
    const { title, page } = splitPage(unit.text.slice(contentStart));
    const scan = unit.marker;
    return {
      type: 'contents-entry',
      marker:
        scan === null
          ? null
          : this.#make.marker(unit, {
              style: scan.style,
              written: scan.number,
              meant: scan.number,
              meantStyle: scan.style,
            }),
      title,
      page,
      range: this.#make.source(unit.start, unit.start + unit.text.length),
    };
  }
}

/** True where most of the longer numbered paragraphs of a stretch part their headings from the text by a blank. */
function headsBySpace(units: readonly Unit[], from: number, to: number): boolean {
  let numbered = 0;
  let spaced = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.marker?.weak !== false || unit.marker.number === null || unit.text.length <= 40)
      continue;
    numbered++;
    if (splitAtBlank(unit.own, unit.marker.contentStart) !== null) spaced++;
  }
  return spaced >= 2 && spaced * 5 >= numbered * 4;
}
