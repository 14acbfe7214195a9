import type { Paragraph, Quantity } from '@yaodian/parser';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { clauseRange } from './clause-range.ts';
import { areExact, canBeSummed } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { partsFrom } from './parts-in-a-row.ts';
import { theTotal, totalsInFront } from './totals-in-front.ts';

/** 分行业看，, 按经营地分，, 从学段来看：: what follows divides the number in front, and leaves nothing out. */
const announced =
  /(?<=[。；;\n])(?:分|按|从)[^，。；：、,;:0-9]{1,10}(?:看|分|来看|划分|统计)[，,：:]/gu;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 3;
/** A paragraph that divides more often is no text. */
const MOST = 12;

/** 增加值146.51亿元，增长3.6%。分行业看，种植业79.94亿元，…；林业4.03亿元，…. */
export function* announcedDivisions({
  reading: { text },
  quantities,
}: Paragraph): Generator<PartsOfTotal> {
  if (!/[看分统]/u.test(text)) return;
  let left = MOST;
  for (const { 0: lead, index } of text.matchAll(announced)) {
    left -= 1;
    if (left < 0) return;
    const at = index + lead.length;
    const found = divided(text, quantities, index, at);
    if (found !== null) yield found;
  }
}

function divided(
  text: string,
  quantities: readonly Quantity[],
  lead: number,
  at: number,
): PartsOfTotal | null {
  const { start } = clauseRange(text, lead);
  const stop = text.slice(at, at + 300).search(/[。\n]/u);
  const behind = quantitiesBetween(quantities, at, stop === -1 ? at + 300 : at + stop);
  const [first] = behind;
  if (first === undefined || !canBeSummed(first)) return null;
  const parts = partsFrom(text, behind, at);
  if (parts.length < 2 || parts.some(({ times }) => times !== 1)) return null;
  const total = theTotal(totalsInFront(text, quantities, start, lead, first.unit), parts);
  if (total === null) return null;
  const values = parts.map(({ quantity }) => quantity.value);
  const decidable =
    areExact(total, parts) &&
    tellingPlaces(total.value, values) >= TELLING &&
    areOneDigitOff(
      total,
      parts.map(({ quantity }) => quantity),
    );
  return { kind: 'listed', total, parts, word: '', complete: true, decidable };
}
