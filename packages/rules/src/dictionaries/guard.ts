/** Contexts of a word, each a list of texts that stand directly before or after it. */
export interface Guards {
  /** Right where one of these stands directly in front. */
  readonly unlessBefore?: readonly string[];
  /** Right where one of these follows directly. */
  readonly unlessAfter?: readonly string[];
  /** Right where one of these follows in the same sentence. */
  readonly unlessLater?: readonly string[];
  /** Counts only where one of these stands directly in front. */
  readonly onlyBefore?: readonly string[];
  /** Counts only where one of these follows directly. */
  readonly onlyAfter?: readonly string[];
  /** Neither a letter nor a digit follows. */
  readonly wholeWord?: boolean;
}

/** How far a sentence is searched for `unlessLater`; bounds the cost of a word that stands everywhere. */
const SENTENCE = 80;

/** Whether the context makes `text.slice(start, end)` the word that an entry means. */
export function fits(guards: Guards, text: string, start: number, end: number): boolean {
  const { unlessBefore, unlessAfter, unlessLater, onlyBefore, onlyAfter, wholeWord } = guards;
  const before = (word: string): boolean => text.endsWith(word, start);
  const after = (word: string): boolean => text.startsWith(word, end);
  if (unlessBefore?.some(before) === true || unlessAfter?.some(after) === true) return false;
  if (onlyBefore?.some(before) === false || onlyAfter?.some(after) === false) return false;
  if (wholeWord === true && /[0-9A-Za-z]/u.test(text.charAt(end))) return false;
  if (unlessLater === undefined) return true;
  const rest = text.slice(end, end + SENTENCE);
  const stop = rest.search(/[。！？\n]/u);
  const sentence = stop < 0 ? rest : rest.slice(0, stop);
  return !unlessLater.some((word) => sentence.includes(word));
}
