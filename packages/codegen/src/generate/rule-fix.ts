import type { RuleMeta } from '../inspect/rule-meta.ts';
import { comma, fixWords, type Locale } from './words.ts';

/** What a rule offers to change, in words. */
export function fixOf(meta: RuleMeta, locale: Locale): string {
  const words = [
    ...(meta.fixable === 'safe' ? [fixWords.safe[locale]] : []),
    ...(meta.hasSuggestions ? [fixWords.suggestion[locale]] : []),
  ];
  return words.length === 0 ? fixWords.none[locale] : words.join(comma[locale]);
}
