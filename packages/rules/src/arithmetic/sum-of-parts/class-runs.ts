import { paragraphFact, paragraphValue, type Paragraph, type Quantity } from '@yaodian/parser';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { classesIn, type NamedClass } from './class-words.ts';
import { isOfOneClass, namesClasses, schemeSizes } from './complete-parts.ts';
import { bareUnit, byUnit, equalTo, isTotalOf, sharedNoun, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import { canBeSummed } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { isBeside, isLonger } from './list-marks.ts';
import { restLists } from './rest-lists.ts';

/** Further in front no reader looks for the number that a list divides. */
const REACH = 260;
/** More numbers of one unit in front of a list are a text full of other things. */
const MOST_TOTALS = 9;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** So close stand numbers that are said of one thing. */
const BESIDE = 24;
/** Of a paragraph no more runs prove others. */
const MOST_PROVED = 16;

/** Numbers side by side that are the classes of one scheme, with the noun that they share. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly scheme: number;
}

/** The classes of a paragraph: what they make up, and those whose total it does not hold. */
export interface ClassRuns {
  readonly statements: readonly PartsOfTotal[];
  readonly open: readonly OpenRun[];
}

/** Classes whose total stands elsewhere. */
export interface OpenRun {
  readonly parts: readonly Quantity[];
  /** The noun that all share; empty where they share none. */
  readonly noun: string;
}

const none: ClassRuns = { statements: [], open: [] };

/**
 * 户籍人口92.92万人，其中城镇人口…；男性人口47.70万人，女性人口45.22万人; and 收入3440万元…。按部门分：税务部门完成
 * 1431万元，…；财政部门完成289万元: classes that leave nothing out divide a number further in front.
 */
export const classRuns: (paragraph: Paragraph) => ClassRuns = paragraphValue((paragraph) => {
  const { quantities, reading } = paragraph;
  const { text } = reading;
  if (!haveSummands(quantities)) return none;
  const hasRest = /其[他它余]|剩余/u.test(text);
  if (!hasRest && !namesClasses(text)) return none;
  const statements: PartsOfTotal[] = [];
  const open: OpenRun[] = [];
  const undecided: Undecided[] = [];
  const confirmed = new Set<Quantity>();
  const proved: Proved[] = [];
  const groups = byUnit(paragraph);
  for (const counted of groups) {
    if (hasRest) {
      const lists = restLists(text, counted);
      statements.push(...lists.statements);
      open.push(...lists.open);
    }
    const runs = runsIn(text, counted);
    const inRuns = new Set(runs.flatMap(({ from, to }) => counted.slice(from, to)));
    for (const run of runs) {
      const parts = counted.slice(run.from, run.to);
      const own = totalsFor(text, counted, run, inRuns);
      const totals = own.length > 0 ? own : totalsLike(text, groups, counted, parts);
      const whole = equalTo(parts, totals);
      if (whole === null) {
        const alone = isAlone(text, counted, run, inRuns);
        const near = isInSentence(text, parts, totals);
        const beside = isBeside(text, parts, totals);
        const longer = isLonger(text, counted, run);
        undecided.push({ ...run, parts, totals, alone, near, beside, longer });
      } else {
        confirmed.add(whole);
        if (proved.length < MOST_PROVED) proved.push({ ...run, parts });
        statements.push(statementOf(parts, whole, true));
      }
    }
  }
  for (const run of undecided) {
    const found = missed(
      run,
      confirmed,
      proved.some((other) => proves(other, run)),
    );
    if (found !== null) statements.push(found);
    if (found?.decidable !== true && !run.longer)
      open.push({ parts: run.parts.map(({ quantity }) => quantity), noun: run.noun });
  }
  return statements.length + open.length === 0 ? none : { statements, open };
});

/** By their places among the numbers of the paragraph: most are asked for and fit nothing, at every keystroke. */
const openPlaces = paragraphFact((paragraph) =>
  classRuns(paragraph).open.map(({ parts, noun }) => ({
    places: parts.map((part) => paragraph.quantities.indexOf(part)),
    noun,
  })),
);

/** Whether a paragraph has classes whose total it does not hold. */
export function hasOpenRuns(paragraph: Paragraph): boolean {
  return openPlaces(paragraph).length > 0;
}

/** The classes of a paragraph whose total it does not hold. */
export function openRuns(paragraph: Paragraph): OpenRun[] {
  const { quantities } = paragraph;
  return openPlaces(paragraph).map(({ places, noun }) => ({
    parts: places.flatMap((place) => quantities[place] ?? []),
    noun,
  }));
}

/** Whether any two numbers could be added up. */
function haveSummands(quantities: readonly Quantity[]): boolean {
  const units = quantities.filter(canBeSummed).map(({ unit }) => unit);
  return new Set(units).size < units.length;
}

/** Classes that a number in front equals. */
interface Proved extends Run {
  readonly parts: readonly Counted[];
}

/** Classes that no number in front equals. */
interface Undecided extends Proved {
  readonly totals: readonly Counted[];
  readonly alone: boolean;
  /** Whether the last number in front stands in the same sentence. */
  readonly near: boolean;
  /** Whether the last number in front is an item of the same list. */
  readonly beside: boolean;
  /** Whether the list goes on behind its classes. */
  readonly longer: boolean;
}

function runsIn(text: string, counted: readonly Counted[]): Run[] {
  const runs: Run[] = [];
  const classes = counted.map(({ label, segment }, index) => {
    const own = classesIn(label);
    // 新建公办园16所，增设附属园33所: what opened the clause has its own number of this unit.
    const isTaken = counted[index - 1]?.segment === segment;
    return own.length > 0 || isTaken ? own : classesIn(segment);
  });
  for (let from = 0; from < counted.length; from += 1) {
    for (const scheme of schemesOf(classes[from] ?? [])) {
      const size = schemeSizes[scheme] ?? 0;
      const to = from + size;
      if (to > counted.length) continue;
      const isWhole = kindsOf(classes.slice(from, to), scheme).size === size;
      const noun = isWhole ? sharedNoun(counted.slice(from, to)) : null;
      if (noun === null || reachOf(counted, from, to) > REACH) continue;
      if (text.slice(startOf(counted, from), startOf(counted, to - 1)).includes('\n')) continue;
      runs.push({ from, to, noun, scheme });
      from = to - 1;
      break;
    }
  }
  return runs;
}

/** In order, each once. */
function schemesOf(classes: readonly NamedClass[]): readonly number[] {
  return [...new Set(classes.map(({ scheme }) => scheme))].sort((a, b) => a - b);
}

/** What numbers are of a scheme, where the words of each name one of its kinds alone. */
function kindsOf(classes: readonly (readonly NamedClass[])[], scheme: number): Set<number> {
  const kinds = new Set<number>();
  for (const own of classes) {
    const [only, ...more] = own.filter((found) => found.scheme === scheme);
    if (only !== undefined && more.length === 0) kinds.add(only.kind);
  }
  return kinds;
}

function startOf(counted: readonly Counted[], at: number): number {
  return counted[at]?.quantity.inReading.start ?? 0;
}

function reachOf(counted: readonly Counted[], from: number, to: number): number {
  return startOf(counted, to - 1) - startOf(counted, from);
}

/** The numbers in front that the classes may divide. */
function totalsFor(
  text: string,
  counted: readonly Counted[],
  { from }: Run,
  inRuns: ReadonlySet<Counted>,
): Counted[] {
  const at = startOf(counted, from);
  const totals: Counted[] = [];
  for (let index = from - 1; index >= 0 && totals.length < MOST_TOTALS; index -= 1) {
    const total = counted[index];
    if (total === undefined || at - total.quantity.inReading.end > REACH) break;
    if (text.slice(total.quantity.inReading.end, at).includes('\n')) break;
    if (!inRuns.has(total)) totals.unshift(total);
  }
  return totals;
}

/** 救助49208人，城镇救助23445人次、农村救助25763人次: who counts heads may count them each time. */
function totalsLike(
  text: string,
  groups: readonly (readonly Counted[])[],
  counted: readonly Counted[],
  [first]: readonly Counted[],
): Counted[] {
  if (first === undefined) return [];
  const { unit, inReading } = first.quantity;
  const other = groups.find(
    (group) => group !== counted && bareUnit(group[0]?.quantity.unit ?? '') === bareUnit(unit),
  );
  return other === undefined ? [] : lastInFront(text, other, inReading.start);
}

/** The last numbers of a group in front of an offset, within reach. They are in order: a hostile line has very many. */
function lastInFront(text: string, group: readonly Counted[], at: number): Counted[] {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.quantity.inReading.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return group.slice(Math.max(0, low - MOST_TOTALS), low).filter(({ quantity: { inReading } }) => {
    const between = at - inReading.end;
    return between <= REACH && !text.slice(inReading.end, at).includes('\n');
  });
}

/** 集中供养740人，分散供养1120人 make up 1860人: the same classes leave nothing out of another number either. */
function proves(other: Proved, { parts, noun, scheme }: Undecided): boolean {
  return (
    standBeside(other.parts, parts) ||
    (other.scheme === scheme && other.noun === noun && noun !== '')
  );
}

/** 新建54个，投资29.2亿元；续建27个，投资34.5亿元: as many numbers of two units, one of each beside one of the other. */
function standBeside(first: readonly Counted[], second: readonly Counted[]): boolean {
  return (
    first.length === second.length &&
    first.every((one, index) => {
      const other = second[index];
      const next = first[index + 1];
      if (other === undefined) return false;
      const { end } = one.quantity.inReading;
      const { start } = other.quantity.inReading;
      return start >= end
        ? start - end <= BESIDE && (next === undefined || start < next.quantity.inReading.start)
        : one.quantity.inReading.start - other.quantity.inReading.end <= BESIDE;
    })
  );
}

function isInSentence(
  text: string,
  [first]: readonly Counted[],
  totals: readonly Counted[],
): boolean {
  const last = totals.at(-1);
  if (first === undefined || last === undefined) return false;
  const { end } = last.quantity.inReading;
  return !/[。；;\n]/u.test(text.slice(end, first.quantity.inReading.start));
}

/** Whether no further number of the unit stands in the list: one more class would change the sum. */
function isAlone(
  text: string,
  counted: readonly Counted[],
  { from, to }: Run,
  inRuns: ReadonlySet<Counted>,
): boolean {
  const [last, next] = [counted[to - 1], counted[to]];
  if (last === undefined || next === undefined || inRuns.has(next)) return from >= 0;
  const between = text.slice(last.quantity.inReading.end, next.quantity.inReading.start);
  return /[。\n]/u.test(between);
}

/**
 * The number that the parts should make up and do not: the only one in front, one that other classes
 * make up, or one that misses their sum by one digit.
 */
function missed(
  { parts, totals, noun, alone, near: inSentence, beside }: Undecided,
  confirmed: ReadonlySet<Quantity>,
  proved: boolean,
): PartsOfTotal | null {
  const values = parts.map(({ quantity }) => quantity.value);
  const near = totals.filter(({ quantity, label }) => {
    const places = tellingPlaces(quantity.value, values);
    const enough =
      places >=
      (proved || (inSentence && totals.length === 1)
        ? 2
        : isTotalOf(label, noun)
          ? TELLING - 1
          : TELLING);
    return (
      enough &&
      areOneDigitOff(
        quantity,
        parts.map((part) => part.quantity),
      )
    );
  });
  const sure = near.length > 1 ? near.filter(({ quantity }) => confirmed.has(quantity)) : near;
  const named = totals.filter(({ label }) => isTotalOf(label, noun));
  const [misspelt] = sure;
  if (
    sure.length === 1 &&
    misspelt !== undefined &&
    (named.length === 0 || named.includes(misspelt))
  )
    return statementOf(parts, misspelt.quantity, true);
  const [total] = named;
  if (named.length !== 1 || total === undefined) return null;
  if (beside && totals.at(-1) === total) return null;
  const labels = parts.map(({ label }) => label);
  if (isOfOneClass(total.label, labels)) return null;
  return statementOf(parts, total.quantity, alone && totals.length === 1);
}
