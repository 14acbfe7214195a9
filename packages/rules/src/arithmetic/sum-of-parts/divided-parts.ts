// Parts that are divided once more behind 其中: what they are made of is no part beside them.

import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';
import { sumOf } from '../../shared/statement.ts';
import type { Summand } from '../../shared/statement.ts';
import { isInBracket } from './clause-range.ts';
import type { PartsOfTotal } from './parts.ts';

/** 收到31件（其中承办27件，协办4件）。其中，承办建议11件；承办提案16件: a number that a bracket named is divided further. */
export function bracketed(
  text: string,
  quantities: readonly Quantity[],
  from: number,
  at: number,
  parts: readonly Summand[],
): Quantity | null {
  const listed = withoutDivided(text, parts);
  const [first] = listed;
  if (first === undefined || listed.length < 2) return null;
  const inner = quantitiesBetween(quantities, from, at).filter(
    (quantity) =>
      quantity.unit === first.quantity.unit &&
      isInBracket(text, from, quantity.inReading.start) &&
      addsUp({ parts: listed, total: quantity }),
  );
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** 其中办理建议11件，已经解决11件；办理提案16件，已经解决14件，正在解决2件: what divides a part behind its ； is no part beside it. */
export function withoutDivided(text: string, parts: readonly Summand[]): readonly Summand[] {
  const groups: Summand[][] = [];
  for (const [at, part] of parts.entries()) {
    const group = groups.at(-1);
    if (group === undefined || /[；;]/u.test(markBehind(text, parts, at - 1))) groups.push([part]);
    else group.push(part);
  }
  if (groups.length < 2) return parts;
  return groups.flatMap((group) => {
    const [first, second, ...others] = group;
    if (first === undefined || second === undefined) return group;
    const inner = [second, ...others];
    const between = text.slice(first.quantity.inReading.end, second.quantity.inReading.start);
    return /^[，,](?:其中|已|均|全部)/u.test(between) &&
      addsUp({ parts: inner, total: first.quantity })
      ? [first]
      : group;
  });
}

/** 其中有效回访246件，满意240件、一般5件、不满意1件: the first part is divided once more. */
export function withoutNested(parts: readonly Summand[]): readonly Summand[] {
  const [first, ...inner] = parts;
  return first !== undefined && inner.length >= 2 && addsUp({ parts: inner, total: first.quantity })
    ? [first]
    : parts;
}

/** Whether parts make up their total to the last digit. */
export function addsUp({ parts, total }: Pick<PartsOfTotal, 'parts' | 'total'>): boolean {
  return compareDecimals(sumOf(parts, total).value, total.value) === 0;
}

/** The mark that parts a number of a list from the next one: ；, or else ， or 、; empty where there is none. */
export function markBehind(text: string, parts: readonly Summand[], at: number): string {
  const [one, next] = [parts[at]?.quantity, parts[at + 1]?.quantity];
  if (one === undefined || next === undefined) return '';
  const between = text.slice(one.inReading.end, next.inReading.start);
  return /[。；;]/u.exec(between)?.[0] ?? /[，、,]/u.exec(between)?.[0] ?? '';
}
