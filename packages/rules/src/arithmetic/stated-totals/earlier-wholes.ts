import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals, formatDecimal } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isAverage, isComparison, isCount } from '../../shared/compared-number.ts';
import { isExact, isRate, printed, shown } from '../../shared/written-number.ts';
import { withCommonWhole } from '../ratio-matches/common-whole.ts';
import { disprovedWholes } from '../ratio-matches/disproved-wholes.ts';
import { mayBe } from '../ratio-matches/one-digit-share.ts';
import { areCutOff, areMadeToFit, isNear } from '../ratio-matches/share-groups.ts';
import { sharesIn } from '../ratio-matches/paragraph-shares.ts';
import { ownSums } from '../ratio-matches/own-sums.ts';
import { isOfAnother, PLAN, shareOf } from '../ratio-matches/share-statement.ts';
import type { ShareStatement } from '../ratio-matches/share-statement.ts';
import type { ConfirmedWholes } from './confirmed-wholes.ts';
import type { AcrossStatement } from './statement.ts';

const planned = /(?:计划|任务|目标)[^，。；、,;：:（(0-9]{0,8}$/u;

/** The last numbers of the paragraphs in front that may be a whole. Most texts never ask for them. */
export class EarlierNumbers {
  static readonly #MOST = 240;
  #numbers: Quantity[] = [];
  #averages: Quantity[] = [];
  #unread: Paragraph[] = [];
  #last: Paragraph | null = null;

  /** Numbers in the order read: no rates, changes, averages or budgets. */
  get all(): readonly Quantity[] {
    this.#read();
    return this.#numbers;
  }

  /** 人均可支配收入14063元: the numbers that are each person's, of which only other such numbers are shares. */
  get averages(): readonly Quantity[] {
    this.#read();
    return this.#averages;
  }

  #read(): void {
    for (const paragraph of this.#unread.slice(-EarlierNumbers.#MOST)) {
      this.#numbers.push(...countsOf(paragraph));
      this.#averages.push(...averagesOf(paragraph));
    }
    this.#unread = [];
    this.#numbers = this.#numbers.slice(-EarlierNumbers.#MOST);
    this.#averages = this.#averages.slice(-EarlierNumbers.#MOST);
  }

  /** Takes up a paragraph. */
  add(paragraph: Paragraph): void {
    this.#unread.push(paragraph);
    this.#last = paragraph;
  }

  /** The numbers that the paragraph right in front says were planned. */
  get plans(): readonly Quantity[] {
    if (this.#last === null) return [];
    const { reading, quantities } = this.#last;
    return quantities.filter(({ inReading: { start } }) =>
      planned.test(reading.text.slice(Math.max(0, start - 14), start)),
    );
  }
}

function countsOf({ reading: { text }, quantities }: Paragraph): readonly Quantity[] {
  return quantities.filter((quantity) => isCount(text, quantity));
}

function averagesOf({ reading: { text }, quantities }: Paragraph): readonly Quantity[] {
  if (!text.includes('均')) return [];
  return quantities.filter(
    (quantity) =>
      isAverage(text, quantity.inReading.start) &&
      isExact(quantity) &&
      !isRate(quantity.unit) &&
      !isComparison(text, quantity),
  );
}

/** 全年受理1034件。 … 其中已解决363件，占35.1%: shares whose whole stands in a paragraph in front. */
export function* sharesOfEarlier(
  paragraph: Paragraph,
  earlier: EarlierNumbers,
  confirmed: ConfirmedWholes,
): Generator<AcrossStatement> {
  const all = sharesIn(paragraph);
  const open = all.filter(({ total }) => total === null);
  if (open.length < all.length) confirmed.note(all.filter(({ total }) => total !== null));
  if (open.length === 0) return;
  const { text } = paragraph.reading;
  const inFront = ({ part }: Pick<ShareStatement, 'part'>): readonly Quantity[] =>
    isAverage(text, part.inReading.start) ? earlier.averages : earlier.all;
  const shares = withCommonWhole(
    open
      .map((share) => ofItsKind(share, earlier))
      // completion-rate-needs-base asks for the plan that nobody tells.
      .filter(({ name, total }) => name !== PLAN || total !== null),
    inFront,
  );
  const sums = new Map(ownSums(shares));
  confirmed.note(shares.filter((share) => !sums.has(share)));
  for (const share of shares) {
    const total = share.total ?? sums.get(share) ?? null;
    const statement = total === null ? null : statementOf({ ...share, total }, shares);
    if (statement === null) continue;
    yield sums.has(share) ? { ...statement, messageId: 'parts' } : statement;
  }
  const own = new Set(paragraph.quantities);
  for (const { whole, parts, sum } of disprovedWholes(shares, inFront))
    if (!own.has(whole)) yield disproved(whole, parts, sum);
}

/** 夏季抢险12.8万起，占全年同类警情的29%: the whole is the only number in front that counts the same kind. */
function ofItsKind(share: ShareStatement, earlier: EarlierNumbers): ShareStatement {
  if (share.name === PLAN) return ofPlan(share, earlier.plans);
  if (!share.name.includes('同类')) return share;
  const { part, rate } = share;
  const alike = earlier.all.filter(
    ({ unit, metric }) =>
      unit === part.unit &&
      metric.length >= 2 &&
      part.metric.length >= 2 &&
      (part.metric.endsWith(metric) || metric.endsWith(part.metric)),
  );
  const [total] = alike;
  return alike.length === 1 && total !== undefined && mayBe(part, total, rate)
    ? { ...share, total }
    : share;
}

/** 计划投资63亿元。 … 完成投资78亿元，投资完成率123%: of the plans in front the only one that the rate may be of. */
function ofPlan(share: ShareStatement, front: readonly Quantity[]): ShareStatement {
  const { part, rate } = share;
  const near = front.filter((plan) => plan.unit === part.unit && mayBe(part, plan, rate));
  const [total] = near;
  return near.length === 1 && total !== undefined ? { ...share, total } : share;
}

/** The shares whose whole only other paragraphs prove. */
export function* settledShares(confirmed: ConfirmedWholes): Generator<AcrossStatement> {
  for (const share of confirmed.settled()) {
    const statement = statementOf(share, [share]);
    if (statement !== null) yield statement;
  }
}

function disproved(whole: Quantity, parts: readonly Quantity[], sum: Decimal): AcrossStatement {
  const right = printed(sum, whole.scale);
  const terms = parts.map((part) => printed(part.value, whole.scale)).join(' + ');
  return {
    messageId: 'sum',
    outcome: 'failed',
    range: whole.range,
    numberRange: whole.numberRange,
    written: shown(whole),
    formula: `${terms} = ${right} ≠ ${printed(whole.value, whole.scale)}`,
    right,
    from: parts.map((part) => ({ range: part.numberRange, text: shown(part) })),
    place: '',
  };
}

function statementOf(
  share: ShareStatement,
  all: readonly ShareStatement[],
): AcrossStatement | null {
  const { rate, part, total } = share;
  const common = {
    messageId: 'share',
    range: rate.range,
    numberRange: rate.numberRange,
    written: shown(rate),
    place: '',
  } as const;
  if (total === null) {
    const formula = `${shown(part)} ÷ ? = ${shown(rate)}`;
    return { ...common, outcome: 'undecided', formula, right: null, from: [] };
  }
  const found = shareOf(part, total, rate);
  if (found === null) return null;
  const right = formatDecimal(found.rounded);
  const equal = compareDecimals(found.rounded, rate.value) === 0;
  const sign = equal ? '' : ` ${found.holds ? '≈' : '≠'} ${shown(rate)}`;
  const fitted = all.filter((other) => other.total === total);
  const forgiven =
    isOfAnother(share, found.rounded) ||
    (isNear(share, total.value) && (areMadeToFit(fitted) || areCutOff(fitted, total)));
  return {
    ...common,
    outcome: found.holds ? 'held' : forgiven ? 'undecided' : 'failed',
    formula: `${shown(part)} ÷ ${shown(total)} = ${right}%${sign}`,
    right,
    from: [part, total].map((quantity) => ({
      range: quantity.numberRange,
      text: shown(quantity),
    })),
  };
}
