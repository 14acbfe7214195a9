// Words and phrases that the end of a line cuts in two.

import { isCommonWord } from './common-words.ts';
import { toSimplified } from './script-map.ts';

/** …组织实⏎施: neither line has a word of its own there. */
export function breaksWord(before: string, behind: string): boolean {
  const [first = '', second = ''] = toSimplified(before.slice(-2));
  const [third = '', fourth = ''] = toSimplified(behind.slice(0, 2));
  return (
    isCommonWord(second, third) && !isCommonWord(first, second) && !isCommonWord(third, fourth)
  );
}

/** What is never written with a break inside. */
const phrases = ['习近平新时代中国特色社会主义思想', '习近平总书记', '中国特色社会主义'];
const SHORTEST_PHRASE = 6;

/** …深入学习贯彻习近⏎平新时代中国…: the two ends make a phrase, and neither a word that stands alone. */
export function breaksPhrase(before: string, behind: string): boolean {
  const [first, second] = [toSimplified(before.slice(-16)), toSimplified(behind.slice(0, 16))];
  return phrases.some((phrase) => {
    for (let cut = 2; cut < phrase.length; cut++) {
      const rest = phrase.slice(cut, Math.max(cut + 1, SHORTEST_PHRASE));
      if (first.endsWith(phrase.slice(0, cut)) && second.startsWith(rest)) return true;
    }
    return false;
  });
}
