// 2，加强 or 2。加强 among 1. and 3.: the mark of a sentence stands where that of a number should.

import type { Heading, Marker } from '@yaodian/parser';
import { mostFrequent } from '../../shared/habit.ts';

export interface Marked {
  readonly heading: Heading;
  readonly marker: Marker;
  /** The marker as the source has it, residue included. */
  readonly source: string;
}

export interface SentenceMark extends Marked {
  readonly number: string;
  readonly mark: string;
  /** The mark behind the other numbers. */
  readonly usual: string;
}

const written = /^([0-9０-９]{1,3})([^\p{Script=Han}\s])\s*$/u;
const ofNumbers = '.．、';

/** The numbers with such a mark; none where half of the numbers or more have one. */
export function sentenceMarks(marked: readonly Marked[]): SentenceMark[] {
  const dotted = marked.filter(
    ({ marker: { style } }) => style === 'arabic-dot' || style === 'arabic-comma',
  );
  if (dotted.every(({ source }) => ofNumbers.includes(source.trimEnd().slice(-1)))) return [];
  const numbers = dotted.flatMap((each) => {
    const match = written.exec(each.source);
    return match === null ? [] : [{ ...each, number: match[1] ?? '', mark: match[2] ?? '' }];
  });
  const odd = numbers.filter(({ mark }) => !ofNumbers.includes(mark));
  if (odd.length === 0 || odd.length * 2 >= numbers.length) return [];
  const usual = mostFrequent(
    numbers.flatMap(({ mark }) => (ofNumbers.includes(mark) ? [mark] : [])),
  );
  return usual === null ? [] : odd.map((each) => ({ ...each, usual: usual.value }));
}
