import {
  detached,
  paragraphFact,
  type Block,
  type Paragraph,
  type Part,
  type PlanDocument,
  type Quantity,
} from '@yaodian/parser';
import { chapterYearOf, type ChapterYear } from './chapter-year.ts';
import { sentenceBefore, wholeSentenceBefore } from './clause.ts';
import { matchesIn } from './matches-in.ts';
import { memoise } from './memo.ts';
import { distinctionsOf, metricKey, scopeOf } from './metric-key.ts';
import { isDealtWith } from './same-action.ts';

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

/** A shorter name (学位, 项目, 投资) says too little to be one indicator. */
const SHORTEST_KEY = 4;

const lowIsGood =
  /近视|辍学|失学|退学|流失|大班额|发生率|发病|患病|感染|死亡|事故|火灾|案件|发案|投诉|失业|空置|闲置|撂荒|缺口|超标|违规|信访|污染|能耗|水耗|排放|损失|漏损|损耗|故障|逾期|不良|负债|贫困|返贫|伤亡|差距|差异|欺凌|犯罪|肥胖|溺水|欠薪/u;
/** What is done about a bad thing is good: 投诉办结率, 纠纷化解率. */
const remedy =
  /(?:化解|办结|处置|处理|整改|调解|修复|治理|达标|满意|覆盖|合格|完成|破获|破案|减少|回收|救助|脱贫|防控|筛查|发现|防治|追回|兑付|帮扶|消除|收集|监测|治愈|回访|净化)(?:率|占比|度)?$/u;

/** What must be equal before names are compared at all. */
export function frameOf({
  scope,
  distinctions,
  nature,
  lowIsGood,
  key,
}: Pick<Indicator, 'scope' | 'distinctions' | 'nature' | 'lowIsGood' | 'key'>): string {
  return [scope, distinctions, nature, lowIsGood, key.slice(-1)].join('|');
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
  const visit = (block: Block, headings: readonly string[], chapter: ChapterYear | null): void => {
    if (block.type === 'paragraph')
      collect({ document, part, paragraph: block, headings, chapter }, found);
    else if ('children' in block) {
      const inner = [...headings, block.heading.title];
      if ('headingParagraph' in block) {
        const paragraph = block.headingParagraph;
        collect({ document, part, paragraph, headings: inner, chapter }, found);
      }
      for (const child of block.children) visit(child, inner, chapter);
    }
  };
  for (const child of part.children) visit(child, [], chapterYearOf(child, part));
  return found;
}

/** What the text of a paragraph says of one of its quantities. */
type Named = Pick<
  Indicator,
  | 'index'
  | 'key'
  | 'scope'
  | 'distinctions'
  | 'year'
  | 'reached'
  | 'nature'
  | 'lowIsGood'
  | 'frame'
  | 'name'
  | 'places'
  | 'comparable'
> & {
  /** True where the sentence says 今年 and no year in figures. */
  readonly thisYear: boolean;
};

const namesOf = paragraphFact(({ reading: { text }, quantities }): readonly Named[] => {
  const found: Named[] = [];
  let before: { readonly key: string; readonly quantity: Quantity } | null = null;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.reading !== 'target' && quantity.reading !== 'state') continue;
    if (quantity.unit === '' || quantity.metric === '') continue;
    const sentence = sentenceBefore(text, quantity.inReading.start);
    const key = detached(fullKey(metricKey(quantity.metric), before, quantity, text));
    if (key === '') continue;
    const year = yearIn(sentence) ?? yearIn(wholeSentenceBefore(text, quantity.inReading.start));
    const scope = scopeOf(quantity.metric, sentence);
    const nature = natureOf(quantity);
    const distinctions = distinctionsOf(key);
    const isLowGood = lowIsGood.test(key) && !remedy.test(key);
    found.push({
      index,
      thisYear: year === null && /今年(?!以来)|本年度/u.test(sentence),
      key,
      scope,
      distinctions,
      year,
      reached: quantity.reading === 'state',
      nature,
      lowIsGood: isLowGood,
      frame: frameOf({ scope, distinctions, nature, lowIsGood: isLowGood, key }),
      name: [key, scope, nature, quantity.change].join('|'),
      places: quantity.value.mantissa.toString().length,
      comparable:
        key.length >= SHORTEST_KEY &&
        quantity.max === null &&
        quantity.distribution !== 'each' &&
        !isDealtWith(text, quantity),
    });
    before = { key, quantity };
  }
  return found;
});

function collect(place: Place, found: Indicator[]): void {
  const all = namesOf(place.paragraph);
  if (all.length === 0) return;
  const { document, part, chapter } = place;
  for (const named of all) {
    const year =
      named.year ??
      chapter?.year ??
      (named.thisYear ? yearOfTitle(document, part) : writtenYear(document, part));
    found.push(new PlacedIndicator(named, place, year));
  }
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

/** 体质健康合格率96%、优良率50%: the second rate has the subject of the first. */
function fullKey(
  key: string,
  before: { readonly key: string; readonly quantity: Quantity } | null,
  quantity: Quantity,
  text: string,
): string {
  if (before === null || key.length > 4 || !/[率比]$/u.test(key)) return key;
  if (before.quantity.unit !== quantity.unit || before.key.length < key.length + 2) return key;
  const between = text.slice(before.quantity.inReading.end, quantity.inReading.numberStart);
  if (between.length > 16 || /[。；;]/u.test(between)) return key;
  const head = /[\u4e00-\u9fff]{2}(?:率|占比)$/u.exec(before.key)?.[0] ?? '';
  return head === '' || key.includes(before.key) ? key : before.key.slice(0, -head.length) + key;
}

function natureOf({ change, isLevel, unit, verb }: Quantity): Indicator['nature'] {
  if (/百分点|个点/u.test(unit)) return 'step';
  if (/^[%％‰]$/u.test(unit)) return change !== null && !isLevel ? 'step' : 'level';
  if (change === '+' && !isLevel) return 'flow';
  return /^(?:保持|稳定|达到?|巩固|提高|提升)$/u.test(verb) || isLevel ? 'level' : 'flow';
}

const yearOfSentence = /(20\d\d)\s?年(?!基础|相比|同期|度)/gu;

/** The last year that a sentence names, base years (在2018年基础上) left out. */
function yearIn(sentence: string): number | null {
  let year: number | null = null;
  for (const match of matchesIn(sentence, yearOfSentence)) {
    if (!/[比较与]\s?$/u.test(sentence.slice(0, match.index))) year = Number(match[1]);
  }
  return year;
}
