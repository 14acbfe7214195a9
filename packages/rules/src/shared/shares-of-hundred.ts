// Shares that make up a whole between them and are printed without it: they add up to 100.

import { add, compareDecimals, decimalFrom, parseDecimal, shift, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { matchesIn } from './matches-in.ts';
import { absolute } from './rounding.ts';

/** 三次产业结构为9.2:51:39.8: the shares as written, and whether they make 100 at their precision. */
export interface SharesOfHundred {
  /** Offsets of the shares in the text. */
  readonly start: number;
  readonly end: number;
  readonly written: readonly string[];
  readonly sum: Decimal;
  readonly holds: boolean;
}

const number = '\\d{1,3}(?:\\.\\d{1,3})?';
const colon = '\\s?[:：∶︰]\\s?';
const triple = new RegExp(
  `(?<![\\d.:：∶︰])(${number})${colon}(${number})${colon}(${number})(?![\\d.]|\\s?[:：∶︰])`,
  'gu',
);
const listed = new RegExp(
  `(${number})[%％][、，](${number})[%％](?:[、，]|和)(${number})[%％]`,
  'gu',
);
const industries = /三次产业|三大产业|一二三产|一、二、三(?:次)?产业|产业结构/gu;
/** 增速 and 拉动 are no shares. */
const otherThing = /增速|增长|拉动|投资额|亿|万/u;
const pair = new RegExp(
  `(?:男、?女(?:性|生)?|轻、?重工业|城乡|城镇、(?:农|乡)村)[^0-9，。；]{0,10}(?:占比|比重|比例)[^0-9，。；]{0,4}分别(?:为|是|占|达)?\\s?(${number})[%％](?:[、，]|和|与)(${number})[%％]`,
  'gu',
);

/** Shares of the three industries (and of two classes that divide a whole) in a text. */
export function* sharesOfHundred(text: string): Generator<SharesOfHundred> {
  yield* sharesOfIndustries(text);
  for (const match of matchesIn(text, pair)) {
    const at = match[0].search(/\d/u);
    const found = sharesAt(match.index + at, match[0].slice(at), match.slice(1));
    if (found !== null) yield found;
  }
}

/** 三次产业结构由14.9:33.2:51.9调整为15.3:31.3:53.4: the shares of the three industries, each three once. */
export function* sharesOfIndustries(text: string): Generator<SharesOfHundred> {
  let done = 0;
  for (const { index } of matchesIn(text, industries)) {
    const from = Math.max(index, done);
    const stop = text.slice(from, index + 90).search(/[。；\n]/u);
    const clause = text.slice(index, stop === -1 ? index + 90 : from + stop);
    const triples = [...clause.matchAll(triple), ...clause.matchAll(listed)];
    for (const match of triples.sort((a, b) => a.index - b.index)) {
      const start = index + match.index;
      if (start < done || otherThing.test(clause.slice(0, match.index))) continue;
      const found = sharesAt(start, match[0], match.slice(1));
      // 1:4:5 counts in tenths.
      if (found === null || compareDecimals(found.sum, decimalFrom(30)) <= 0) continue;
      done = found.end;
      yield found;
    }
  }
}

function sharesAt(
  start: number,
  whole: string,
  written: readonly string[],
): SharesOfHundred | null {
  let sum = decimalFrom(0);
  let places = 0;
  for (const share of written) {
    const value = parseDecimal(share);
    if (value === null) return null;
    sum = add(sum, value);
    places = Math.max(places, share.split('.')[1]?.length ?? 0);
  }
  // Each share was rounded by itself: their sum may miss by one in the last place.
  const slack = shift(decimalFrom(1), -places);
  const off = absolute(subtract(sum, decimalFrom(100)));
  return {
    start,
    end: start + whole.length,
    written,
    sum,
    holds: compareDecimals(off, slack) <= 0,
  };
}
