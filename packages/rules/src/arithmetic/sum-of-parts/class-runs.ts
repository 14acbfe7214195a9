import { paragraphValue, type Paragraph, type Quantity } from '@yaodian/parser';
import { namesClasses } from './complete-parts.ts';
import { bareUnit, byUnit, equalTo, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import { canBeSummed } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { isBeside, isLonger } from './list-marks.ts';
import { missed, proves, type ClassList, type Undecided } from './missed-total.ts';
import { restLists } from './rest-lists.ts';
import { REACH, runsIn, startOf, type Run } from './scheme-runs.ts';

/** More numbers of one unit in front of a list are a text full of other things. */
const MOST_TOTALS = 9;
/** Of a paragraph no more runs prove others. */
const MOST_PROVED = 16;

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
  const proved: ClassList[] = [];
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

/** Whether any two numbers could be added up. */
function haveSummands(quantities: readonly Quantity[]): boolean {
  const units = quantities.filter(canBeSummed).map(({ unit }) => unit);
  return new Set(units).size < units.length;
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
