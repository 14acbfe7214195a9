import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { sourceRange } from '@yaodian/parser';
import { compareDecimals, decimalFrom, formatDecimal, multiply } from '@yaodian/schema';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import {
  areOneDigitOff,
  isOneDigitOff,
  leavesMuch,
  tellingPlaces,
} from '../../shared/one-digit.ts';
import { compared, isWithinRounding, sumOf } from '../../shared/statement.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { printed, replaceNumber, shown } from '../../shared/written-number.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import { alikeParts } from './alike-parts.ts';
import { partsAmong } from './among.ts';
import { announcedDivisions } from './announced-divisions.ts';
import { balances } from './balances.ts';
import { changeSums } from './change-sums.ts';
import { changesAmong } from './changes-among.ts';
import { classRuns } from './class-runs.ts';
import { sharesOfClasses } from './class-shares.ts';
import { columnsAmong } from './columns.ts';
import { recordSums } from './record-sums.ts';
import { treeOf } from './record-tree.ts';
import { recordsOf } from './records.ts';
import { sameTotals } from './same-total.ts';
import { restOfGroup } from './rest-of-group.ts';
import { scatteredSums } from './scattered-sums.ts';
import { sharesOfHundred } from '../../shared/shares-of-hundred.ts';
import { bracketParts, colonParts, partsOfRate } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';
import { partsBefore } from './total-behind.ts';
import { announcedParts, partsOfGroup, undeclaredParts } from './undeclared-parts.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** With fewer telling places what is left over looks like a wrong digit too often. */
const TELLING = 4;

export const sumOfParts = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'sum-of-parts',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计核对惯例：分项之和等于总数' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, (paragraph) => {
      checkHundred(context, paragraph);
      if (paragraph.quantities.length < 2) return;
      const decided = new Set<number>();
      const wrong = new Set<Quantity>();
      const decide = (statement: PartsOfTotal): void => {
        const decidable = statement.decidable && !isOpen(paragraph, statement);
        const outcome = check(context, { ...statement, decidable });
        if (outcome !== 'undecided') decided.add(keyOf(statement));
        if (outcome === 'failed') wrong.add(statement.total);
      };
      for (const statement of statementsIn(paragraph)) decide(statement);
      const records = recordsOf(paragraph);
      for (const statement of [
        ...classRuns(paragraph).statements,
        ...recordSums(records),
        // Fewer records divide nothing.
        ...(records.length < 3 ? [] : [...scatteredSums(records), ...treeOf(records).missed]),
        ...announcedDivisions(paragraph),
        ...alikeParts(paragraph),
        ...sameTotals(paragraph),
        ...balances(paragraph),
        ...changeSums(paragraph),
      ])
        if (!decided.has(keyOf(statement)) && !wrong.has(statement.total)) decide(statement);
    });
  },
});

/** 城区12栋、乡镇14栋等: what else there is, nobody says. */
function isOpen({ reading: { text } }: Paragraph, { parts }: PartsOfTotal): boolean {
  const end = parts.at(-1)?.quantity.inReading.end;
  return end !== undefined && /^等(?![级次于])/u.test(text.slice(end, end + 2));
}

/** Two readings of one list begin with one part. */
function keyOf({ parts }: PartsOfTotal): number {
  return parts[0]?.quantity.inReading.start ?? -1;
}

function checkHundred(context: Context, { reading }: Paragraph): void {
  const { text } = reading;
  const done = new Set<number>();
  for (const found of [...sharesOfHundred(text), ...sharesOfClasses(text)]) {
    const { start, end, written, sum, holds } = found;
    if (done.has(start)) continue;
    done.add(start);
    const range = sourceRange(reading, start, end);
    const total = formatDecimal(sum);
    const shares = written.join(' + ');
    context.checked({
      range,
      outcome: holds ? 'held' : 'failed',
      statement: `${shares} = ${total}${holds ? '' : ' ≠ 100'}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'hundred',
      severity: 'warning',
      data: { sum: `${shares} = ${total}` },
      range,
    });
  }
}

function* statementsIn({ reading: { text }, quantities }: Paragraph): Generator<PartsOfTotal> {
  const hasBracket = /[（(]/u.test(text);
  const hasColon = /[：:]/u.test(text);
  const hasGroup = /中[，,]/u.test(text);
  const hasRest = /其余|剩余|余下/u.test(text);
  const hasChanges = text.includes('分别');
  const hasList = /分别|分为|具体[为是]|[，,]即/u.test(text);
  const hasTotal = /[计共]/u.test(text);
  for (const [index, quantity] of quantities.entries()) {
    const behind =
      (hasBracket ? bracketParts(text, quantities, quantity, besideOf(quantities, index)) : null) ??
      (hasBracket ? partsOfRate(text, quantities, index) : null) ??
      (hasColon ? colonParts(text, quantities, quantity) : null) ??
      undeclaredParts(text, quantities, index) ??
      (hasRest ? restOfGroup(text, quantities, index) : null) ??
      (hasList ? announcedParts(text, quantities, index) : null) ??
      (hasGroup ? partsOfGroup(text, quantities, quantity) : null);
    if (behind !== null) yield behind;
    const after = hasTotal ? partsBefore(text, quantities, index) : null;
    if (after !== null) yield after;
  }
  for (let at = text.indexOf('其中'); at !== -1; at = text.indexOf('其中', at + 2)) {
    const columns = [...columnsAmong(text, quantities, at)];
    const among = columns.length > 0 ? null : partsAmong(text, quantities, at);
    yield* columns;
    if (among !== null) yield among;
    const changes = hasChanges ? changesAmong(text, quantities, at) : null;
    if (changes !== null) yield changes;
  }
}

/** 60户94人: the number that stands right behind one of another unit, else the number itself. */
function besideOf(quantities: readonly Quantity[], index: number): Quantity | undefined {
  const [own, next] = [quantities[index], quantities[index + 1]];
  const stands = own?.inReading.end === next?.inReading.start && own?.unit !== next?.unit;
  return stands ? next : own;
}

/** Checks one statement, and says whether it holds where the text lets one decide. */
function check(context: Context, statement: PartsOfTotal): 'held' | 'failed' | 'undecided' {
  const { kind, total, parts, complete, decidable, word } = statement;
  const sum = sumOf(parts, total);
  const order = compareDecimals(sum.value, total.value);
  // What was rounded part by part may miss the total by its last place.
  const near = order !== 0 && isWithinRounding(sum.value, parts, total);
  const holds = order === 0 || (near && (complete || order > 0));
  const misspelt = decidable && !complete && order < 0 && !near && isMisspelt(statement);
  const crossing = statement.mayCross === true && order > 0 && !isOneDigit(statement);
  const open =
    !decidable || (!holds && (near || crossing || (!complete && order < 0 && !misspelt)));
  const unequal = complete ? '≠' : order > 0 ? '>' : '<';
  const sign = order === 0 ? '=' : decidable && holds ? '≈' : unequal;
  context.checked({
    range: total.range,
    outcome: open ? 'undecided' : holds ? 'held' : 'failed',
    statement: compared(sum, total, sign),
  });
  if (open || holds) return open ? 'undecided' : 'held';
  const edit = replaceNumber(context.document, total, sum.value);
  context.report({
    messageId: misspelt ? 'misspelt' : messageFor(statement),
    severity: kind === 'bracket' ? 'error' : 'warning',
    data: {
      sum: compared(sum, total, sign),
      total: shown(total),
      word,
    },
    range: total.numberRange,
    related: parts.map(({ quantity }) => ({
      range: quantity.numberRange,
      messageId: 'part',
      data: { text: shown(quantity) },
    })),
    ...(edit === null
      ? {}
      : {
          suggestions: [
            {
              messageId: 'useSum',
              data: { value: printed(sum.value, total.scale) },
              edits: [edit],
            },
          ],
        }),
  });
  return 'failed';
}

function isOneDigit({ total, parts }: PartsOfTotal): boolean {
  return isOneDigitOff(
    total.value,
    parts.map(({ quantity, times }) => multiply(quantity.value, decimalFrom(times))),
  );
}

/**
 * 其中 may name some parts only; but parts that miss their total by one digit of many name all.
 */
function isMisspelt({ total, parts }: PartsOfTotal): boolean {
  if (parts.length < 2 || parts.some(({ times }) => times !== 1)) return false;
  const values = parts.map(({ quantity }) => quantity.value);
  return (
    tellingPlaces(total.value, values) >= TELLING &&
    leavesMuch(total.value, values, 1) &&
    areOneDigitOff(
      total,
      parts.map(({ quantity }) => quantity),
    )
  );
}

function messageFor({ kind, complete }: PartsOfTotal): MessageId {
  if (kind === 'total-after') return 'totalAfter';
  return kind === 'among' && !complete ? 'partsExceed' : 'bracketSum';
}
