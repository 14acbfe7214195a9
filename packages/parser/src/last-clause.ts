const marks = '，。；,;：:！\n';

/** The text behind the last ， 。 ； ： of a stretch: the clause that it ends in. */
export function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
