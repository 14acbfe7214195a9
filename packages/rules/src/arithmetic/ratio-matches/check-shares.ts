import { unitsAgree, type Paragraph } from '@yaodian/parser';
import { compareDecimals, formatDecimal } from '@yaodian/schema';
import { printed, shown } from '../../shared/written-number.ts';
import { isRightOfOthers } from './other-shares.ts';
import { disprovedIn, sharesIn } from './paragraph-shares.ts';
import { report, type Context } from './reporting.ts';
import { areCutOff, areMadeToFit, isNear } from './share-groups.ts';
import { isBesideWhole, isOfAnother, shareOf } from './share-statement.ts';
import type { ShareStatement } from './share-statement.ts';

/** 占35.1%, and the wholes that shares prove wrong. */
export function checkShares(context: Context, paragraph: Paragraph): void {
  const shares = sharesIn(paragraph);
  for (const share of shares) checkShare(context, share, shares, paragraph);
  for (const { whole, parts, sum } of disprovedIn(paragraph)) {
    const right = `${printed(sum, whole.scale)}${whole.scale}${whole.unit}`;
    const terms = parts.map((part) => printed(part.value, whole.scale)).join(' + ');
    const formula = `${terms} = ${printed(sum, whole.scale)}`;
    context.checked({
      range: whole.range,
      outcome: 'failed',
      statement: `${formula} ≠ ${printed(whole.value, whole.scale)}`,
    });
    report(context, whole, sum, {
      messageId: 'whole',
      data: { formula, right, written: shown(whole) },
      related: parts.map((part) => ({
        range: part.numberRange,
        messageId: 'numerator',
        data: { text: shown(part) },
      })),
    });
  }
}

function checkShare(
  context: Context,
  statement: ShareStatement,
  all: readonly ShareStatement[],
  paragraph: Paragraph,
): void {
  const { rate, part, total } = statement;
  // What stands in another paragraph is the business of stated-totals.
  if (total === null) return;
  const share = shareOf(part, total, rate);
  if (share === null) return;
  const right = formatDecimal(share.rounded);
  const quotient = `${shown(part)} ÷ ${shown(total)} = ${right}%`;
  const range = rate.range;
  if (share.holds) {
    const about = compareDecimals(share.rounded, rate.value) === 0 ? '' : ` ≈ ${shown(rate)}`;
    context.checked({ range, outcome: 'held', statement: `${quotient}${about}` });
    return;
  }
  const differs = `${quotient} ≠ ${shown(rate)}`;
  if (
    isBesideWhole(statement, all, paragraph.reading.text) ||
    isRightOfOthers(statement, paragraph)
  ) {
    context.checked({ range, outcome: 'undecided', statement: differs });
    return;
  }
  const fitted = all.filter((other) => other.total === total);
  const units = unitsAgree(part.unit, total.unit) ? '' : `, ${part.unit} ≠ ${total.unit}`;
  if (
    units !== '' ||
    isOfAnother(statement, share.rounded) ||
    (isNear(statement, total.value) && (areMadeToFit(fitted) || areCutOff(fitted, total)))
  ) {
    context.checked({ range, outcome: 'undecided', statement: `${differs}${units}` });
    return;
  }
  context.checked({ range, outcome: 'failed', statement: differs });
  report(context, rate, share.rounded, {
    messageId: 'share',
    data: { part: shown(part), total: shown(total), right, written: shown(rate) },
    related: [
      { range: part.numberRange, messageId: 'numerator', data: { text: shown(part) } },
      { range: total.numberRange, messageId: 'denominator', data: { text: shown(total) } },
    ],
  });
}
