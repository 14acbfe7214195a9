import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom } from '@yaodian/schema';
import { listBefore } from '../../shared/list-items.ts';
import { bracketBehind, isTopLevel, quantitiesBetween } from '../../shared/places.ts';
import { isOneDigitOff } from '../../shared/one-digit.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import type { Summand } from '../../shared/statement.ts';
import { areAllParts, areNamedBy, haveOwnYears } from './complete-parts.ts';

/** A total with the parts that are said to make it up. */
export interface PartsOfTotal {
  readonly kind: 'bracket' | 'listed' | 'among' | 'total-after';
  readonly total: Quantity;
  readonly parts: readonly Summand[];
  /** The word that announces the parts or the total: 其中, 合计. */
  readonly word: string;
  /** True where the parts leave nothing out: a sum below the total is then as wrong as one above. */
  readonly complete: boolean;
  /** False where words or comparators leave the sum open: the statement is then undecided. */
  readonly decidable: boolean;
  /** True where the parts are no plain list: they may count one thing twice. */
  readonly mayCross?: boolean;
}

/** Rates, spans and ages do not add up to a whole. */
const noSum =
  /^(?:%|％|‰|个?百分点|个点|年|个月|学年|岁|周岁|天|日|倍|分|度|个?小时|分钟|公斤\/亩)$/u;
/** The words in front of a total that may name its parts. */
const NAMES = 30;
/** Words that make what stands in a bracket something else than the parts. */
const openBracket =
  /等|含|累计|另|还|约|比|较|去年|上年|前年|同比|增长|原|已|每|上限|下限|至少|最[多少]|不[少低超]/u;
/** Names that hold one of those words. */
const harmless =
  /[中高初平同特]等|[一二三四五六七八九优]等|等[级次]|[平高草中太]原|原[则料野]|含水|比例|比赛/gu;

/** 处分34人（其中党纪处分31人、政务处分4人）: one may have been given both. */
const given = /处分|处罚|补贴|补助|享受|获得/u;

/** Whether numbers of a unit add up at all. */
export function canBeSummed({ unit, reading }: Quantity): boolean {
  return unit !== '' && reading !== 'ordinal' && !noSum.test(unit);
}

/** Whether a text holds a word that leaves the list open or changes what its numbers say. */
export function leavesOpen(text: string): boolean {
  return openBracket.test(text.replaceAll(harmless, ''));
}

/** A quantity as often as it counts. */
export function summand(text: string, quantity: Quantity): Summand {
  return { quantity, times: timesOf(text, quantity) };
}

/** 各48名 counts once for each name in front of it. */
function timesOf(text: string, quantity: Quantity): number {
  if (quantity.distribution !== 'each') return 1;
  const at = quantity.inReading.start;
  const each = text.lastIndexOf('各', at);
  if (each === -1 || at - each > 6) return 1;
  const list = listBefore(text, each);
  const names = list.items.length + (list.joint ? 1 : 0);
  return Math.max(names, 1);
}

/** Whether total and parts are plain numbers: no range, no bound, no ordinal. */
export function areExact(total: Quantity, parts: readonly Summand[]): boolean {
  return [total, ...parts.map(({ quantity }) => quantity)].every(
    (quantity) => isExact(quantity) && quantity.reading !== 'ordinal',
  );
}

/** The words between each part and what stands in front of it. */
export function labelsOf(text: string, from: number, parts: readonly Summand[]): string[] {
  let end = from;
  return parts.map(({ quantity }) => {
    const label = text.slice(end, quantity.inReading.numberStart);
    end = quantity.inReading.numberEnd;
    // What another measure of the part before says (占7.58%；) ends at the last mark.
    return label.replace(/^.*[，、；：。,;]/u, '').replace(/^(?:和|及|以及|与|其中)/u, '');
  });
}

/** Whether all parts are written in one unit. */
export function haveOneUnit(parts: readonly Summand[]): boolean {
  return parts.every(({ quantity }) => quantity.unit === parts[0]?.quantity.unit);
}

/**
 * 13所（初中5所、小学8所） and 共96名（机电、数控各48名）; and 60户94人（集中46户72人、分散14户22人） for the number that stands
 * in front of the one with the bracket, `beside`.
 */
export function bracketParts(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
  beside = total,
): PartsOfTotal | null {
  if (!canBeSummed(total)) return null;
  const bracket = bracketBehind(text, beside);
  if (bracket === null) return null;
  const content = text.slice(bracket.open + 1, bracket.close);
  const among = /^(?:其中|包括|含)/u.exec(content)?.[0] ?? '';
  const parts = quantitiesBetween(quantities, bracket.open, bracket.close)
    .filter(
      ({ inReading, unit }) =>
        unitsAgree(unit, total.unit) && isTopLevel(text, bracket.open + 1, inReading.numberStart),
    )
    .map((quantity) => summand(text, quantity));
  const single = parts.length === 1 && (parts[0]?.times ?? 1) > 1;
  if (parts.length < 2 && !single) return null;
  const labels = labelsOf(text, bracket.open + 1 + among.length, parts);
  const front = text.slice(Math.max(0, total.inReading.start - NAMES), total.inReading.start);
  const complete =
    areAllParts(labels) ||
    areNamedBy(front, labels) ||
    addUpBeside(quantities, total, bracket, parts.length);
  return {
    kind: among === '' ? 'bracket' : 'among',
    total,
    parts,
    word: among,
    complete: among === '' || complete,
    mayCross: !complete && labels.every((label) => given.test(label)),
    decidable:
      haveOneUnit(parts) &&
      (complete || among !== '' || !leavesOpen(content)) &&
      areExact(total, parts) &&
      isOnePerItem(text, bracket.open, parts, labels),
  };
}

/** 724户1595人（其中：甲556户1243人，乙168户352人）: where one of two numbers is made up by the bracket, so is the other. */
function addUpBeside(
  quantities: readonly Quantity[],
  total: Quantity,
  { open, close }: { readonly open: number; readonly close: number },
  count: number,
): boolean {
  const at = quantities.indexOf(total);
  const other = [quantities[at - 1], quantities[at + 1]].find(
    (beside) =>
      beside !== undefined &&
      beside.unit !== total.unit &&
      beside.inReading.end <= open &&
      (beside.inReading.end === total.inReading.start ||
        beside.inReading.start === total.inReading.end),
  );
  if (other === undefined) return false;
  const parts = quantitiesBetween(quantities, open, close).filter(
    ({ unit }) => unit === other.unit,
  );
  const sum = parts.reduce((all, { value }) => add(all, value), decimalFrom(0));
  return parts.length === count && compareDecimals(sum, other.value) === 0;
}

/** 办理提案292件，满意率100%（满意288件，基本满意4件）: the classes of what the rate is of. */
export function partsOfRate(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const rate = quantities[index];
  const bracket = rate === undefined || !isRate(rate.unit) ? null : bracketBehind(text, rate);
  if (rate === undefined || bracket === null) return null;
  const parts = quantitiesBetween(quantities, bracket.open, bracket.close).map((quantity) =>
    summand(text, quantity),
  );
  const labels = labelsOf(text, bracket.open + 1, parts);
  if (!areAllParts(labels) || !haveOneUnit(parts)) return null;
  const unit = parts[0]?.quantity.unit;
  const total = quantities
    .slice(Math.max(0, index - 4), index)
    .findLast((quantity) => quantity.unit === unit);
  if (total === undefined || /[。\n]/u.test(text.slice(total.inReading.end, bracket.open)))
    return null;
  const values = parts.map(({ quantity: { value } }) => value);
  const decidable = areExact(total, parts) && isOneDigitOff(total.value, values);
  return { kind: 'bracket', total, parts, word: '', complete: true, decidable };
}

/** Two numbers of one unit inside one item (A 3所、扩至5所) are no two parts. */
function isOnePerItem(
  text: string,
  open: number,
  parts: readonly Summand[],
  labels: readonly string[],
): boolean {
  const yearly = haveOwnYears(labels);
  let from = open;
  for (const { quantity } of parts) {
    const between = text.slice(from, quantity.inReading.numberStart);
    if (from !== open && !/[、，；,;和及与]/u.test(between)) return false;
    // 按照五个一批，需要就业的95人、搬迁的80人: the same people divided once more.
    if (from !== open && between.includes('按照')) return false;
    if (!yearly && /(?:20\d\d|今|明|去)年(?!级)/u.test(between)) return false;
    from = quantity.inReading.numberEnd;
  }
  return true;
}

/** 社区食堂12家：东街4家、西街5家、南街3家。 The list runs to the end of the sentence. */
export function colonParts(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
): PartsOfTotal | null {
  if (!canBeSummed(total)) return null;
  const from = total.inReading.end;
  const lead = /^[^，。；：、,;:（()）\n0-9]{0,12}(?:，主要[^，。；：、,;:\n0-9]{0,6})?[：:]/u.exec(
    text.slice(from, from + 22),
  )?.[0];
  if (lead === undefined) return null;
  const start = from + lead.length;
  let end = start;
  const limit = Math.min(text.length, start + 400);
  while (end < limit && !'。\n'.includes(text.charAt(end))) end += 1;
  if (end === limit && end < text.length) return null;
  const content = text.slice(start, end);
  // 一期360套: the phase is a name.
  const parts = quantitiesBetween(quantities, start, end)
    .filter(({ unit }) => unit !== '期')
    .map((quantity) => summand(text, quantity));
  if (parts.length < 2 || !parts.every(({ quantity }) => quantity.unit === total.unit)) return null;
  const complete = areAllParts(labelsOf(text, start, parts));
  const items = content.split(/[、，；,;]/u).length;
  return {
    kind: 'listed',
    total,
    parts,
    word: '',
    complete: true,
    decidable:
      (complete || (items === parts.length && !leavesOpen(`${lead}${content}`))) &&
      !/主要|重点|其中/u.test(complete ? '' : `${lead}${content}`) &&
      areExact(total, parts),
  };
}
