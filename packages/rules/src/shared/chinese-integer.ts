import { parseChineseNumber } from '@yaodian/parser';
import { toNumber } from '@yaodian/schema';

/** A whole number in Chinese numerals (十二 is 12); null where the text is none. */
export function chineseInteger(text: string): number | null {
  const value = parseChineseNumber(text);
  return value === null ? null : toNumber(value);
}
