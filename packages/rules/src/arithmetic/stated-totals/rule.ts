import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import { paragraphFact } from '@yaodian/parser';
import type { Paragraph, Part } from '@yaodian/parser';
import type { NoOptions } from '../../shared/no-options.ts';
import { quietTogether, signaturesOf } from '../../shared/quiet-together.ts';
import { sharesIn } from '../ratio-matches/paragraph-shares.ts';
import { ComparedRates, comparesRates } from './compared-rates.ts';
import { ConfirmedWholes } from './confirmed-wholes.ts';
import { announcesDivision, divisionsOfEarlier } from './divisions.ts';
import { EarlierNumbers, settledShares, sharesOfEarlier } from './earlier-wholes.ts';
import { itemChanges } from './item-changes.ts';
import { itemColumn } from './item-column.ts';
import { itemSums, itemTrees } from './item-sums.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { dividesSomething, partitionsOfEarlier } from './partitions.ts';
import { EarlierRecords, hasRecords } from './record-totals.ts';
import { listsWithin, paragraphsOf, stretchesOf, type ListItem } from './reading-order.ts';
import type { AcrossStatement } from './statement.ts';
import { IndicatorTables } from './indicator-figures.ts';
import { figuresOfTable } from './table-figures.ts';
import { sharesOfTable } from './table-shares.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A longer list is not one that a reader adds up. */
const MOST_ITEMS = 24;
/** The paragraphs in front of a table that may speak of it. */
const LEADS = 2;

export const statedTotals = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'stated-totals',
    category: 'arithmetic',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计核对惯例：前后文、文与表的数字相符' },
  },
  defaultOptions: {},
  create(context) {
    return {
      part(part) {
        if (part.role !== 'contents' && part.role !== 'duplicate')
          for (const statement of statementsIn(part)) check(context, statement);
      },
    };
  },
});

function statementsIn(part: Part): AcrossStatement[] {
  const found: AcrossStatement[] = [];
  const earlier = new EarlierNumbers();
  const confirmed = new ConfirmedWholes();
  const compared = new ComparedRates();
  const earlierRecords = new EarlierRecords();
  const indicators = new IndicatorTables();
  const all: Paragraph[] = [];
  /** Since the last table. */
  let read: Paragraph[] = [];
  const readOne = (paragraph: Paragraph): void => {
    read.push(paragraph);
    all.push(paragraph);
    const asked = asks(paragraph);
    if (asked === null) return;
    if (asked.shares) found.push(...sharesOfEarlier(paragraph, earlier, confirmed));
    if (asked.classes) found.push(...partitionsOfEarlier(paragraph, earlier));
    if (asked.divides) found.push(...divisionsOfEarlier(paragraph, () => earlier.all));
    if (asked.numbers) earlier.add(paragraph);
    if (asked.compared) compared.add(paragraph);
    if (asked.records) found.push(...earlierRecords.sumsWith(paragraph));
  };
  for (const stretch of stretchesOf(part)) {
    if (stretch.type === 'table') {
      found.push(...figuresOfTable(read.slice(-LEADS), stretch.table));
      found.push(...sharesOfTable(stretch.table, () => earlier.all));
      indicators.add(stretch.table);
      read = [];
    } else if (stretch.type === 'text') readOne(stretch.paragraph);
    else {
      const paragraphs = stretch.items.map(paragraphsOf);
      if (paragraphs.length <= MOST_ITEMS)
        found.push(...sumsOfList(read.at(-1), stretch.items, paragraphs));
      for (const { lead, items } of stretch.items.flatMap(listsWithin))
        if (items.length <= MOST_ITEMS)
          found.push(...sumsOfList(lead, items, items.map(paragraphsOf)));
      for (const paragraph of paragraphs.flat()) readOne(paragraph);
    }
  }
  return [
    ...found,
    ...settledShares(confirmed),
    ...compared.settled(),
    ...indicators.statementsOn(all),
  ];
}

const unlessQuiet = quietTogether();
const unlessQuietAlone = quietTogether();

/** What the items of a list make up, by themselves and of the paragraph in front of them. */
function sumsOfList(
  lead: Paragraph | undefined,
  items: readonly ListItem[],
  paragraphs: readonly (readonly Paragraph[])[],
): readonly AcrossStatement[] {
  const key = paragraphs.flatMap((own) => [own.length, ...signaturesOf(own)]);
  const first = paragraphs[0]?.[0];
  const alone = first === undefined ? [] : unlessQuietAlone(first, key, () => itemTrees(items));
  if (lead === undefined) return alone;
  const ofLead = unlessQuiet(lead, key, () => [
    ...itemSums(lead, items),
    ...itemChanges(lead, items),
    ...itemColumn(lead, items),
  ]);
  return [...alone, ...ofLead];
}

/** What a paragraph asks of the numbers in front of it, and whether it has any itself; null for neither. */
const asks = paragraphFact((paragraph) => {
  const shares = sharesIn(paragraph).length > 0;
  const classes = dividesSomething(paragraph);
  const numbers = /[0-9]/u.test(paragraph.reading.text);
  const records = numbers && hasRecords(paragraph);
  const compared = numbers && comparesRates(paragraph);
  const divides = numbers && announcesDivision(paragraph);
  return shares || classes || numbers
    ? { shares, classes, numbers, records, compared, divides }
    : null;
});

function check(context: Context, statement: AcrossStatement): void {
  const { messageId, outcome, range, numberRange, written, formula, right, from, place } =
    statement;
  context.checked({ range, outcome, statement: formula });
  if (outcome !== 'failed') return;
  const digits = /^[\d.,，]+/u.exec(context.document.source.slice(numberRange))?.[0];
  const edit =
    right === null || digits === undefined
      ? null
      : {
          range: { start: numberRange.start, end: numberRange.start + digits.length },
          text: right,
        };
  context.report({
    messageId,
    data: { formula, written, place },
    range: numberRange,
    related: from.map(({ range: other, text }) => ({
      range: other,
      messageId: 'from',
      data: { text },
    })),
    ...(edit === null
      ? {}
      : { suggestions: [{ messageId: 'useRight', data: { value: edit.text }, edits: [edit] }] }),
  });
}
