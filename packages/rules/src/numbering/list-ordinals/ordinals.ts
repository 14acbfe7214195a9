import { chineseInteger } from '../../shared/chinese-integer.ts';

/** `一是` or `第一，` as written in the reading view. */
export interface Ordinal {
  readonly form: 'yishi' | 'di';
  readonly number: number;
  /** Without the mark behind it: `一是`, `第一`. */
  readonly text: string;
  /** View offset. */
  readonly start: number;
}

/** In front of 是, which is rarer than numerals are. The number of a page may have stuck to it. */
const numeralBefore = /(?:^|[。；：，;,:\s\d])([一二三四五六七八九十]{1,3})$/u;
const di = /第(?<=(?:^|[。；：;:\s])第)([一二三四五六七八九十]{1,3})(?=[，,、])/gu;
/** 第一、二批 names batches. */
const batch = /^[、,，][一二三四五六七八九十]/u;

/** The ordinals of a text in order. 统一是, 之一是, 第一批, 第一责任人 are none. */
export function ordinalsIn(text: string): Ordinal[] {
  const found: Ordinal[] = [];
  for (let at = text.indexOf('是'); at !== -1; at = text.indexOf('是', at + 1)) {
    const numeral = numeralBefore.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    if (numeral !== undefined)
      add(found, { form: 'yishi', numeral, text: `${numeral}是`, start: at - numeral.length });
  }
  for (const { 0: whole, 1: numeral = '', index: start } of text.matchAll(di)) {
    const end = start + whole.length;
    if (!batch.test(text.slice(end, end + 2)))
      add(found, { form: 'di', numeral, text: whole, start });
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(
  found: Ordinal[],
  { numeral, ...ordinal }: Omit<Ordinal, 'number'> & { readonly numeral: string },
): void {
  const number = chineseInteger(numeral);
  if (number !== null) found.push({ ...ordinal, number });
}
