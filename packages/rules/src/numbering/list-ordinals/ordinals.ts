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

const yishi = /(?<=[。；：，;,:\n\s]|^)([一二三四五六七八九十]{1,3})是/gu;
const di = /(?<=[。；：;:\n\s]|^)第([一二三四五六七八九十]{1,3})(?=[，,、])/gu;
/** 第一、二批 names batches. */
const batch = /^[、,，][一二三四五六七八九十]/u;

/** The ordinals of a text in order. 统一是, 之一是, 第一批, 第一责任人 are none. */
export function ordinalsIn(text: string): Ordinal[] {
  const found: Ordinal[] = [];
  for (const match of text.matchAll(yishi)) add(found, 'yishi', match);
  for (const match of text.matchAll(di)) {
    const end = match.index + match[0].length;
    if (!batch.test(text.slice(end, end + 2))) add(found, 'di', match);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: Ordinal[], form: Ordinal['form'], match: RegExpExecArray): void {
  const number = chineseInteger(match[1] ?? '');
  if (number !== null) found.push({ form, number, text: match[0], start: match.index });
}
