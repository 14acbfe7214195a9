import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, parseDecimal, shift, subtract } from '@yaodian/schema';
import { absolute } from '../../shared/rounding.ts';
import type { AverageStatement } from './averages.ts';

const named = (name: string): RegExp =>
  new RegExp(`${name}率?(?:为|是|达到?)?\\s?([-－−]?\\d{1,2}\\.\\d{1,2})‰`, 'gu');
const births = named('出生');
const deaths = named('死亡');
const growth = named('自然增长');

/** A rate with the offset of its number. */
interface Rate {
  readonly at: number;
  readonly written: string;
  readonly value: NonNullable<ReturnType<typeof parseDecimal>>;
}

/** 出生率10.12‰，死亡率7.05‰，自然增长率3.07‰: what is born more than dies is the growth. */
export function* naturalGrowth(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  const [born, died, grown] = [births, deaths, growth].map((name) => onlyRate(text, name));
  if (born == null || died == null || grown == null) return;
  const right = subtract(born.value, died.value);
  const off = absolute(subtract(right, grown.value));
  const places = grown.written.split('.')[1]?.length ?? 0;
  // Each was rounded by itself.
  const holds = compareDecimals(off, shift(decimalFrom(1), -places)) <= 0;
  yield {
    from: quantities.filter(({ inReading }) =>
      [born, died].some(({ at }) => inReading.numberStart === at),
    ),
    start: grown.at,
    end: grown.at + grown.written.length + 1,
    written: `${grown.written}‰`,
    quotient: `${born.written}‰ - ${died.written}‰`,
    right,
    scale: '',
    holds,
  };
}

/** The only rate of a name; null where a text tells several years or places. */
function onlyRate(text: string, name: RegExp): Rate | null {
  const [match, ...others] = text.matchAll(name);
  const written = match?.[1];
  if (match === undefined || written === undefined || others.length > 0) return null;
  const value = parseDecimal(written.replace(/^[－−]/u, '-'));
  const at = match.index + match[0].lastIndexOf(written);
  return value === null ? null : { at, written, value };
}
