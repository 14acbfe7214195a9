import {
  add,
  compareDecimals,
  decimalFrom,
  formatDecimal,
  negate,
  parseDecimal,
  shift,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';
import type { StructureStatement } from './industry-structure.ts';
import { variants } from './one-digit-share.ts';

const sentences = /[^。\n]+/gu;
/** A verb, or a number of points; 2.1和1.6个百分点 are two. */
const steps =
  /(上升|提高|提升|增加|扩大)|(下降|降低|回落|减少|缩小)|(\d{1,2}\.\d{1,2})(?=个?百分点|[、和与]\d|[、和与](?:上升|提高|下降|回落))/gu;
const shares = /比重|占比|占(?:地区|国内|GDP)/u;
/** What an industry adds to growth, or how much faster it grew, is no share. */
const otherThing = /拉动|贡献|增速|高于|低于|快于|慢于/u;
/** Each share was rounded by itself, in both years. */
const ROUNDED = 2;

/** One change of a share, as it is written. */
interface Change {
  readonly at: number;
  readonly written: string;
  readonly size: Printed;
  readonly signed: Decimal;
}

/**
 * 第一产业比重下降0.4个百分点，第二产业下降0.9个百分点，第三产业上升1.3个百分点: what one of the three shares loses the others win.
 */
export function* industryPoints(text: string): Generator<StructureStatement> {
  if (!shares.test(text)) return;
  for (const { 0: sentence, index } of text.matchAll(sentences)) {
    if (!sentence.includes('百分点') || otherThing.test(sentence)) continue;
    const found = changesIn(sentence);
    const last = found[2];
    if (found.length !== 3 || last === undefined || !namesAll(sentence, last.at)) continue;
    const statement = statementOf(found, last, index);
    if (statement !== null) yield statement;
  }
}

function changesIn(sentence: string): readonly Change[] {
  const found: Change[] = [];
  let fell: boolean | null = null;
  for (const { 1: rises, 2: falls, 3: written, index: at } of sentence.matchAll(steps)) {
    if (written === undefined) {
      fell = rises === undefined && falls !== undefined;
      continue;
    }
    const value = parseDecimal(written);
    if (value === null || fell === null) return [];
    const printedDecimals = written.split('.')[1]?.length ?? 0;
    const size: Printed = { value, printedDecimals, scale: '' };
    found.push({ at, written, size, signed: fell ? negate(value) : value });
  }
  return found;
}

/** Whether all three industries are spoken of, the last one in front of the last change. */
function namesAll(sentence: string, last: number): boolean {
  return (
    /一(?:次)?产|一、/u.test(sentence) &&
    /二(?:次)?产|二、/u.test(sentence) &&
    /三(?:次)?产/u.test(sentence.slice(0, last))
  );
}

function statementOf(
  changes: readonly Change[],
  last: Change,
  from: number,
): StructureStatement | null {
  const places = Math.max(...changes.map(({ size }) => size.printedDecimals));
  const cancels = (sum: Decimal): boolean =>
    compareDecimals(absolute(sum), shift(decimalFrom(ROUNDED), -places)) <= 0;
  const sum = changes.reduce((all, { signed }) => add(all, signed), decimalFrom(0));
  const holds = cancels(sum);
  const isMended = ({ size, signed }: Change): boolean => {
    const others = add(sum, negate(signed));
    const fell = signed.mantissa < 0n;
    return variants(size).some(({ value }) => cancels(add(others, fell ? negate(value) : value)));
  };
  if (!holds && !changes.some(isMended)) return null;
  const others = add(sum, negate(last.signed));
  const terms = changes.slice(0, 2).map(({ signed }) => formatDecimal(signed));
  return {
    start: from + last.at,
    end: from + last.at + last.written.length,
    written: last.written,
    right: formatDecimal(absolute(others)),
    formula: `${terms.join(' + ').replace('+ -', '- ')} = ${formatDecimal(others)}`,
    holds,
  };
}
