import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { bracketBehind, isTopLevel, quantitiesBetween } from '../../shared/places.ts';
import type { Summand } from '../../shared/statement.ts';
import { listBefore } from '../../shared/list-items.ts';

/** A total with the parts that are said to make it up. */
export interface PartsOfTotal {
  readonly kind: 'bracket' | 'among' | 'total-after';
  readonly total: Quantity;
  readonly parts: readonly Summand[];
  /** The word that announces the parts or the total: 其中, 合计. */
  readonly word: string;
  /** False where words or comparators leave the sum open: the statement is then undecided. */
  readonly decidable: boolean;
}

/** Rates, spans and ages do not add up to a whole. */
const noSum = /^(?:%|％|‰|个?百分点|个点|年|个月|学年|岁|周岁|天|日|倍|分|度|个?小时|分钟)$/u;
/** Words that make what stands in a bracket something else than the parts. */
const openBracket =
  /等|含|累计|另|还|约|比|较|去年|上年|前年|同比|增长|原|已|每|上限|下限|至少|最[多少]|不[少低超]/u;

/** 13所（初中5所、小学8所） and 共96名（机电、数控各48名）. */
export function bracketParts(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
): PartsOfTotal | null {
  if (noSum.test(total.unit) || total.unit === '' || total.reading === 'ordinal') return null;
  const bracket = bracketBehind(text, total);
  if (bracket === null) return null;
  const content = text.slice(bracket.open + 1, bracket.close);
  const among = /^(?:其中|包括|含)/u.exec(content)?.[0] ?? '';
  const inside = quantitiesBetween(quantities, bracket.open, bracket.close).filter(
    ({ inReading, unit }) =>
      unitsAgree(unit, total.unit) && isTopLevel(text, bracket.open + 1, inReading.numberStart),
  );
  const parts = inside.map((quantity) => ({ quantity, times: timesOf(text, quantity) }));
  const single = parts.length === 1 && (parts[0]?.times ?? 1) > 1;
  if (parts.length < 2 && !single) return null;
  const oneUnit = parts.every(({ quantity }) => quantity.unit === (parts[0]?.quantity.unit ?? ''));
  const closed = among !== '' || !openBracket.test(content);
  return {
    kind: among === '' ? 'bracket' : 'among',
    total,
    parts,
    word: among,
    decidable: oneUnit && closed && allExact(total, parts) && onePerItem(text, bracket, parts),
  };
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

function allExact(total: Quantity, parts: readonly Summand[]): boolean {
  return [total, ...parts.map(({ quantity }) => quantity)].every(
    ({ max, comparator, reading }) => max === null && comparator === '=' && reading !== 'ordinal',
  );
}

/** Two numbers of one unit inside one item (A 3所、扩至5所) are no two parts. */
function onePerItem(
  text: string,
  bracket: { open: number; close: number },
  parts: readonly Summand[],
): boolean {
  let from = bracket.open;
  for (const { quantity } of parts) {
    const between = text.slice(from, quantity.inReading.numberStart);
    if (from !== bracket.open && !/[、，；,;和及与]/u.test(between)) return false;
    if (/(?:20\d\d|今|明|去)年/u.test(between)) return false;
    from = quantity.inReading.numberEnd;
  }
  return true;
}

/** 招聘607人，其中研究生46人、本科生106人; and 投资5亿元。其中A投入1亿元…；B投入4亿元. */
export function partsAmong(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): PartsOfTotal | null {
  const opening = text.charAt(at - 1);
  if (opening === '（' || opening === '(') return null;
  const own = clauseRange(text, at);
  const behind = quantitiesBetween(quantities, at, own.end);
  const [first] = behind;
  if (first === undefined || noSum.test(first.unit)) return null;
  const candidates = quantitiesBetween(quantities, own.start, at).filter(
    ({ unit }) => unit === first.unit,
  );
  const parts: Summand[] = [];
  let end = at;
  for (const quantity of behind) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (parts.length > 0 && /(?:另|还|此外|同时|被|获|累计|共计|合计|到|至)/u.test(between)) break;
    if (quantity.unit !== first.unit) {
      // Another measure of the same part (占7.58%) may stand between; another kind of thing ends the list.
      if (/^(?:%|％|元)$/u.test(quantity.unit) || /元$/u.test(quantity.unit)) continue;
      break;
    }
    parts.push({ quantity, times: timesOf(text, quantity) });
    end = quantity.inReading.numberEnd;
  }
  const total = candidates.at(-1);
  if (total === undefined || parts.length === 0) return null;
  return {
    kind: 'among',
    total,
    parts,
    word: '其中',
    decidable: candidates.length === 1 && allExact(total, parts),
  };
}

/** The sentence that holds an offset, and the one before it where 其中 opens a sentence. */
function clauseRange(text: string, at: number): { start: number; end: number } {
  let start = at;
  const lowest = Math.max(0, at - 200);
  let stops = /[。\n]/u.test(text.charAt(at - 1)) ? 2 : 1;
  while (start > lowest) {
    const sign = text.charAt(start - 1);
    if (
      sign === '。' ||
      sign === '\n' ||
      (sign === '；' && stops === 1) ||
      (sign === ';' && stops === 1)
    ) {
      stops -= 1;
      if (stops === 0) break;
    }
    start -= 1;
  }
  const limit = Math.min(text.length, at + 300);
  const sameSentence = !/[。\n]/u.test(text.charAt(at - 1));
  let end = at;
  while (
    end < limit &&
    !'。！\n'.includes(text.charAt(end)) &&
    !(sameSentence && '；;'.includes(text.charAt(end)))
  )
    end += 1;
  return { start, end };
}

/** 小学3所、初中2所，合计5所. */
export function partsBefore(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const total = quantities[index];
  if (total === undefined || noSum.test(total.unit) || total.unit === '') return null;
  const word = /(?:合计|共计|总计|一共)(?:为|达|达到|有)?[^，。；、0-9]{0,6}$/u.exec(
    text.slice(Math.max(0, total.inReading.start - 14), total.inReading.start),
  )?.[0];
  if (word === undefined) return null;
  let start = total.inReading.start;
  const lowest = Math.max(0, start - 200);
  while (start > lowest && !'。；;！\n（('.includes(text.charAt(start - 1))) start -= 1;
  const before = text.slice(start, total.inReading.start);
  const parts = quantitiesBetween(quantities, start, total.inReading.start)
    .filter(({ unit }) => unitsAgree(unit, total.unit))
    .map((quantity) => ({ quantity, times: timesOf(text, quantity) }));
  if (parts.length < 2) return null;
  const oneUnit = parts.every(({ quantity }) => quantity.unit === (parts[0]?.quantity.unit ?? ''));
  return {
    kind: 'total-after',
    total,
    parts,
    word: word.slice(0, 2),
    decidable:
      oneUnit && allExact(total, parts) && !/其中|累计|等|约|每|含|从|由|比|较|到/u.test(before),
  };
}
