import { SignSet } from './sign-set.ts';

/** Longest stretch that is looked at on either side of a place: keeps the search linear. */
const REACH = 160;

const clauseMarks = new SignSet('，。；：！？,;:!?\n');
const sentenceEnds = new SignSet('。！？!?\n');
const sentenceMarks = new SignSet('。；！？;!?\n');

/** The text between the last mark of `marks` in front of `at` and `at`, at most 160 characters. */
function before(text: string, at: number, marks: SignSet): string {
  const lowest = Math.max(0, at - REACH);
  let start = at;
  while (start > lowest && !marks.hasAt(text, start - 1)) start--;
  return text.slice(start, at);
}

/** The text from `at` to the next mark of `marks`, at most 160 characters. */
function behind(text: string, at: number, marks: SignSet): string {
  const highest = Math.min(text.length, at + REACH);
  let end = at;
  while (end < highest && !marks.hasAt(text, end)) end++;
  return text.slice(at, end);
}

/** What stands in front of a place in its clause (up to ， 。 ； ：). */
export function clauseBefore(text: string, at: number): string {
  return before(text, at, clauseMarks);
}

/** What stands behind a place in its clause. */
export function clauseBehind(text: string, at: number): string {
  return behind(text, at, clauseMarks);
}

/** What stands in front of a place in its sentence (up to 。 ；). */
export function sentenceBefore(text: string, at: number): string {
  return before(text, at, sentenceMarks);
}

/** What stands in front of a place up to the last 。: a year said once holds behind ； too. */
export function wholeSentenceBefore(text: string, at: number): string {
  return before(text, at, sentenceEnds);
}

/** What stands behind a place in its sentence. */
export function sentenceBehind(text: string, at: number): string {
  return behind(text, at, sentenceMarks);
}
