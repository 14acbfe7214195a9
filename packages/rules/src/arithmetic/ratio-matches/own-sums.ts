import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import { restated } from '../../shared/restated.ts';
import { variants } from './one-digit-share.ts';
import { groupsOf, isNear, sumOf } from './share-groups.ts';
import { isGeneric } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';

/** Two shares of a sum may be of another one. */
const LEAST = 3;
/** Nobody divides a number into more parts side by side. */
const MOST = 8;
/** Of a paragraph no more shares are tried. */
const MOST_SHARES = 24;

/**
 * 东部1280万个，占58.8%；中部493万个，占22.6%；西部406万个，占18.6%: no total is told, but the shares make 100, and the parts make
 * up what they are of. Where one number keeps that from being so, and one other digit would mend it, each share has its whole.
 */
export function* ownSums(
  shares: readonly ShareStatement[],
): Generator<readonly [ShareStatement, Quantity]> {
  for (const group of groupsOf(shares)) {
    const [first] = group;
    if (first !== undefined && (first.name === '' || isGeneric(first.name))) yield* sumsIn(group);
  }
}

function* sumsIn(group: readonly ShareStatement[]): Generator<readonly [ShareStatement, Quantity]> {
  if (group.length < LEAST || group.length > MOST_SHARES) return;
  let at = 0;
  while (at + LEAST <= group.length) {
    let size = Math.min(MOST, group.length - at);
    let sum: Decimal | null = null;
    for (; size >= LEAST; size -= 1) {
      const list = group.slice(at, at + size);
      if (!list.every(({ rate }) => rate.printedDecimals > 0)) continue;
      sum = mistypedRate(list) ?? mistypedPart(list);
      if (sum !== null) break;
    }
    if (sum === null) {
      at += 1;
      continue;
    }
    for (const share of group.slice(at, at + size))
      yield [share, restated(share.part, { value: sum })];
    at += size;
  }
}

/** The sum of the parts, where all shares but one are right of it and one other digit makes that one right. */
function mistypedRate(list: readonly ShareStatement[]): Decimal | null {
  const sum = sumOf(list);
  const missed = list.filter((share) => !isNear(share, sum));
  const [only] = missed;
  if (missed.length !== 1 || only === undefined) return null;
  const mended = variants(only.rate).some(({ value }) => {
    const rate = restated(only.rate, { value });
    const other = { ...only, rate };
    return isNear(other, sum) && isHundred(list.map((share) => (share === only ? other : share)));
  });
  return mended ? sum : null;
}

/** What the parts would make up with one other digit in one of them, where all shares are right of that only. */
function mistypedPart(list: readonly ShareStatement[]): Decimal | null {
  if (!isHundred(list)) return null;
  const sum = sumOf(list);
  if (list.some((share) => isNear(share, sum)) && list.every((share) => isNear(share, sum)))
    return null;
  const found: { readonly share: ShareStatement; readonly sum: Decimal }[] = [];
  for (const share of list) {
    const others = subtract(sum, share.part.value);
    const mended = variants(share.part).find(({ value }) => {
      const whole = add(others, value);
      const other = { ...share, part: restated(share.part, { value }) };
      return list.every((each) => isNear(each === share ? other : each, whole));
    });
    if (mended !== undefined) found.push({ share, sum: add(others, mended.value) });
  }
  const [one] = found;
  return found.length === 1 && one !== undefined ? one.sum : null;
}

function isHundred(list: readonly ShareStatement[]): boolean {
  const total = list.reduce((sum, { rate }) => add(sum, rate.value), decimalFrom(0));
  const places = Math.max(...list.map(({ rate }) => rate.printedDecimals));
  const slack = shift(decimalFrom(Math.ceil(list.length / 2)), -places);
  return compareDecimals(absolute(subtract(total, decimalFrom(100))), slack) <= 0;
}
