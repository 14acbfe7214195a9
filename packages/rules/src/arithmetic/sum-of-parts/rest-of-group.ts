import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import type { Summand } from '../../shared/statement.ts';
import { isComparison } from '../../shared/compared-number.ts';
import { isRate } from '../../shared/written-number.ts';
import { areExact, canBeSummed, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

const rest = /[，,；;、](?:其余|剩余|余下)的?$/u;
const bracket = /（[^（）]*）|\([^()]*\)/gu;
/** More parts than these nobody names before he speaks of the rest. */
const MOST_PARTS = 6;
/** No longer sentence is read back. */
const REACH = 160;

/** 67个项目中有17项已完成，其余50项达到进度: what is left of a group and what was named of it are the group. */
export function restOfGroup(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const last = quantities[index];
  if (last === undefined || !canBeSummed(last)) return null;
  const { start } = last.inReading;
  if (!rest.test(text.slice(Math.max(0, start - 5), start))) return null;
  const parts: Summand[] = [summand(text, last)];
  let front = start;
  for (let at = index - 1; at >= 0 && parts.length <= MOST_PARTS; at -= 1) {
    const quantity = quantities[at];
    if (quantity === undefined || start - quantity.inReading.end > REACH) return null;
    // What a bracket names one by one is no other sentence.
    const between = text.slice(quantity.inReading.end, front).replaceAll(bracket, '');
    if (/[。；;\n]/u.test(between)) return null;
    front = quantity.inReading.start;
    if (isRate(quantity.unit) || isComparison(text, quantity)) continue;
    if (parts.length > 1 && between.includes('中') && unitsAgree(quantity.unit, last.unit)) {
      const decidable = areExact(quantity, parts) && parts.every(({ times }) => times === 1);
      return { kind: 'listed', total: quantity, parts, word: '', complete: true, decidable };
    }
    if (quantity.unit !== last.unit || between.includes('中')) return null;
    parts.unshift(summand(text, quantity));
  }
  return null;
}
