import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isAverage, isComparison, isReferredTo } from '../../shared/compared-number.ts';
import { isWithinRounding, sumOf } from '../../shared/statement.ts';
import { isExact } from '../../shared/written-number.ts';
import { classesIn, namesClasses, schemeSizes } from './complete-parts.ts';
import { canBeSummed, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** Further in front no reader looks for the number that a list divides. */
const REACH = 260;
/** More numbers of one unit in front of a list are a text full of other things. */
const MOST_TOTALS = 6;

/** A number with the words that say what it counts. */
interface Counted {
  readonly quantity: Quantity;
  readonly label: string;
  /** The words that open its clause. */
  readonly segment: string;
}

/** Numbers side by side that are the classes of one scheme, with the noun that they share. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

/**
 * 户籍人口46.46万人，其中城镇人口…；男性人口23.85万人，女性人口22.61万人; and 收入1720万元…。按部门分：税务部门完成
 * 1431万元，…；财政部门完成289万元: classes that leave nothing out divide a number further in front.
 */
export function* classRuns(text: string, quantities: readonly Quantity[]): Generator<PartsOfTotal> {
  if (quantities.length < 3 || !namesClasses(text)) return;
  for (const counted of byUnit(text, quantities)) {
    const runs = runsIn(text, counted);
    const inRuns = new Set(runs.flatMap(({ from, to }) => counted.slice(from, to)));
    for (const run of runs) {
      const parts = counted.slice(run.from, run.to);
      const totals = totalsFor(text, counted, run, inRuns);
      const found = statementOf(text, parts, totals, run, isAlone(text, counted, run, inRuns));
      if (found !== null) yield found;
    }
  }
}

/** Numbers that can be added up, by unit: no changes, averages, budgets, and nothing in brackets. */
function byUnit(text: string, quantities: readonly Quantity[]): Iterable<readonly Counted[]> {
  const units = new Map<string, Counted[]>();
  let end = 0;
  let label = '';
  let segment = '';
  for (const quantity of quantities) {
    const { numberStart, numberEnd } = quantity.inReading;
    const words = text.slice(Math.max(end, numberStart - 60), numberStart);
    // 农业人口5870户、25511人: the second number counts the same.
    if (!/^[、，,]?$/u.test(words)) label = words;
    // 新建项目91个，到位资金4.64亿元；续建项目204个，…: what opens the clause speaks for all its numbers.
    if (/[；。;：:]/u.test(words) || segment === '') segment = words.replace(/^.*[；。;：:]/u, '');
    end = numberEnd;
    if (!canBeSummed(quantity) || !isExact(quantity) || quantity.base !== null) continue;
    const at = quantity.inReading.start;
    if (isComparison(text, quantity) || isAverage(text, at) || /标准/u.test(label)) continue;
    if (isReferredTo(text, quantity.inReading.end) || isInBracket(label)) continue;
    const own = label.replace(/^.*[，、；：。,;]/u, '');
    const group = units.get(quantity.unit);
    const counted = { quantity, label: own, segment: segment.replace(/^.*[，、,]/u, '') };
    if (group) group.push(counted);
    else units.set(quantity.unit, [counted]);
  }
  return units.values();
}

/** Whether the words in front of a number open a bracket that is not closed. */
function isInBracket(words: string): boolean {
  return (
    Math.max(words.lastIndexOf('（'), words.lastIndexOf('(')) >
    Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'))
  );
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
    if (classes[from]?.length === 0) continue;
    for (const [scheme, size] of schemeSizes.entries()) {
      const to = from + size;
      if (to > counted.length) continue;
      const kinds = new Set<number>();
      for (let at = from; at < to; at += 1) {
        const kind = classes[at]?.filter((found) => found.scheme === scheme) ?? [];
        if (kind.length === 1) kinds.add(kind[0]?.kind ?? 0);
      }
      const noun = kinds.size === size ? sharedNoun(counted.slice(from, to)) : null;
      if (noun === null || reachOf(counted, from, to) > REACH) continue;
      if (text.slice(startOf(counted, from), startOf(counted, to - 1)).includes('\n')) continue;
      runs.push({ from, to, noun });
      from = to - 1;
      break;
    }
  }
  return runs;
}

function startOf(counted: readonly Counted[], at: number): number {
  return counted[at]?.quantity.inReading.start ?? 0;
}

function reachOf(counted: readonly Counted[], from: number, to: number): number {
  return startOf(counted, to - 1) - startOf(counted, from);
}

/** The last two characters that all labels end in; null where they speak of different things. */
function sharedNoun(parts: readonly Counted[]): string | null {
  const nouns = parts.map(({ label }) =>
    label
      .replace(/(?:（[^）]*）|\([^)]*\))/gu, '')
      .replace(/(?:完成|实现|达到?|为|有|共)+$/u, '')
      .slice(-2),
  );
  const [first = ''] = nouns;
  return nouns.every((noun) => noun === first) ? first : null;
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

function statementOf(
  text: string,
  run: readonly Counted[],
  totals: readonly Counted[],
  { noun }: Run,
  alone: boolean,
): PartsOfTotal | null {
  const parts = run.map(({ quantity }) => summand(text, quantity));
  const equal = totals.find(({ quantity }) => {
    const { value } = sumOf(parts, quantity);
    return compareDecimals(value, quantity.value) === 0 || isWithinRounding(value, parts, quantity);
  });
  const named = totals.filter(({ label }) => isTotalOf(label, noun));
  const total = equal ?? (named.length === 1 ? named[0] : undefined);
  if (total === undefined || parts.some(({ times }) => times !== 1)) return null;
  if (!unitsAgree(total.quantity.unit, parts[0]?.quantity.unit ?? '')) return null;
  return {
    kind: 'listed',
    total: total.quantity,
    parts,
    word: '',
    complete: true,
    decidable: equal !== undefined || (alone && totals.length === 1),
  };
}

/** 一般公共预算收入 is the whole of 税收收入 and 非税收入, 生产总值 that of the 增加值 of all industries. */
function isTotalOf(label: string, noun: string): boolean {
  const words = label
    .replace(/（[^）]*）?|\([^)]*\)?/gu, '')
    .replace(/(?:完成|实现|达到?|为|有|共)+$/u, '');
  if (noun.length === 2 && words.endsWith(noun)) return true;
  return /生产总值$/u.test(words) && noun === '加值';
}
