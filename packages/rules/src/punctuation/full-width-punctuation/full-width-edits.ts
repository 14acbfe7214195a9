import type { TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { primes, quotes, singles, type Place } from './half-width-places.ts';

/** The full-width form of a mark. */
export const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
  '．': '。',
  '｡': '。',
  '､': '、',
  // The small forms of other systems.
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '(': '（',
  ')': '）',
  '〝': '“',
  '〞': '”',
};

/** Edits that write a mark or pair in full width; null where the source is not written as it reads. */
export function editsOf({ view }: PlanDocument, { from, to }: Place): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const at of to - from === 1 ? [from] : [from, to - 1]) {
    const mark = view.text.charAt(at);
    let start = at;
    let end = at + 1;
    // A full-width mark is its own blank: those beside it go.
    const isQuote = mark === quotes || mark === singles;
    if (mark !== '(' && mark !== ')' && !isQuote && !primes.has(mark)) {
      while (view.text.charAt(start - 1) === ' ' && start > at - 2) start--;
      while (view.text.charAt(end) === ' ' && end < at + 3) end++;
    }
    const range = view.toSource(start, end);
    if (range.end - range.start !== end - start) return null;
    edits.push({ range, text: isQuote ? (at === from ? '“' : '”') : (wide[mark] ?? mark) });
  }
  return edits;
}
