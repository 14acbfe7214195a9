import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { mayBe } from './one-digit-share.ts';
import type { ShareStatement } from './share-statement.ts';

const rateName = /(户籍|常住)?(?:人口)?城镇化率(?:为|达到?|是)?\s?$/u;
const urban = /城镇(?:常住|户籍)?人口(?:为|有|达到?)?$/u;
const all = /(?:常住|户籍)?(?:总人口|人口|人口总[数量])(?:为|有|达到?|数?共)?$/u;
/** No more numbers stand between the rate and its whole. */
const MOST_BETWEEN = 8;

/** 常住人口60万人，其中城镇人口36万人。城镇化率60%: the rate is of the townspeople among all. */
export function rateOfTowns(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  if (rate === undefined || !isRate(rate.unit)) return null;
  const name = rateName.exec(frontOf(text, rate));
  if (name === null) return null;
  const front = quantities
    .slice(Math.max(0, index - MOST_BETWEEN), index)
    .filter(
      (quantity) => quantity.unit === '人' && isExact(quantity) && !isComparison(text, quantity),
    );
  const part = front.findLast((quantity) => urban.test(frontOf(text, quantity)));
  if (part === undefined) return null;
  const total = front.slice(0, front.indexOf(part)).findLast((quantity) => {
    const words = frontOf(text, quantity);
    return all.test(words) && !/城镇|乡村|农村/u.test(words);
  });
  if (total === undefined || !mayBe(part, total, rate)) return null;
  // 户籍人口城镇化率 is of other people than 常住人口 are.
  const ofRegistered = frontOf(text, total).includes('户籍');
  // 户籍人口…，其中城镇人口…，城镇化率70%: where nobody tells of 常住人口, the rate is of those that are told of.
  const isOnly = name[1] === undefined && !text.includes('常住');
  if (ofRegistered !== (name[1] === '户籍') && !isOnly) return null;
  return { rate, part, total, series: null, name: '' };
}

function frontOf(text: string, { inReading: { start } }: Quantity): string {
  return text.slice(Math.max(0, start - 16), start).replace(/^.*[，。；、：,;:（(]/u, '');
}
