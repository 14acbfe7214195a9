import { paragraphValue, type Paragraph, type Quantity } from '@yaodian/parser';
import { isInBracket } from '../../shared/brackets.ts';
import { isCount } from '../../shared/compared-number.ts';
import { canBeSummed } from './parts.ts';

/** What a text says of one thing in a row: 市级中心完成项目98项，金额110655.62万元，节约资金1056.86万元. */
export interface Record {
  readonly numbers: readonly Quantity[];
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

/** Of a paragraph no more records are looked at. */
const MOST_RECORDS = 48;
/** What else one thing is told of is not compared. */
const MOST_NUMBERS = 8;

/** 农业项目21个（其中新签约13个），资金3亿元: a bracket does not end what is said of one thing. */
const bracket = /[（(][^（）()]{0,60}[）)]/u;

/** The records of a paragraph in order. */
export const recordsOf: (paragraph: Paragraph) => readonly Record[] = paragraphValue(
  ({ reading: { text }, quantities }) => {
    const records: Record[] = [];
    let current: Quantity[] = [];
    let opens = true;
    let end = 0;
    for (const quantity of quantities) {
      if (records.length >= MOST_RECORDS) break;
      const { numberStart, numberEnd } = quantity.inReading;
      const between = text.slice(end, numberStart);
      if (!canBeSummed(quantity) || !isCount(text, quantity) || isInBracket(text, numberStart))
        continue;
      const again = quantity.unit === current[0]?.unit && /[，,、]/u.test(between);
      if (current.length > 0 && (again || /[。；;\n]|其中/u.test(between.replace(bracket, '')))) {
        records.push({ numbers: current, opens });
        opens = /[。\n]/u.test(between);
        current = [];
      }
      if (current.length < MOST_NUMBERS) current.push(quantity);
      end = numberEnd;
    }
    if (current.length > 0) records.push({ numbers: current, opens });
    return records;
  },
);
