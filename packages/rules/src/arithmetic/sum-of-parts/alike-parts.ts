import type { Paragraph, Quantity } from '@yaodian/parser';
import { isInBracket } from '../../shared/brackets.ts';
import { isCount } from '../../shared/compared-number.ts';
import { canBeSummed, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** So many classes of one thing are told one behind the other only where they are all. */
const LEAST_PARTS = 4;
const MOST_PARTS = 24;
/** A shorter noun is the end of many. */
const NOUN = 3;
const ofAll = /全[省市区县州乡镇校院]|[共总]|合计/u;

/**
 * 幼儿园专任教师1455人；小学专任教师3200人；…。全市教职工9975人，其中专任教师7641人: what a paragraph counts last is the sum of
 * all that it called so before.
 */
export function* alikeParts({ reading: { text }, quantities }: Paragraph): Generator<PartsOfTotal> {
  const total = quantities.at(-1);
  if (total === undefined || quantities.length <= LEAST_PARTS || !/[；;]/u.test(text)) return;
  const noun = total.metric;
  if (noun.length < NOUN || !canBeSummed(total) || !isCount(text, total)) return;
  const opening = text.lastIndexOf('。', total.inReading.start) + 1;
  if (!ofAll.test(text.slice(opening, total.inReading.start))) return;
  const isCalledSo = (quantity: Quantity): boolean => {
    const { inReading, unit } = quantity;
    return (
      inReading.start < opening &&
      unit === total.unit &&
      text.startsWith(noun, inReading.numberStart - noun.length) &&
      !isInBracket(text, inReading.start) &&
      isCount(text, quantity)
    );
  };
  const parts = quantities.filter(isCalledSo);
  if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS) return;
  yield {
    kind: 'among',
    total,
    parts: parts.map((quantity) => summand(text, quantity)),
    word: noun,
    complete: false,
    decidable: true,
    mayCross: true,
  };
}
