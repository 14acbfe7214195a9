import type { Block, Paragraph, Part, PlanDocument, Quantity } from '@yaodian/parser';
import { chapterYearOf, type ChapterYear } from './chapter-year.ts';
import { namesOf, type Named } from './indicator-names.ts';
import { memoise } from './memo.ts';

/** A number with what it measures, for whom and when: what two plans are compared by. */
export interface Indicator {
  readonly quantity: Quantity;
  /** Index of the quantity in its paragraph. */
  readonly index: number;
  readonly document: PlanDocument;
  readonly part: Part;
  readonly paragraph: Paragraph;
  readonly key: string;
  readonly scope: string;
  readonly distinctions: string;
  /** The year that the sentence names, else that of its chapter or part. */
  readonly year: number | null;
  /** What the chapter says of its year, in a text that holds several. */
  readonly chapter: ChapterYear | null;
  /** True for a result, false for a target. */
  readonly reached: boolean;
  /** A rate or a level (占比达46%), or what one year adds (新增学位25000个). */
  readonly nature: 'level' | 'flow' | 'step';
  readonly lowIsGood: boolean;
  /** Equal for indicators whose names may be compared at all. */
  readonly frame: string;
  /** Equal for indicators of one key, scope, nature and direction. */
  readonly name: string;
  /** How many digits the number is printed with, but for zeros at its end. */
  readonly places: number;
  /** A name that says enough, and one number: what may be set beside the same in another place. */
  readonly comparable: boolean;
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[];
}

/** The indicators of a part in document order; several rules ask for them, and they are read once. */
export function indicatorsOf(document: PlanDocument, part: Part): readonly Indicator[] {
  return indicatorsIn(document)(part);
}

const indicatorsIn = memoise((document: PlanDocument) =>
  memoise((part: Part): readonly Indicator[] => readIndicators(document, part)),
);

function readIndicators(document: PlanDocument, part: Part): Indicator[] {
  const found: Indicator[] = [];
  let chapter: ChapterYear | null = null;
  const above: string[] = [];
  const collect = (paragraph: Paragraph): void => {
    const all = namesOf(paragraph);
    if (all.length === 0) return;
    const place = { document, part, paragraph, headings: above.slice(), chapter };
    for (const named of all) {
      const year =
        named.year ??
        chapter?.year ??
        (named.thisYear ? yearOfTitle(document, part) : writtenYear(document, part));
      found.push(new PlacedIndicator(named, place, year));
    }
  };
  const visit = (block: Block): void => {
    if (block.type === 'paragraph') collect(block);
    else if ('children' in block) {
      above.push(block.heading.title);
      if ('headingParagraph' in block) collect(block.headingParagraph);
      for (const child of block.children) visit(child);
      above.pop();
    }
  };
  for (const child of part.children) {
    chapter = chapterYearOf(child, part);
    visit(child);
  }
  return found;
}

type Place = Pick<Indicator, 'document' | 'part' | 'paragraph' | 'headings' | 'chapter'>;

/** What a paragraph says, at its place; asks the paragraph for a quantity only where somebody asks for it. */
class PlacedIndicator implements Indicator {
  readonly year: number | null;
  readonly #named: Named;
  readonly #place: Place;

  constructor(named: Named, place: Place, year: number | null) {
    this.year = year;
    this.#named = named;
    this.#place = place;
  }

  get document(): PlanDocument {
    return this.#place.document;
  }

  get part(): Part {
    return this.#place.part;
  }

  get paragraph(): Paragraph {
    return this.#place.paragraph;
  }

  get headings(): readonly string[] {
    return this.#place.headings;
  }

  get chapter(): ChapterYear | null {
    return this.#place.chapter;
  }

  get index(): number {
    return this.#named.index;
  }

  get key(): string {
    return this.#named.key;
  }

  get scope(): string {
    return this.#named.scope;
  }

  get distinctions(): string {
    return this.#named.distinctions;
  }

  get reached(): boolean {
    return this.#named.reached;
  }

  get nature(): Indicator['nature'] {
    return this.#named.nature;
  }

  get lowIsGood(): boolean {
    return this.#named.lowIsGood;
  }

  get frame(): string {
    return this.#named.frame;
  }

  get name(): string {
    return this.#named.name;
  }

  get places(): number {
    return this.#named.places;
  }

  get comparable(): boolean {
    return this.#named.comparable;
  }

  get quantity(): Quantity {
    const quantity = this.paragraph.quantities[this.#named.index];
    if (quantity === undefined) throw new RangeError('the paragraph has no such quantity');
    return quantity;
  }
}

/** The year that a part speaks of where a sentence names none. */
function writtenYear(document: PlanDocument, part: Part): number | null {
  return part.year ?? document.year;
}

/** 今年 is the year of the title; a year that only the text names may be the one before. */
function yearOfTitle(document: PlanDocument, part: Part): number | null {
  const title = part.title?.text ?? document.title?.text ?? '';
  return /\d{4}|[〇零○]|年度|十[一二三四五六]五/u.test(title) ? writtenYear(document, part) : null;
}
