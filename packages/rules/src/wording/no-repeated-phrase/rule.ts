import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { SignSet } from '../../shared/sign-set.ts';
import { unitFact, type ViewUnit } from '../../shared/view-lines.ts';
import { unitsOf } from '../../shared/view-units.ts';
import { doubledWords } from './doubled-words.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** A clause that stands twice has at least this many characters. */
const CLAUSE = 6;
/** A clause that says the end of the one before once more has at least this many characters. */
const END = 8;
/** Two clauses with one object: it has at least this many characters, … */
const OBJECT = 12;
/** … and only a verb stands before it, so no name that tells the two apart. */
const verb =
  /^(?:持续|继续|积极|全面|深入|大力|切实|不断|扎实|有序|稳步|统筹|认真|进一步|要|应|将)?.{0,2}$/u;

/** Offsets into a unit. */
interface Clause {
  readonly start: number;
  readonly end: number;
}

/** No more characters are compared. */
const LONGEST = 80;
const LONGEST_SENTENCE = 400;

const marks = new SignSet('，。；！？,;');
const marker = /\s*(?:[0-9０-９]{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[)）、])?\s*/uy;

export const noRepeatedPhrase = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-repeated-phrase',
    category: 'wording',
    scope: 'document',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'page-chrome', 'glossary'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '文字校对惯例' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        for (const unit of unitsOf(document)) {
          const repeated = repeatedIn(unit);
          if (repeated === null) continue;
          for (const pair of repeated.pairs) report(context, document, unit, pair);
          for (const at of repeated.words) reportWord(context, document, unit.start + at);
        }
      },
    };
  },
});

/** 推进推进: a word twice in a row. */
function reportWord(context: Context, { view }: PlanDocument, at: number): void {
  const data = { text: view.text.slice(at, at + 4), word: view.text.slice(at, at + 2) };
  context.report({
    messageId: 'word',
    data,
    range: view.toSource(at, at + 4),
    suggestions: [
      { messageId: 'once', data, edits: [{ range: view.toSource(at + 2, at + 4), text: '' }] },
    ],
  });
}

/** What stands twice in a unit; null in nearly all of them. */
const repeatedIn = unitFact((text) => {
  const pairs = pairsIn(text);
  const words = doubledWords(text);
  return pairs.length === 0 && words.length === 0 ? null : { pairs, words };
});

/** Clauses that follow one another and end alike. */
interface Pair {
  readonly previous: Clause;
  readonly clause: Clause;
  /** Characters that they have in common at their ends. */
  readonly shared: number;
}

/** Looks at the clauses between ， 。 ； without the number in front of a heading. */
function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  marker.lastIndex = 0;
  marker.test(text);
  let start = marker.lastIndex;
  let from = start;
  let to = start;
  let sentence = { start, end: start };
  let begun = start;
  for (let end = start; end <= text.length; end++) {
    if (end < text.length && !marks.hasAt(text, end)) continue;
    if (end > start) {
      const most = Math.min(to - from, end - start, LONGEST);
      const shared = most < CLAUSE ? 0 : sharedEnd(text, to, end, most);
      if (shared >= CLAUSE)
        pairs.push({ previous: { start: from, end: to }, clause: { start, end }, shared });
      from = start;
      to = end;
    }
    if (text.charAt(end) === '。') {
      const here = { start: begun, end };
      // A sentence of one clause was compared as such.
      if (start > begun && isSame(text, sentence, here))
        pairs.push({ previous: sentence, clause: here, shared: end - begun });
      sentence = here;
      begun = end + 1;
    }
    start = end + 1;
  }
  return pairs;
}

function isSame(text: string, first: Clause, second: Clause): boolean {
  const length = second.end - second.start;
  return (
    length === first.end - first.start &&
    length <= LONGEST_SENTENCE &&
    sharedEnd(text, first.end, second.end, length) === length
  );
}

/** Characters that the clauses that end here and there have in common at their ends, up to `most`. */
function sharedEnd(text: string, first: number, second: number, most: number): number {
  let length = 0;
  while (
    length < most &&
    text.charCodeAt(first - 1 - length) === text.charCodeAt(second - 1 - length)
  )
    length++;
  return length;
}

function report(
  context: Context,
  { view }: PlanDocument,
  { text, start }: ViewUnit,
  { previous, clause, shared }: Pair,
): void {
  const lengths = [previous.end - previous.start - shared, clause.end - clause.start - shared];
  // 开展谈心谈话120人次，谈心谈话120人次: the second is the end of the first.
  const isEnd =
    lengths[1] === 0 &&
    shared >= END &&
    verb.test(text.slice(previous.start, previous.end - shared));
  const whole = isEnd || lengths.every((length) => length === 0);
  // Members of a series differ in their first words on purpose, and so do clauses with numbers.
  const oneObject =
    shared >= OBJECT &&
    [previous, clause].every(({ start, end }) => verb.test(text.slice(start, end - shared))) &&
    !/[0-9]/u.test(text.slice(previous.start, clause.end));
  if (!whole && !oneObject) return;
  const data = { text: excerpt(text.slice(clause.end - shared, clause.end), 40) };
  // The mark in front goes too, so that the sentence still ends as it did.
  const edits = [{ range: view.toSource(start + clause.start - 1, start + clause.end), text: '' }];
  context.report({
    messageId: whole ? 'repeated' : 'sameObject',
    data,
    range: view.toSource(start + clause.start, start + clause.end),
    suggestions: whole ? [{ messageId: 'drop', data, edits }] : [],
  });
}
